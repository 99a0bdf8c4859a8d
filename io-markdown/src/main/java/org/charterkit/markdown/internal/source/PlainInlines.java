package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/**
 * Reads words that hold no markup but boxes such as {@code [x]}, links such as {@code [words](https://git.example.com)},
 * code, and words between stars, underscores or tildes, as nearly all cells and items do.
 *
 * <p>It gives what the Markdown parser gives, or nothing: whatever might mean more than itself is left to the parser.
 */
final class PlainInlines {
    /** What may mean more than itself. */
    private static final boolean[] MARKUP = new boolean[128];

    /** What an address is made of that is written without brackets and stands for itself. */
    private static final BitSet ADDRESS = new BitSet(128);

    static {
        "\\`*{}[]<~!_&\n\r".chars().forEach(c -> MARKUP[c] = true);
        "/:._-#?=&%+,@~[]0123456789".chars().forEach(ADDRESS::set);
        ADDRESS.set('a', 'z' + 1);
        ADDRESS.set('A', 'Z' + 1);
    }

    private final String markdown;
    private final List<TextRun> runs = new ArrayList<>();

    /** Where the words begin that are in no run yet. */
    private int plainFrom;

    /** Whether a tilde has no other one, with which it might strike words out. */
    private final boolean hasLoneTilde;

    private PlainInlines(String markdown) {
        this.markdown = markdown;
        int tilde = markdown.indexOf('~');
        this.hasLoneTilde = tilde >= 0 && tilde == markdown.lastIndexOf('~');
    }

    /**
     * The words; empty where they need a parser.
     *
     * @param markdown the words as they are written, where no bracket refers to a definition of the page
     */
    static Optional<RichText> read(String markdown) {
        return new PlainInlines(markdown).read();
    }

    private Optional<RichText> read() {
        for (int i = boxEnd(); i < markdown.length(); ) {
            char c = markdown.charAt(i);
            if (c > '~' || !MARKUP[c]) {
                i++;
            } else if (c != '[' && (isPlain(i) || isSoftBreak(i))) {
                i++;
            } else {
                int behind = switch (c) {
                    case '[' -> link(i);
                    case '*', '_', '~' -> styled(i);
                    case '`' -> code(i);
                    default -> -1;
                };
                if (behind < 0) {
                    return Optional.empty();
                }
                plainFrom = behind;
                i = behind;
            }
        }
        if (runs.isEmpty() && !markdown.contains("://")) {
            return Optional.of(RichText.of(markdown));
        }
        addPlain(markdown.length());
        return Optional.of(RichText.of(runs));
    }

    /** Where the box of a task ends that stands before everything else; 0 where none does. */
    private int boxEnd() {
        boolean isBox = markdown.length() > 3
                && markdown.charAt(0) == '['
                && " xX".indexOf(markdown.charAt(1)) >= 0
                && markdown.charAt(2) == ']'
                && markdown.charAt(3) == ' ';
        return isBox ? 3 : 0;
    }

    /** Adds the link that begins at a position; gives the position behind it, -1 where it is no simple link. */
    private int link(int start) {
        int middle = markdown.indexOf("](", start);
        int end = markdown.indexOf(')', middle);
        if (middle <= start + 1 || end < 0 || end == middle + 2) {
            return -1;
        }
        for (int i = start + 1; i < middle; i++) {
            if (markdown.charAt(i) == '[' || !isPlain(i)) {
                return -1;
            }
        }
        for (int i = middle + 2; i < end; i++) {
            if (!ADDRESS.get(markdown.charAt(i))) {
                return -1;
            }
        }
        addPlain(start);
        runs.add(TextRun.link(markdown.substring(start + 1, middle), markdown.substring(middle + 2, end)));
        return end + 1;
    }

    /** Adds words between marks of two stars, one, an underscore or two tildes. */
    private int styled(int start) {
        return switch (markdown.charAt(start)) {
            case '_' -> isSetOff(start, "_") ? styled(start, "_", TextStyle.EMPHASIS) : -1;
            case '~' -> isSetOff(start, "~~") ? styled(start, "~~", TextStyle.STRIKETHROUGH) : -1;
            default ->
                markdown.startsWith("**", start)
                        ? styled(start, "**", TextStyle.STRONG)
                        : styled(start, "*", TextStyle.EMPHASIS);
        };
    }

    /** Adds the styled words that begin at a position; gives the position behind them, -1 where they may be more. */
    private int styled(int start, String mark, TextStyle style) {
        int from = start + mark.length();
        int end = markdown.indexOf(mark, from);
        if (end <= from
                || markdown.startsWith(mark.substring(0, 1), end + mark.length())
                || !Character.isLetterOrDigit(markdown.charAt(from))
                || !closes(end, end + mark.length())) {
            return -1;
        }
        for (int i = from; i < end; i++) {
            if (markdown.charAt(i) == '[' || markdown.startsWith("//", i) || !isPlain(i)) {
                return -1;
            }
        }
        addPlain(start);
        runs.add(TextRun.of(markdown.substring(from, end)).withStyle(style));
        return end + mark.length();
    }

    /** Whether marks close what they enclose: behind a letter or digit, or behind a colon and before a blank. */
    private boolean closes(int begin, int end) {
        char last = markdown.charAt(begin - 1);
        boolean isBeforeBlank = end == markdown.length() || markdown.charAt(end) == ' ' || markdown.charAt(end) == '\n';
        return Character.isLetterOrDigit(last) || (last == ':' && isBeforeBlank);
    }

    /** Whether marks begin at a position that have blanks, or the edges of the text, around them and what they enclose. */
    private boolean isSetOff(int start, String mark) {
        int end = markdown.indexOf(mark, start + mark.length());
        int behind = end + mark.length();
        return markdown.startsWith(mark, start)
                && end >= 0
                && (start == 0 || markdown.charAt(start - 1) == ' ')
                && (behind == markdown.length() || markdown.charAt(behind) == ' ');
    }

    /** Adds the code that begins at a position; gives the position behind it, -1 where it may be more. */
    private int code(int start) {
        int from = start + 1;
        int end = markdown.indexOf('`', from);
        if (end <= from
                || markdown.startsWith("`", end + 1)
                || markdown.charAt(from) == ' '
                || markdown.charAt(end - 1) == ' ') {
            return -1;
        }
        for (int i = from; i < end; i++) {
            char c = markdown.charAt(i);
            if (c == '{' || c == '}' || c == '\n' || c == '\r') {
                return -1;
            }
        }
        addPlain(start);
        runs.add(TextRun.of(markdown.substring(from, end)).withStyle(TextStyle.CODE));
        return end + 1;
    }

    private void addPlain(int end) {
        if (plainFrom < end) {
            runs.addAll(BareAddresses.runs(markdown.substring(plainFrom, end)));
        }
    }

    private boolean isPlain(int position) {
        char c = markdown.charAt(position);
        return switch (c) {
            case '\\', '`', '*', '{', '}', ']', '<' -> false;
            case '~' -> hasLoneTilde;
            case '&' -> !mayBeEntity(position);
            case '!' -> !markdown.startsWith("[", position + 1);
            case '_' -> isWithinWord(position);
            default -> c != '\n' && c != '\r';
        };
    }

    /** Whether letters or digits and a semicolon stand behind an ampersand, and may be the name of a character. */
    private boolean mayBeEntity(int position) {
        int end = position + 1;
        while (end < markdown.length()
                && (markdown.charAt(end) == '#' || Character.isLetterOrDigit(markdown.charAt(end)))) {
            end++;
        }
        return end < markdown.length() && markdown.charAt(end) == ';';
    }

    /** The end of a line that stands for a blank: no two blanks before it, no blank line behind it. */
    private boolean isSoftBreak(int position) {
        int next = position + 1;
        while (next < markdown.length() && markdown.charAt(next) == ' ') {
            next++;
        }
        return markdown.charAt(position) == '\n'
                && position > 0
                && !Character.isWhitespace(markdown.charAt(position - 1))
                && next < markdown.length()
                && !Character.isWhitespace(markdown.charAt(next));
    }

    /** An underscore between letters or digits emphasizes nothing. */
    private boolean isWithinWord(int position) {
        return position > 0
                && position + 1 < markdown.length()
                && Character.isLetterOrDigit(markdown.charAt(position - 1))
                && Character.isLetterOrDigit(markdown.charAt(position + 1));
    }
}
