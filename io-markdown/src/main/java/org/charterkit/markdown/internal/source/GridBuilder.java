package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/** Builds a grid from the lines of a table: header, delimiter row, rows. */
final class GridBuilder {
    private static final int DELIMITER_ROW = 1;

    /** What the Middleman dialect says of a table's looks in the line behind it. */
    private static final Pattern ATTRIBUTE_LIST = Pattern.compile("\\s*\\{:[^{}]*}\\s*");

    private final MarkdownBlocks blocks;
    private final String source;

    GridBuilder(MarkdownBlocks blocks, String source) {
        this.blocks = blocks;
        this.source = source;
    }

    OutlineBlock.Grid grid(List<Span> lines) {
        List<List<Span>> written = new ArrayList<>();
        for (Span line : lines) {
            written.add(TableCells.of(source, line.start(), line.end()));
        }
        int width = 0;
        boolean unequal = false;
        for (int i = 0; i < written.size(); i++) {
            unequal |= written.get(i).size() != written.get(0).size();
            width = i == DELIMITER_ROW ? width : Math.max(width, written.get(i).size());
        }
        blocks.requireCells((long) width * (lines.size() - 1));
        List<OutlineBlock.Row> rows = new ArrayList<>();
        for (int i = DELIMITER_ROW + 1; i < lines.size(); i++) {
            if (ATTRIBUTE_LIST.matcher(blocks.text(lines.get(i))).matches()) {
                continue;
            }
            rows.add(new OutlineBlock.Row(cells(written.get(i), width, lines.get(i)), lines.get(i)));
        }
        Span span = lines.get(0).to(lines.get(lines.size() - 1));
        return new OutlineBlock.Grid(cells(written.get(0), width, lines.get(0)), rows, unequal, span);
    }

    private List<OutlineBlock.Cell> cells(List<Span> written, int width, Span line) {
        List<OutlineBlock.Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i < written.size() ? cell(written.get(i)) : empty(line));
        }
        return cells;
    }

    private OutlineBlock.Cell cell(Span span) {
        if (span.start() == span.end()) {
            return new OutlineBlock.Cell(List.of(), span);
        }
        String markdown = blocks.text(span).replace("\\|", "|");
        return new OutlineBlock.Cell(List.of(new OutlineBlock.Paragraph(blocks.inlines(markdown), span)), span);
    }

    private static OutlineBlock.Cell empty(Span line) {
        return new OutlineBlock.Cell(List.of(), new Span(line.end(), line.end()));
    }
}
