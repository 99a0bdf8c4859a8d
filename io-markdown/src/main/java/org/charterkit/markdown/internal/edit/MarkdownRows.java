package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/** Rows in Markdown: one line each. */
final class MarkdownRows extends Rows {
    private final List<Integer> widths = new ArrayList<>();
    private Optional<List<Integer>> columns = Optional.empty();
    private IntFunction<String> headings = column -> "";
    private final Map<Span, String> changed = new LinkedHashMap<>();
    private final List<Span> removed = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();

    MarkdownRows(OutlineBlock.Grid grid, SourceText source) {
        super(grid, source);
        TableRow header = TableRow.of(line(headerStart()));
        TableRow delimiter = TableRow.of(line(source.nextLine(headerStart())));
        for (int i = 0; i < header.size(); i++) {
            widths.add(header.width(i) == delimiter.width(i) ? header.width(i) : -1);
        }
    }

    /** A row's line from where its grid begins on: signs of a quote stand before it. */
    private String line(int start) {
        return source.line(start);
    }

    private int headerStart() {
        return source.lineStart(grid.span().start());
    }

    private String text(Span row) {
        String line = source.in(row);
        return columns.isEmpty() ? line : rearranged(line, " ");
    }

    private String rearranged(String line, String fill) {
        return TableRow.of(line).rearranged(columns.orElseThrow(), fill).line();
    }

    private List<Integer> widthsOf(String line) {
        TableRow row = TableRow.of(line);
        List<Integer> own = new ArrayList<>();
        List<Integer> all = columnWidths();
        for (int i = 0; i < all.size(); i++) {
            boolean aligned = row.width(i) == all.get(i) || isNewColumn(i);
            own.add(aligned ? all.get(i) : -1);
        }
        return own;
    }

    private boolean isNewColumn(int column) {
        return columns.isPresent() && columns.get().get(column) < 0;
    }

    private List<Integer> columnWidths() {
        if (columns.isEmpty()) {
            return widths;
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < columns.get().size(); i++) {
            int from = columns.get().get(i);
            boolean aligned = widths.stream().allMatch(width -> width > 0);
            int width = Math.max(
                            headings.apply(i)
                                    .codePointCount(0, headings.apply(i).length()),
                            3)
                    + 2;
            all.add(from < 0 ? (aligned ? width : -1) : from < widths.size() ? widths.get(from) : -1);
        }
        return all;
    }

    @Override
    boolean rearrange(List<Integer> from, IntFunction<String> heading) {
        columns = Optional.of(from);
        headings = heading;
        return true;
    }

    @Override
    void change(Span row, Map<Integer, String> cells) {
        String line = text(row);
        changed.put(row, TableRow.of(line).with(cells, widthsOf(line)).line());
    }

    @Override
    void insert(Span beside, boolean behind, Span template, Map<Integer, String> cells) {
        String line = text(template);
        String row = source.before(beside.start())
                + TableRow.of(line).with(cells, columnWidths()).line();
        int at = behind ? source.nextLine(beside.start()) : source.lineStart(beside.start());
        edits.add(source.insertLines(at, row));
    }

    @Override
    void remove(Span row) {
        changed.remove(row);
        removed.add(row);
        edits.add(source.removeItem(row));
    }

    @Override
    List<TextEdit> edits() {
        List<TextEdit> all = new ArrayList<>(edits);
        if (columns.isPresent()) {
            int header = headerStart();
            int delimiter = source.nextLine(header);
            all.add(edit(header, source.line(header), false));
            all.add(edit(delimiter, source.line(delimiter), true));
            for (OutlineBlock.Row row : grid.rows()) {
                if (!removed.contains(row.span())) {
                    changed.computeIfAbsent(row.span(), this::filled);
                }
            }
        }
        changed.forEach((row, line) -> all.add(new TextEdit(row.start(), row.end(), line)));
        return all;
    }

    private String filled(Span row) {
        String line = text(row);
        Map<Integer, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.orElseThrow().size(); i++) {
            if (isNewColumn(i)) {
                cells.put(i, "");
            }
        }
        return TableRow.of(line).with(cells, widthsOf(line)).line();
    }

    /** The header or the delimiter row with its new columns. */
    private TextEdit edit(int start, String line, boolean delimiter) {
        String arranged = rearranged(line, " ");
        Map<Integer, String> cells = new LinkedHashMap<>();
        boolean spaced = !delimiter || line.contains("- ");
        for (int i = 0; i < columns.orElseThrow().size(); i++) {
            if (isNewColumn(i)) {
                int width = columnWidths().get(i);
                int dashes = Math.max(3, spaced ? width - 2 : width);
                cells.put(i, delimiter ? "-".repeat(dashes) : headings.apply(i));
            }
        }
        TableRow row = TableRow.of(arranged).with(cells, widthsOf(arranged));
        String text = row.line();
        return new TextEdit(
                start,
                start + line.length(),
                spaced ? text : text.replace("- |", "-|").replace("| -", "|-"));
    }
}
