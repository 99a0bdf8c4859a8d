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
 * @since 0.1.0
 */
public record SectionOutline(Optional<RichText> heading, int level, boolean listsItems, boolean hasWords) {
    private static final Pattern ITEM =
            Pattern.compile("[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S|[ \\t]*<(?:table|ul|ol)\\b");

    private static final int MOST_INDENT = 3;

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
        for (int start = 0; start < source.length() && !(listsItems && hasWords); ) {
            int end = lineEnd(source, start);
            listsItems = listsItems || beginsItem(source, start, end);
            hasWords = hasWords || hasLetters(source, start, end);
            start = end + 1;
        }
        return new SectionOutline(heading, level, listsItems, hasWords);
    }

    /** A row of a table, or a list or table: patterns are tried only where a line begins as they do. */
    private static boolean beginsItem(String source, int start, int end) {
        int first = start;
        while (first < end && (source.charAt(first) == ' ' || source.charAt(first) == '\t')) {
            first++;
        }
        if (first < end && source.charAt(first) == '|') {
            return first <= start + MOST_INDENT && source.lastIndexOf('|', end - 1) > first;
        }
        boolean mayBegin = first < end
                && ("-*+<".indexOf(source.charAt(first)) >= 0
                        || (source.charAt(first) >= '0' && source.charAt(first) <= '9'));
        return mayBegin && ITEM.matcher(source).region(start, end).lookingAt();
    }

    /** What an item of a list begins with says nothing. */
    private static boolean hasLetters(String source, int start, int end) {
        int letter = letter(source, start, end);
        if (letter == end || Character.isLetter(source.codePointAt(letter))) {
            return letter < end;
        }
        Matcher marker = MARKER.matcher(source).region(start, end);
        return letter(source, marker.lookingAt() ? marker.end() : start, end) < end;
    }

    private static int letter(String source, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetterOrDigit(source.codePointAt(at))) {
            at++;
        }
        return at;
    }

    private static int lineEnd(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
