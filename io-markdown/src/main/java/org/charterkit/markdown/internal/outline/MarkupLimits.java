package org.charterkit.markdown.internal.outline;

import java.util.BitSet;
import org.charterkit.io.ReadLimits;

/**
 * Holds a page to its limits before a parser sees it: what a parser builds for a bracket or an item is hundreds of times
 * as large as that.
 */
public final class MarkupLimits {
    private static final BitSet MARKDOWN = setOf("[]*_~`<&\\");
    private static final BitSet HTML = setOf("<&");

    private MarkupLimits() {}

    private static BitSet setOf(String marks) {
        BitSet set = new BitSet();
        marks.chars().forEach(set::set);
        return set;
    }

    /** Refuses a page in Markdown with more markup, or more items and headings, than the limits. */
    public static void checkMarkdown(String source, ReadLimits limits, SourceLines lines) {
        checkMarks(MARKDOWN, source, limits, lines);
        if (source.length() > limits.items()) {
            checkItems(source, limits, lines);
        }
    }

    /** Refuses a page in HTML with more markup than the limits. */
    public static void checkHtml(String source, ReadLimits limits, SourceLines lines) {
        checkMarks(HTML, source, limits, lines);
    }

    private static void checkMarks(BitSet marks, String source, ReadLimits limits, SourceLines lines) {
        if (source.length() <= limits.marks()) {
            return;
        }
        int found = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c <= '~' && !isLetterOrBlank(c) && marks.get(c) && ++found > limits.marks()) {
                throw ReadLimits.beyond("marks", "more", limits.marks(), lines.position(i));
            }
        }
    }

    /** What most of a page consists of, told apart from marks sooner than by asking for each. */
    private static boolean isLetterOrBlank(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ';
    }

    private static void checkItems(String source, ReadLimits limits, SourceLines lines) {
        int found = 0;
        for (int line = 0; line < lines.count(); line++) {
            int at = blanks(source, lines.start(line));
            if (isHeading(source, at) && ++found > limits.items()) {
                throw ReadLimits.beyond("items", "more", limits.items(), lines.position(at));
            }
            for (int end = marker(source, at); end > at; end = marker(source, at)) {
                if (source.charAt(at) != '>' && ++found > limits.items()) {
                    throw ReadLimits.beyond("items", "more", limits.items(), lines.position(at));
                }
                at = blanks(source, end);
            }
        }
    }

    /** Whether a line is one of the two forms of a heading: behind number signs, or above a line of signs alone. */
    private static boolean isHeading(String source, int from) {
        if (from == source.length() || "#=-".indexOf(source.charAt(from)) < 0) {
            return false;
        }
        char sign = source.charAt(from);
        int at = from;
        while (at < source.length() && source.charAt(at) == sign) {
            at++;
        }
        int end = blanks(source, at);
        boolean isAlone = end == source.length() || source.charAt(end) == '\n' || source.charAt(end) == '\r';
        return sign == '#' || (isAlone && (sign == '=' || at > from + 1));
    }

    private static int blanks(String source, int from) {
        int at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Where the marker of an item or a quote ends that begins there; there, where none does. */
    private static int marker(String source, int from) {
        int at = from;
        while (at < source.length() && at - from < 9 && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        if (at == source.length()) {
            return from;
        }
        char c = source.charAt(at);
        if (c == '>' && at == from) {
            return at + 1;
        }
        boolean marks = at == from ? c == '-' || c == '+' || c == '*' : c == '.' || c == ')';
        boolean isAlone = at + 1 == source.length() || Character.isWhitespace(source.charAt(at + 1));
        return marks && isAlone ? at + 1 : from;
    }
}
