package org.charterkit.vocabulary;

import java.util.regex.Pattern;

/** What can be told of prose without parsing it: whether items stand in it, and whether any words do. */
final class ListLines {
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s{0,3}(?:[-*+]|\\d{1,9}[.)])\\s+\\S|^\\s{0,3}\\|.*\\|");
    private static final Pattern MARKER = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)");

    private ListLines() {}

    static boolean holdsItems(String source) {
        return ITEM.matcher(source).find();
    }

    static boolean holdsWords(String source) {
        return MARKER.matcher(source).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
