package org.example.consumer;

import org.charterkit.io.Reading;
import org.charterkit.json.JsonReader;
import org.charterkit.markdown.MarkdownReader;

/** What a user has of a page and of a document. */
final class Titles {
    private Titles() {}

    static String ofPage(String page) {
        return title(MarkdownReader.create().read(page));
    }

    static String ofDocument(String json) {
        return title(JsonReader.create().read(json));
    }

    private static String title(Reading reading) {
        return reading.charter().title().orElse("Untitled");
    }
}
