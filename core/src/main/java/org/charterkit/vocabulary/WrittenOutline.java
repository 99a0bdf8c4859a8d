package org.charterkit.vocabulary;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;

/**
 * The outline of a section that its CommonMark tells.
 *
 * @param heading the heading; empty before the first one
 * @param level the heading's level, 0 without one
 * @param source CommonMark of what stands under the heading, asked for where it matters
 */
record WrittenOutline(Optional<RichText> heading, int level, Supplier<String> source) implements SectionOutline {
    private static final Pattern ITEM =
            Pattern.compile("[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S|[ \\t]*<(?:table|ul|ol)\\b");

    private static final int MOST_INDENT = 3;

    private static final Pattern MARKER = Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)");

    @Override
    public boolean listsItems() {
        return anyLine(WrittenOutline::beginsItem);
    }

    @Override
    public boolean hasWords() {
        return anyLine(WrittenOutline::hasLetters);
    }

    /** What is asked of a line of a source, from its start to its end. */
    private interface LineTest {
        boolean test(String source, int start, int end);
    }

    private boolean anyLine(LineTest asked) {
        String lines = source.get();
        for (int start = 0; start < lines.length(); ) {
            int end = lineEnd(lines, start);
            if (asked.test(lines, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
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
