package org.charterkit.markdown.internal.printer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** The Markdown of one line of text: runs that share a style or a link stand between one pair of marks. */
final class InlineText {
    private static final Map<TextStyle, String> MARKS =
            Map.of(TextStyle.STRONG, "**", TextStyle.EMPHASIS, "*", TextStyle.STRIKETHROUGH, "~~");
    private static final List<TextStyle> ALL_STYLES = List.of(TextStyle.values());
    private static final List<TextStyle> NO_STYLES = List.of();
    private static final Map<TextStyle, String> TAGS = Map.of(
            TextStyle.STRONG, "strong",
            TextStyle.EMPHASIS, "em",
            TextStyle.STRIKETHROUGH, "del",
            TextStyle.CODE, "code");

    private final List<TextRun> runs;
    private final Place place;
    private final boolean tagged;
    private final TextEscapes escapes;
    private final StringBuilder out = new StringBuilder();

    /** Whether no marks stand where a reader might not take them for such. */
    private boolean sure = true;

    InlineText(RichText text, Place place, boolean tagged) {
        this.runs = text.runs();
        this.place = place;
        this.tagged = tagged;
        this.escapes = new TextEscapes(text, place);
    }

    /** Words without links, styles and markup, as {@link #markdown()} has them: most texts are no more than that. */
    static String plain(String words, Place place) {
        return TextEscapes.escaped(words, place, besideAddresses(words, Set.of()));
    }

    String markdown() {
        write(0, runs.size(), EnumSet.noneOf(TextStyle.class), false);
        return out.toString();
    }

    /**
     * Whether what was written certainly says as much as tags would: no marks for styles, or only around words that blanks
     * set apart.
     */
    boolean isSure() {
        return sure;
    }

    /** Writes some runs, all of which stand between the marks of some styles, and perhaps in a link. */
    private void write(int from, int to, Set<TextStyle> open, boolean inLink) {
        int i = from;
        while (i < to) {
            TextRun run = runs.get(i);
            int end = i;
            TextStyle widest = TextStyle.CODE;
            for (TextStyle style : run.styles().isEmpty() ? NO_STYLES : ALL_STYLES) {
                int extent = needsMarks(run, style, open) ? extent(i, to, style) : i;
                if (extent > end) {
                    end = extent;
                    widest = style;
                }
            }
            int linkEnd = inLink || run.href().isEmpty() ? i : extent(i, to, other -> isSameLink(run, other));
            if (linkEnd > end) {
                link(i, linkEnd, open);
                i = linkEnd;
            } else if (end > i) {
                styled(i, end, widest, open, inLink);
                i = end;
            } else {
                words(i, inLink);
                i++;
            }
        }
    }

    /** Code is marked with the words themselves, but for markup, which is no code between backticks. */
    private static boolean needsMarks(TextRun run, TextStyle style, Set<TextStyle> open) {
        boolean marked = style != TextStyle.CODE || run.raw().isPresent();
        return marked && run.styles().contains(style) && !open.contains(style);
    }

    private int extent(int from, int to, TextStyle style) {
        boolean single = style == TextStyle.CODE;
        return single ? from + 1 : extent(from, to, run -> run.styles().contains(style));
    }

    private int extent(int from, int to, Predicate<TextRun> shares) {
        int end = from;
        while (end < to && shares.test(runs.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSameLink(TextRun one, TextRun other) {
        return one.href().equals(other.href()) && one.title().equals(other.title());
    }

    private void styled(int from, int to, TextStyle style, Set<TextStyle> open, boolean inLink) {
        EnumSet<TextStyle> wider = EnumSet.of(style);
        wider.addAll(open);
        boolean byTag = tagged || style == TextStyle.CODE;
        sure &= byTag || (open.isEmpty() && !inLink && isSetApart(from, to));
        out.append(byTag ? "<" + TAGS.get(style) + ">" : MARKS.get(style));
        write(from, to, wider, inLink);
        out.append(byTag ? "</" + TAGS.get(style) + ">" : MARKS.get(style));
    }

    /** Whether one run stands between blanks, or where the text begins or ends, and needs no further marks. */
    private boolean isSetApart(int from, int to) {
        TextRun run = runs.get(from);
        boolean isOne = to == from + 1 && run.raw().isEmpty() && run.styles().size() == 1;
        return isOne
                && (from == 0 || endsWithBlank(runs.get(from - 1)))
                && (to == runs.size() || startsWithBlank(runs.get(to)) || startsWithSign(runs.get(to)));
    }

    /** Marks before punctuation end a style, whatever they stand behind; before words, another style may begin there. */
    private static boolean startsWithSign(TextRun run) {
        String text = run.text();
        return run.isPlain() && ":.,;".indexOf(text.charAt(0)) >= 0 && (text.length() == 1 || text.charAt(1) == ' ');
    }

    private static boolean endsWithBlank(TextRun run) {
        return run.raw().isEmpty() && run.text().endsWith(" ");
    }

    private static boolean startsWithBlank(TextRun run) {
        return run.raw().isEmpty() && run.text().startsWith(" ");
    }

    private void link(int from, int to, Set<TextStyle> open) {
        TextRun run = runs.get(from);
        LinkTarget target = new LinkTarget(run);
        if (to == from + 1 && open.containsAll(run.styles()) && target.isItsOwnText()) {
            out.append('<').append(run.text()).append('>');
            return;
        }
        out.append('[');
        write(from, to, open, true);
        out.append("](").append(target.markdown()).append(')');
    }

    private void words(int index, boolean inLink) {
        TextRun run = runs.get(index);
        if (run.raw().isPresent()) {
            boolean opensBlock =
                    place == Place.LINE && out.isEmpty() && run.raw().get().startsWith("<");
            out.append(opensBlock ? nothing(run.styles()) : "").append(run.raw().get());
        } else if (run.styles().contains(TextStyle.CODE)) {
            if (place == Place.CELL && run.text().contains("\\|")) {
                taggedCode(run, inLink);
            } else {
                code(run.text());
            }
        } else {
            boolean first = out.isEmpty();
            boolean last = index == runs.size() - 1;
            out.append(
                    escapes.escaped(run.text(), first, last, inLink ? "" : besideAddresses(run.text(), run.styles())));
        }
    }

    /** What keeps an address in plain words from being read as a link. */
    private static String besideAddresses(String words, Set<TextStyle> styles) {
        return words.contains("://") ? nothing(styles) : "";
    }

    /** Markup that says nothing, to keep apart what would say something together: of a style that the words have not. */
    private static String nothing(Set<TextStyle> styles) {
        String tag = Stream.of(TextStyle.EMPHASIS, TextStyle.STRONG, TextStyle.STRIKETHROUGH, TextStyle.CODE)
                .filter(style -> !styles.contains(style))
                .map(TAGS::get)
                .findFirst()
                .orElse("em");
        return "<" + tag + "></" + tag + ">";
    }

    /** In a cell, parsers do not agree on how many backslashes stand before a bar within backticks. */
    private void taggedCode(TextRun run, boolean inLink) {
        String nothing = inLink ? "" : besideAddresses(run.text(), run.styles());
        String words = escapes.escaped(run.text(), false, false, nothing);
        out.append("<code>").append(words).append("</code>");
    }

    private void code(String text) {
        int longest = 0;
        int current = 0;
        for (int i = 0; i < text.length(); i++) {
            current = text.charAt(i) == '`' ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        String fence = "`".repeat(longest + 1);
        boolean padded = text.startsWith("`") || text.endsWith("`");
        String blank = padded ? " " : "";
        out.append(fence).append(blank).append(text).append(blank).append(fence);
    }
}
