package org.charterkit.markdown.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * <p>A document is kept in memory, or goes block by block and row by row to wherever it is written, so that a long one is
 * never in memory. It is filled by one thread.
 *
 * @since 0.1.0
 */
public final class MarkdownDocument {
    private static final Pattern BACKTICKS = Pattern.compile("`{3,}+");

    private final Appendable out;
    private boolean begun;

    /** The headings of parts that have not begun: they are written before the next block. */
    private String waiting = "";

    /** An empty document that is kept in memory, for {@link #text()}. */
    public MarkdownDocument() {
        this(new StringBuilder());
    }

    /**
     * An empty document that is written as it is filled.
     *
     * @param out where it goes; it is neither flushed nor closed. Where it throws an {@link IOException}, so does every
     *     method that adds to the document, as an {@link UncheckedIOException}
     */
    public MarkdownDocument(Appendable out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * Adds a heading.
     *
     * @param level 1 to 6
     * @param words what it says, on one line
     * @return this document
     * @throws IllegalArgumentException if the level is not from 1 to 6
     */
    public MarkdownDocument heading(int level, String words) {
        return block(headingLine(level, words));
    }

    /**
     * Adds a part under a heading; neither where the part adds nothing.
     *
     * @param level 1 to 6
     * @param words what the heading says, on one line
     * @param part adds the blocks to the document that it is given, which is this one
     * @return this document
     * @throws IllegalArgumentException if the level is not from 1 to 6
     */
    public MarkdownDocument part(int level, String words, Consumer<? super MarkdownDocument> part) {
        String before = waiting;
        waiting = (before.isEmpty() ? "" : before + "\n\n") + headingLine(level, words);
        part.accept(this);
        waiting = waiting.isEmpty() ? "" : before;
        return this;
    }

    private static String headingLine(int level, String words) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("heading.level: expected 1 to 6, found " + level);
        }
        return "#".repeat(level) + " " + words;
    }

    /**
     * Adds a paragraph, or several blocks.
     *
     * @param markdown the blocks; nothing is added where they are blank
     * @return this document
     */
    public MarkdownDocument block(String markdown) {
        if (!markdown.isBlank()) {
            beginBlock();
            writeLine(markdown.stripTrailing());
        }
        return this;
    }

    /** Sets a block apart from the one before, and writes the headings that wait for it. */
    private void beginBlock() {
        String headings = waiting;
        waiting = "";
        block(headings);
        if (begun) {
            writeLine("");
        }
        begun = true;
    }

    private void writeLine(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Adds a table.
     *
     * @param columns the headings of its columns
     * @param rows its rows, each with as many cells as there are columns; nothing is added where there are none
     * @return this document
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns; then nothing is added
     */
    public MarkdownDocument table(List<String> columns, List<List<String>> rows) {
        rows.forEach(row -> requireCells(columns, row));
        return table(columns, rows.stream());
    }

    /**
     * Adds a table whose rows are made one after the other.
     *
     * @param columns the headings of its columns
     * @param rows its rows, each with as many cells as there are columns; nothing is added where there are none
     * @return this document
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns; then the rows before it are
     *     added
     */
    public MarkdownDocument table(List<String> columns, Stream<List<String>> rows) {
        Iterator<List<String>> each = rows.iterator();
        if (!each.hasNext()) {
            return this;
        }
        beginBlock();
        writeLine(row(columns));
        writeLine("|" + " --- |".repeat(columns.size()));
        while (each.hasNext()) {
            List<String> row = each.next();
            requireCells(columns, row);
            writeLine(row(row));
        }
        return this;
    }

    private static void requireCells(List<String> columns, List<String> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "table.rows: expected " + columns.size() + " cells, found " + row.size() + " in " + row);
        }
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
     * @throws IllegalStateException if it is written rather than kept in memory
     */
    public String text() {
        if (out instanceof StringBuilder text) {
            return text.toString();
        }
        throw new IllegalStateException("document: expected one that is kept in memory, found one that is written");
    }
}
