package org.charterkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document that must be refused, and what is to be said of it.
 *
 * @param name what is wrong with it
 * @param json the document
 * @param refusal line, column and JSON Pointer, and a part of the message
 */
record BrokenDocument(String name, String json, String refusal) {
    /** All documents of a resource: each a line {@code === name}, the document, and a line {@code --- refusal}. */
    static List<BrokenDocument> in(String resource) {
        List<BrokenDocument> documents = new ArrayList<>();
        for (String document : text(resource).split("(?m)^=== ", -1)) {
            int json = document.indexOf('\n') + 1;
            int refusal = document.indexOf("\n--- ");
            if (refusal >= 0) {
                documents.add(new BrokenDocument(
                        document.substring(0, json - 1),
                        document.substring(json, refusal),
                        document.substring(refusal + "\n--- ".length()).strip()));
            }
        }
        return documents;
    }

    private static String text(String resource) {
        try (InputStream stream = BrokenDocument.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place at which it is refused. */
    String place() {
        return refusal.substring(0, refusal.indexOf(": "));
    }

    @Override
    public String toString() {
        return name;
    }
}
