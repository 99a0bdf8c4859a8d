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

/** The rows of a table as they are written, in Markdown or in HTML. */
abstract class Rows {
    final OutlineBlock.Grid grid;
    final SourceText source;

    Rows(OutlineBlock.Grid grid, SourceText source) {
        this.grid = grid;
        this.source = source;
    }

    static Rows of(OutlineBlock.Grid grid, SourceText source) {
        boolean html = source.in(grid.span()).stripLeading().startsWith("<");
        return html ? new HtmlRows(grid, source) : new MarkdownRows(grid, source);
    }

    /** Puts the columns into another order, with new ones among them; false where that is not possible. */
    abstract boolean rearrange(List<Integer> from, IntFunction<String> heading);

    abstract void change(Span row, Map<Integer, String> cells);

    /** A new row behind or before another, with the cells of some row but for those that are given. */
    abstract void insert(Span beside, boolean behind, Span template, Map<Integer, String> cells);

    abstract void remove(Span row);

    abstract List<TextEdit> edits();

    /** Rows in Markdown: one line each. */
    private static final class MarkdownRows extends Rows {
        private final List<Integer> widths = new ArrayList<>();
        private Optional<List<Integer>> columns = Optional.empty();
        private IntFunction<String> headings = column -> "";
        private final Map<Span, String> changed = new LinkedHashMap<>();
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

        private final List<Span> removed = new ArrayList<>();

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

    /** Rows in HTML, each between its tags. */
    private static final class HtmlRows extends Rows {
        private static final String END = "</tr>";

        private final List<TextEdit> edits = new ArrayList<>();

        HtmlRows(OutlineBlock.Grid grid, SourceText source) {
            super(grid, source);
        }

        @Override
        boolean rearrange(List<Integer> from, IntFunction<String> heading) {
            return false;
        }

        @Override
        void change(Span row, Map<Integer, String> cells) {
            OutlineBlock.Row found = row(row);
            cells.forEach((cell, words) -> {
                Span span = found.cells().get(cell).span();
                edits.add(new TextEdit(span.start(), span.end(), around(source.in(span), words)));
            });
        }

        private OutlineBlock.Row row(Span span) {
            return grid.rows().stream()
                    .filter(row -> row.span().equals(span))
                    .findFirst()
                    .orElseThrow();
        }

        /** Words with the blanks that stood around those before. */
        private static String around(String old, String words) {
            String plain = words.replace("\\|", "|");
            if (old.isBlank()) {
                return plain;
            }
            int start = old.length() - old.stripLeading().length();
            return old.substring(0, start)
                    + plain
                    + old.substring(old.stripTrailing().length());
        }

        private Span whole(Span row) {
            boolean closed = source.text().startsWith(END, row.end());
            return new Span(row.start(), row.end() + (closed ? END.length() : 0));
        }

        @Override
        void insert(Span beside, boolean behind, Span template, Map<Integer, String> cells) {
            OutlineBlock.Row found = row(template);
            List<TextEdit> changes = new ArrayList<>();
            Span all = whole(template);
            cells.forEach((cell, words) -> {
                Span span = found.cells().get(cell).span();
                changes.add(new TextEdit(
                        span.start() - all.start(), span.end() - all.start(), around(source.in(span), words)));
            });
            String row = source.before(all.start()) + TextEdit.apply(source.in(all), changes);
            Span place = whole(beside);
            int at = behind ? source.nextLine(place.end() - 1) : source.lineStart(place.start());
            edits.add(source.insertLines(at, row));
        }

        @Override
        void remove(Span row) {
            edits.add(source.removeItem(whole(row)));
        }

        @Override
        List<TextEdit> edits() {
            return edits;
        }
    }
}
