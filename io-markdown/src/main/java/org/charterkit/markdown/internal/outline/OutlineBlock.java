package org.charterkit.markdown.internal.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** A block of a page, with its place in the source. */
public sealed interface OutlineBlock {
    /** Where it stands. */
    Span span();

    /**
     * A paragraph.
     *
     * @param inlines its words
     * @param span where it stands
     */
    record Paragraph(Inlines inlines, Span span) implements OutlineBlock {}

    /**
     * A list.
     *
     * @param items its items
     * @param span where it stands
     */
    record Items(List<Item> items, Span span) implements OutlineBlock {}

    /**
     * An item of a list.
     *
     * @param blocks what stands in it
     * @param span where it stands, its marker included
     */
    record Item(List<OutlineBlock> blocks, Span span) {
        /** The words of the first block, where that is a paragraph. */
        public RichText text() {
            return !blocks.isEmpty() && blocks.get(0) instanceof Paragraph first
                    ? first.inlines().text()
                    : RichText.empty();
        }

        /** What stands in it behind its first paragraph. */
        public List<OutlineBlock> rest() {
            boolean hasText = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
            return hasText ? blocks.subList(1, blocks.size()) : blocks;
        }
    }

    /**
     * A table whose rows all have as many cells as its header.
     *
     * @param header the headings of its columns
     * @param rows its rows
     * @param unequal whether header, delimiter row and rows differ in their number of cells as written
     * @param span where it stands
     */
    record Grid(List<Cell> header, List<Row> rows, boolean unequal, Span span) implements OutlineBlock {
        /** The headings of all columns. */
        public List<RichText> headings() {
            List<RichText> headings = new ArrayList<>(header.size());
            for (Cell cell : header) {
                headings.add(cell.text());
            }
            return Collections.unmodifiableList(headings);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells its cells
     * @param span where it stands
     */
    record Row(List<Cell> cells, Span span) {}

    /**
     * A cell of a table.
     *
     * @param blocks what stands in it
     * @param span where its content stands
     */
    record Cell(List<OutlineBlock> blocks, Span span) {
        /** The words of all its blocks, with line breaks between them. */
        public RichText text() {
            if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
                return paragraph.inlines().text();
            }
            List<TextRun> runs = new ArrayList<>();
            addText(blocks, runs);
            return RichText.of(runs);
        }

        private static void addText(List<OutlineBlock> blocks, List<TextRun> runs) {
            for (OutlineBlock block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    add(paragraph.inlines().text(), runs);
                } else if (block instanceof Items items) {
                    items.items().forEach(item -> addText(item.blocks(), runs));
                } else if (block instanceof Grid grid) {
                    grid.headings().forEach(heading -> add(heading, runs));
                    grid.rows().forEach(row -> row.cells().forEach(cell -> add(cell.text(), runs)));
                } else if (block instanceof Opaque opaque) {
                    add(opaque.source().text(), runs);
                }
            }
        }

        private static void add(RichText text, List<TextRun> runs) {
            runs.add(TextRun.lineBreak());
            runs.addAll(text.runs());
        }
    }

    /**
     * Anything else: code, quotes, HTML, rules.
     *
     * @param source its source as words, for where it stands in a cell
     * @param span where it stands
     */
    record Opaque(Inlines source, Span span) implements OutlineBlock {}
}
