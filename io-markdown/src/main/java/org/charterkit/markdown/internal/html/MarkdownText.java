package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.markdown.internal.printer.InlinePrinter;
import org.charterkit.markdown.internal.printer.Place;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/**
 * The Markdown of blocks that have none of their own.
 *
 * <p>Words are printed as the Markdown writer prints them, with as few marks as will do: commonmark-java's own renderer
 * escapes every {@code _}, {@code &} and {@code [}, and no author writes so.
 */
final class MarkdownText {
    private static final Pattern TASK = Pattern.compile("\\[[ x]](?: |$)");

    private final InlinePrinter inlines = new InlinePrinter();

    /**
     * A paragraph, line by line; the box of a task at its beginning stays one.
     *
     * @param runs its words as they were marked
     * @param text the same in normal form
     */
    String paragraph(List<TextRun> runs, RichText text) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).isLineBreak() || isBetweenMarked(runs, i)) {
                return lines(runs);
            }
        }
        return first(text);
    }

    private String lines(List<TextRun> runs) {
        List<String> lines = new ArrayList<>();
        List<TextRun> line = new ArrayList<>();
        for (TextRun run : runs) {
            if (run.isLineBreak()) {
                lines.add(line(line));
                line.clear();
            } else {
                line.add(run);
            }
        }
        lines.add(line(line));
        return lines.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining("\\\n"));
    }

    /** In normal form, words of one style are one run; in prose, neighbours that were marked each for itself stay so. */
    private String line(List<TextRun> runs) {
        StringBuilder printed = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= runs.size(); i++) {
            if (i == runs.size() || isBetweenMarked(runs, i)) {
                RichText part = RichText.of(runs.subList(from, i));
                boolean isFirst = printed.isEmpty();
                printed.append(isFirst ? "" : " ")
                        .append(isFirst ? first(part) : inlines.print(part, Place.WITHIN_LINE));
                from = i;
            }
        }
        return printed.toString();
    }

    private static boolean isBetweenMarked(List<TextRun> runs, int index) {
        return index > 0
                && index + 1 < runs.size()
                && runs.get(index).isPlain()
                && runs.get(index).text().isBlank()
                && !runs.get(index - 1).styles().isEmpty()
                && runs.get(index - 1).styles().equals(runs.get(index + 1).styles())
                && runs.get(index - 1).href().equals(runs.get(index + 1).href());
    }

    private String first(RichText words) {
        if (!mayBeginWithBox(words)) {
            return inlines.print(words, Place.LINE);
        }
        String shown = words.shownText();
        Matcher box = TASK.matcher(shown);
        if (!box.lookingAt()) {
            return inlines.print(words, Place.LINE);
        }
        RichText rest = words.part(box.end(), shown.length());
        return (box.group() + inlines.print(rest, Place.LINE)).stripTrailing();
    }

    /** Whether a bracket, or markup without words, stands first. */
    private static boolean mayBeginWithBox(RichText words) {
        String first = words.isPlain() ? words.shownText() : words.runs().get(0).text();
        return first.isEmpty() || first.charAt(0) == '[';
    }

    /** A row of a table. */
    String row(List<RichText> cells) {
        return cells.stream()
                .map(cell -> inlines.print(cell, Place.CELL))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    static String delimiterRow(int width) {
        return "|" + " --- |".repeat(width);
    }

    /** Items, line by line. */
    static String list(List<Supplier<String>> items) {
        StringJoiner list = new StringJoiner("\n");
        for (Supplier<String> item : items) {
            list.add(item.get());
        }
        return list.toString();
    }

    static String item(String marker, String content) {
        if (content.indexOf('\n') < 0) {
            return (marker + " " + content.stripLeading()).stripTrailing();
        }
        String indent = " ".repeat(marker.length() + 1);
        return (marker + " " + indented(content, indent).stripLeading()).stripTrailing();
    }

    private static String indented(String content, String indent) {
        return content.lines()
                .map(line -> line.isEmpty() ? line : indent + line)
                .collect(Collectors.joining("\n"));
    }

    static String quote(String content) {
        return content.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    static String code(String code, String language) {
        int longest = 2;
        int current = 0;
        for (int i = 0; i < code.length(); i++) {
            current = code.charAt(i) == '`' ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + code.stripTrailing() + "\n" + fence;
    }
}
