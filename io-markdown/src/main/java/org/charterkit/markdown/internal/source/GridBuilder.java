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
        List<List<Span>> written = new ArrayList<>(lines.size());
        int width = 0;
        boolean unequal = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            List<Span> cells = TableCells.of(source, line.start(), line.end());
            written.add(cells);
            unequal |= cells.size() != written.get(0).size();
            width = i == DELIMITER_ROW ? width : Math.max(width, cells.size());
            blocks.requireCells((long) width * i);
        }
        List<OutlineBlock.Row> rows = new ArrayList<>(lines.size());
        for (int i = DELIMITER_ROW + 1; i < lines.size(); i++) {
            if (isAttributeList(lines.get(i))) {
                continue;
            }
            rows.add(new OutlineBlock.Row(cells(written.get(i), width, lines.get(i)), lines.get(i)));
        }
        Span span = lines.get(0).to(lines.get(lines.size() - 1));
        return new OutlineBlock.Grid(cells(written.get(0), width, lines.get(0)), rows, unequal, span);
    }

    private boolean isAttributeList(Span line) {
        return source.charAt(line.end() - 1) != '|'
                && ATTRIBUTE_LIST
                        .matcher(source)
                        .region(line.start(), line.end())
                        .matches();
    }

    private List<OutlineBlock.Cell> cells(List<Span> written, int width, Span line) {
        List<OutlineBlock.Cell> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(i < written.size() ? cell(written.get(i)) : empty(line));
        }
        return cells;
    }

    private OutlineBlock.Cell cell(Span span) {
        if (span.start() == span.end()) {
            return new OutlineBlock.Cell(List.of(), span);
        }
        String written = blocks.text(span);
        String markdown = written.indexOf('\\') < 0 ? written : written.replace("\\|", "|");
        return new OutlineBlock.Cell(List.of(new OutlineBlock.Paragraph(blocks.inlines(markdown), span)), span);
    }

    private static OutlineBlock.Cell empty(Span line) {
        return new OutlineBlock.Cell(List.of(), new Span(line.end(), line.end()));
    }
}
