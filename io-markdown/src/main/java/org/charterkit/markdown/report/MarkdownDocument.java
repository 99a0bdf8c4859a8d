package org.charterkit.markdown.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts blocks of Markdown one under the other. Everything given to it is Markdown already: plain words go through
 * {@link MarkdownText#of} first.
 *
 * <pre>{@code
 * new MarkdownDocument()
 *         .heading(2, "People")
 *         .table(List.of("Person", "Group"), List.of(List.of("Ada", "Tides")))
 *         .text();
 * }</pre>
 *
 * <p>It is filled by one thread.
 *
 * @since 0.1.0
 */
public final class MarkdownDocument {
    private static final Pattern BACKTICKS = Pattern.compile("`{3,}+");

    private final StringBuilder text = new StringBuilder();

    /** An empty document. */
    public MarkdownDocument() {}

    /**
     * Adds a heading.
     *
     * @param level 1 to 6
     * @param words what it says, on one line
     * @return this document
     * @throws IllegalArgumentException if the level is not from 1 to 6
     */
    public MarkdownDocument heading(int level, String words) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("heading.level: expected 1 to 6, found " + level);
        }
        return block("#".repeat(level) + " " + words);
    }

    /**
     * Adds a paragraph, or several blocks.
     *
     * @param markdown the blocks; nothing is added where they are blank
     * @return this document
     */
    public MarkdownDocument block(String markdown) {
        if (!markdown.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(markdown.stripTrailing())
                    .append('\n');
        }
        return this;
    }

    /**
     * Adds a table.
     *
     * @param columns the headings of its columns
     * @param rows its rows, each with as many cells as there are columns; nothing is added where there are none
     * @return this document
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public MarkdownDocument table(List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(columns)).append("\n|").append(" --- |".repeat(columns.size()));
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table.rows: expected " + columns.size() + " cells, found " + row.size() + " in " + row);
            }
            table.append('\n').append(row(row));
        }
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /**
     * Adds lines of code in a fence, such as a chart.
     *
     * @param language what they are written in, such as {@code mermaid}
     * @param code the lines, which may have fences of their own: the one around them is longer
     * @return this document
     */
    public MarkdownDocument code(String language, String code) {
        int ticks = BACKTICKS
                .matcher(code)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, ticks + 1));
        return block(fence + language + "\n" + code.stripTrailing() + "\n" + fence);
    }

    /**
     * The document.
     *
     * @return its Markdown, with one line end after the last block; empty where nothing was added
     */
    public String text() {
        return text.toString();
    }
}
