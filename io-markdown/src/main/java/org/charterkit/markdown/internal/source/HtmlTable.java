package org.charterkit.markdown.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * A table that a page writes in HTML, with Markdown or lists in its cells.
 *
 * <p>CommonMark ends an HTML block at a blank line, so such a table is a series of HTML blocks with Markdown blocks
 * between them. This gathers them up to the closing tag.
 */
final class HtmlTable {
    private static final Pattern OPENING = Pattern.compile("(?i)\\s*<table[\\s>]");
    private static final Pattern TOKEN = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>|[^<]+|<");

    private static final Pattern ROWS = Pattern.compile("(?i)\\srowspan\\s*=\\s*[\"']?(\\d{1,5})");
    private static final Pattern COLUMNS = Pattern.compile("(?i)\\scolspan\\s*=\\s*[\"']?(\\d{1,5})");

    private final MarkdownBlocks blocks;
    private final Span span;
    private final Optional<Node> next;
    private final List<OutlineBlock.Row> rows = new ArrayList<>();
    private boolean closed;
    private boolean nested;

    private List<OutlineBlock.Cell> row = new ArrayList<>();
    private final Deque<List<OutlineBlock>> open = new ArrayDeque<>();
    private final Deque<List<OutlineBlock.Item>> lists = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    /** Cells that go on in the rows below, by their column. */
    private final Map<Integer, Continued> continued = new HashMap<>();

    private int cells;
    private int rowsOfCell = 1;
    private int columnsOfCell = 1;
    private int cellStart = -1;
    private int textStart = -1;
    private int rowStart = -1;

    /** What stands in a cell, and in how many rows below it stands as well. */
    private record Continued(List<OutlineBlock> content, int rowsLeft) {}

    HtmlTable(MarkdownBlocks blocks, Node first, Optional<Node> end) {
        this.blocks = blocks;
        Span all = blocks.span(first);
        Optional<Node> node = Optional.of(first);
        while (node.isPresent() && !node.equals(end) && !closed) {
            Node current = node.get();
            if (!current.getSourceSpans().isEmpty()) {
                all = all.to(blocks.span(current));
                add(current);
            }
            node = Optional.ofNullable(current.getNext());
        }
        this.span = all;
        this.next = node;
    }

    static boolean opens(HtmlBlock html) {
        return OPENING.matcher(html.getLiteral()).lookingAt();
    }

    /** What stands behind the table. */
    Optional<Node> next() {
        return next;
    }

    /** The table, or an opaque block where it has no rows, is not closed, or holds another. */
    OutlineBlock block() {
        if (!closed || nested || rows.isEmpty()) {
            return blocks.opaque(span);
        }
        int width = rows.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
        blocks.requireCells((long) width * rows.size());
        boolean unequal = rows.stream().anyMatch(each -> each.cells().size() != width);
        List<OutlineBlock.Row> padded =
                rows.stream().map(each -> padded(each, width)).toList();
        return new OutlineBlock.Grid(padded.get(0).cells(), padded.subList(1, padded.size()), unequal, span);
    }

    private static OutlineBlock.Row padded(OutlineBlock.Row row, int width) {
        List<OutlineBlock.Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add(new OutlineBlock.Cell(
                    List.of(), new Span(row.span().end(), row.span().end())));
        }
        return new OutlineBlock.Row(cells, row.span());
    }

    private void add(Node node) {
        Span place = blocks.span(node);
        if (!(node instanceof HtmlBlock)) {
            endText(place.start());
            if (!open.isEmpty()) {
                open.peek().addAll(blocks.blocks(Optional.of(node), Optional.ofNullable(node.getNext())));
            }
            return;
        }
        String html = blocks.text(place);
        Matcher token = TOKEN.matcher(html);
        int next = 0;
        while (!closed && next < html.length() && token.find(next)) {
            next = token.end();
            if (html.startsWith("<!--", token.start())) {
                int end = html.indexOf("-->", token.start());
                next = end < 0 ? html.length() : end + "-->".length();
                continue;
            }
            int start = place.start() + token.start();
            int end = place.start() + token.end();
            Optional<String> tag = Optional.ofNullable(token.group(1)).map(name -> name.toLowerCase(Locale.ROOT));
            if (tag.isPresent() && structure(tag.get(), token.group(), start, end)) {
                continue;
            }
            addText(token.group(), start);
        }
    }

    private void addText(String words, int start) {
        if (text.isEmpty()) {
            textStart = start;
        }
        text.append(words);
    }

    /** Whether the tag is one of the table's own. */
    private boolean structure(String tag, String token, int start, int end) {
        boolean closes = token.startsWith("</");
        switch (tag) {
            case "table" -> {
                nested |= !closes && rowStart >= 0;
                endRow(start);
                closed = closes;
            }
            case "tr" -> {
                endRow(start);
                rowStart = closes ? -1 : start;
            }
            case "td", "th" -> {
                endCell(start);
                if (!closes) {
                    rowsOfCell = number(ROWS, token);
                    columnsOfCell = number(COLUMNS, token);
                    cellStart = end;
                    open.push(new ArrayList<>());
                }
            }
            case "ul", "ol" -> list(closes, start, end);
            case "li" -> item(closes, start);
            case "p" -> endText(start);
            case "thead", "tbody", "tfoot", "colgroup", "col", "caption" -> endText(start);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void list(boolean closes, int start, int end) {
        endText(start);
        if (open.isEmpty()) {
            return;
        }
        if (!closes) {
            lists.push(new ArrayList<>());
        } else if (!lists.isEmpty()) {
            item(true, start);
            List<OutlineBlock.Item> items = lists.pop();
            if (!items.isEmpty()) {
                open.peek()
                        .add(new OutlineBlock.Items(items, items.get(0).span().to(new Span(start, end))));
            }
        }
    }

    private void item(boolean closes, int start) {
        endText(start);
        if (lists.isEmpty()) {
            return;
        }
        boolean inItem = open.size() > lists.size();
        if (inItem) {
            List<OutlineBlock> content = open.pop();
            int from = content.isEmpty() ? start : content.get(0).span().start();
            lists.peek().add(new OutlineBlock.Item(content, new Span(from, start)));
        }
        if (!closes) {
            open.push(new ArrayList<>());
        }
    }

    private void endText(int end) {
        String words = text.toString();
        text.setLength(0);
        if (!words.isBlank() && !open.isEmpty()) {
            open.peek()
                    .add(new OutlineBlock.Paragraph(
                            blocks.inlines(words.strip().replace('\n', ' ')), new Span(textStart, end)));
        }
    }

    private void endCell(int end) {
        endText(end);
        while (!lists.isEmpty()) {
            list(true, end, end);
        }
        if (!open.isEmpty()) {
            addContinued();
            add(new OutlineBlock.Cell(open.pop(), new Span(cellStart, end)), rowsOfCell);
            for (int i = columnsOfCell; i > 1; i--) {
                add(new OutlineBlock.Cell(List.of(), new Span(end, end)), 1);
            }
            open.clear();
        }
    }

    private static int number(Pattern attribute, String tag) {
        Matcher written = attribute.matcher(tag);
        return tag.indexOf('=') >= 0 && written.find() ? Math.max(1, Integer.parseInt(written.group(1))) : 1;
    }

    private void add(OutlineBlock.Cell cell, int rows) {
        blocks.requireCells(++cells);
        if (rows > 1) {
            continued.put(row.size(), new Continued(cell.blocks(), rows - 1));
        }
        row.add(cell);
    }

    /** A cell over several rows stands in each of them; where it is not written, it has no place of its own. */
    private void addContinued() {
        Continued above = continued.isEmpty() ? null : continued.remove(row.size());
        while (above != null) {
            int place = Math.max(rowStart, 0);
            add(new OutlineBlock.Cell(above.content(), new Span(place, place)), above.rowsLeft());
            above = continued.remove(row.size());
        }
    }

    private void endRow(int end) {
        endCell(end);
        if (!row.isEmpty()) {
            addContinued();
            rows.add(new OutlineBlock.Row(row, new Span(Math.max(rowStart, 0), end)));
            row = new ArrayList<>();
        }
    }
}
