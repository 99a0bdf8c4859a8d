package org.charterkit.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;

/**
 * What the kind of a section depends on beyond its own heading.
 *
 * @param heading the heading; empty before the first one
 * @param level the heading's level, 0 without one
 * @param listsItems whether a list or a table stands directly under the heading
 * @param hasWords whether any words stand directly under the heading
 */
public record SectionOutline(Optional<RichText> heading, int level, boolean listsItems, boolean hasWords) {
    private static final Pattern ITEM = Pattern.compile(
            "[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S|[ \\t]{0,3}\\|.*\\||[ \\t]*<(?:table|ul|ol)\\b");

    /** What an item of a list begins with says nothing. */
    private static final Pattern MARKER = Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)");

    /**
     * The outline of a section from its source.
     *
     * @param heading the heading; empty before the first one
     * @param level the heading's level, 0 without one
     * @param source CommonMark of what stands under the heading
     * @return the outline
     */
    public static SectionOutline of(Optional<RichText> heading, int level, String source) {
        boolean listsItems = false;
        boolean hasWords = false;
        Matcher item = ITEM.matcher(source);
        Matcher marker = MARKER.matcher(source);
        for (int start = 0; start < source.length() && !(listsItems && hasWords); ) {
            int end = lineEnd(source, start);
            listsItems = listsItems || item.region(start, end).lookingAt();
            boolean marked = !hasWords && marker.region(start, end).lookingAt();
            hasWords = hasWords || hasLetters(source, marked ? marker.end() : start, end);
            start = end + 1;
        }
        return new SectionOutline(heading, level, listsItems, hasWords);
    }

    private static int lineEnd(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean hasLetters(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(source.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
