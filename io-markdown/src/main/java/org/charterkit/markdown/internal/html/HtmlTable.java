package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A table: its caption as a paragraph, and its rows as a grid.
 *
 * <p>A cell over several rows stands in each of them; a cell over several columns stands in the first. A table that says
 * so, or that holds headings of sections and none of columns, only lays out what stands in it.
 */
final class HtmlTable {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Evaluator COLUMN_HEADINGS = Selector.evaluatorOf("th");
    private static final Evaluator SECTION_HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

    private final HtmlBlocks blocks;
    private final Element table;

    /** Cells that go on in the rows below, by column, with how many rows they have left. */
    private final Map<Integer, Continued> continued = new HashMap<>();

    private long cells;

    private record Continued(OutlineBlock.Cell cell, int rowsLeft) {}

    HtmlTable(HtmlBlocks blocks, Element table) {
        this.blocks = blocks;
        this.table = table;
    }

    void read(HtmlBlocks.Receiver receiver) {
        List<Element> parts = new ArrayList<>();
        List<Element> rows = new ArrayList<>();
        for (Element child : shownIn(table)) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> rows.addAll(shownIn(child));
                case "tr" -> rows.add(child);
                default -> parts.add(child);
            }
        }
        blocks.read(List.<Node>copyOf(parts), receiver);
        if (isLayout()) {
            rows.forEach(row -> shownIn(row).forEach(cell -> blocks.readIn(cell, receiver)));
        } else if (!rows.isEmpty()) {
            receiver.block(grid(rows));
        }
    }

    private boolean isLayout() {
        String role = table.attr("role");
        return role.equals("presentation")
                || role.equals("none")
                || (table.selectFirst(COLUMN_HEADINGS) == null && table.selectFirst(SECTION_HEADINGS) != null);
    }

    private List<Element> shownIn(Element element) {
        List<Element> shown = new ArrayList<>();
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && blocks.shows(child)) {
                shown.add(child);
            }
        }
        return shown;
    }

    private OutlineBlock grid(List<Element> elements) {
        List<OutlineBlock.Row> rows = new ArrayList<>();
        int width = 0;
        for (Element element : elements) {
            OutlineBlock.Row row = row(element);
            rows.add(row);
            width = Math.max(width, row.cells().size());
        }
        ReadLimits.require("cells", (long) width * rows.size(), blocks.limits().cells());
        return grid(rows, width, isHeadless(elements.get(0)));
    }

    private OutlineBlock grid(List<OutlineBlock.Row> rows, int width, boolean headless) {
        boolean unequal = rows.stream().anyMatch(row -> row.cells().size() != width);
        List<OutlineBlock.Row> padded =
                unequal ? rows.stream().map(row -> padded(row, width)).toList() : rows;
        List<OutlineBlock.Cell> header = headless
                ? Collections.nCopies(width, empty(padded.get(0).span().start()))
                : padded.get(0).cells();
        List<OutlineBlock.Row> body = headless ? padded : padded.subList(1, padded.size());
        padded.forEach(row -> blocks.sources().put(row.span(), () -> source(row.cells())));
        OutlineBlock grid =
                new OutlineBlock.Grid(header, body, unequal, blocks.source().span(table));
        blocks.sources()
                .put(
                        grid,
                        () -> source(header) + "\n" + MarkdownText.delimiterRow(width)
                                + body.stream()
                                        .map(row -> "\n" + source(row.cells()))
                                        .collect(Collectors.joining()));
        return grid;
    }

    private String source(List<OutlineBlock.Cell> cells) {
        return blocks.markdown().row(cells.stream().map(OutlineBlock.Cell::text).toList());
    }

    /** A table whose first row is like the others, a heading with what it is about, has no row of headings. */
    private boolean isHeadless(Element first) {
        List<Element> found = shownIn(first);
        boolean beginsWithHeading =
                !found.isEmpty() && found.get(0).normalName().equals("th");
        boolean goesOn = found.stream().anyMatch(cell -> cell.normalName().equals("td"));
        Element parent = first.parent();
        boolean isHead = parent != null && parent.normalName().equals("thead");
        return beginsWithHeading && goesOn && !isHead;
    }

    private OutlineBlock.Row row(Element element) {
        List<OutlineBlock.Cell> row = new ArrayList<>();
        for (Element cell : shownIn(element)) {
            addContinued(row);
            OutlineBlock.Cell read =
                    new OutlineBlock.Cell(blocks.blocksIn(cell), blocks.source().contentSpan(cell));
            add(read, row, spanOf(cell, "rowspan"));
            for (int i = spanOf(cell, "colspan"); i > 1; i--) {
                add(empty(read.span().end()), row, 1);
            }
        }
        addContinued(row);
        return new OutlineBlock.Row(row, blocks.source().span(element));
    }

    private void add(OutlineBlock.Cell cell, List<OutlineBlock.Cell> row, int rows) {
        ReadLimits.require("cells", ++cells, blocks.limits().cells());
        if (rows > 1) {
            continued.put(row.size(), new Continued(cell, rows - 1));
        }
        row.add(cell);
    }

    private void addContinued(List<OutlineBlock.Cell> row) {
        if (continued.isEmpty()) {
            return;
        }
        Continued above = continued.remove(row.size());
        while (above != null) {
            add(above.cell(), row, above.rowsLeft());
            above = continued.remove(row.size());
        }
    }

    private static int spanOf(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        boolean isNumber = !written.isEmpty() && NUMBER.matcher(written).matches();
        return isNumber ? Math.max(1, Integer.parseInt(written)) : 1;
    }

    private static OutlineBlock.Row padded(OutlineBlock.Row row, int width) {
        List<OutlineBlock.Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add(empty(row.span().end()));
        }
        return new OutlineBlock.Row(cells, row.span());
    }

    private static OutlineBlock.Cell empty(int place) {
        return new OutlineBlock.Cell(List.of(), new Span(place, place));
    }
}
