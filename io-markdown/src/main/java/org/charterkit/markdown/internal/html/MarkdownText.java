package org.charterkit.markdown.internal.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.markdown.internal.printer.InlinePrinter;
import org.charterkit.markdown.internal.printer.Place;
import org.charterkit.text.RichText;

/**
 * The Markdown of blocks that have none of their own.
 *
 * <p>Words are printed as the Markdown writer prints them, with as few marks as will do: commonmark-java's own renderer
 * escapes every {@code _}, {@code &} and {@code [}, and no author writes so.
 */
final class MarkdownText {
    private static final Pattern TASK = Pattern.compile("\\[[ x]] ");

    private final InlinePrinter inlines = new InlinePrinter();

    /** A paragraph; it may begin with the box of a task. */
    String paragraph(RichText text, boolean isTask) {
        if (isTask) {
            Matcher box = TASK.matcher(text.shownText());
            if (box.lookingAt()) {
                RichText words = text.part(box.end(), text.shownText().length());
                return box.group() + lines(words);
            }
        }
        return lines(text);
    }

    private String lines(RichText text) {
        return text.lines().stream()
                .filter(line -> !line.isEmpty())
                .map(line -> inlines.print(line, Place.LINE))
                .collect(Collectors.joining("\\\n"));
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

    static String item(String marker, String content) {
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
