package org.charterkit.markdown.internal.codec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;

/** The marker that words begin with. */
final class ItemMarker {
    private ItemMarker() {}

    static RichText without(RichText words, Pattern marker) {
        Matcher found = marker.matcher(words.shownText());
        return found.find() ? words.part(found.end(), words.shownText().length()) : words;
    }
}
