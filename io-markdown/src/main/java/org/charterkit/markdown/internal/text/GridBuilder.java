package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.FactKind;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/** Builds a table from the lines under a known header, the cells of which it tells apart. */
final class GridBuilder {
    private final String source;
    private final PlainWords words;
    private final Vocabulary vocabulary;
    private final ReadLimits limits;
    private final WordKinds kinds;
    private final KnownCells known;
    private final List<Remark> remarks;

    GridBuilder(
            String source,
            PlainWords words,
            Vocabulary vocabulary,
            ReadLimits limits,
            WordKinds kinds,
            KnownCells known,
            List<Remark> remarks) {
        this.source = source;
        this.words = words;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.kinds = kinds;
        this.known = known;
        this.remarks = remarks;
    }

    OutlineBlock.Grid build(TableHeader header, Span headerSpan, List<TextLine> lines) {
        List<Column> columns = header.columns();
        ReadLimits.require("cells", (long) columns.size() * (lines.size() + 1), limits.cells());
        List<List<Word>> wordsOfRows = lines.stream()
                .map(line -> Word.of(source, line.start(), line.end()))
                .toList();
        List<RowSplitter.Cut> cuts = header.facts() == FactKind.ATTRIBUTE && columns.size() == 2
                ? wordsOfRows.stream().map(this::behindName).toList()
                : cuts(columns, wordsOfRows);
        List<OutlineBlock.Row> rows = new ArrayList<>();
        Span span = headerSpan;
        for (int i = 0; i < lines.size(); i++) {
            Span rowSpan = new Span(lines.get(i).start(), lines.get(i).end());
            rows.add(row(wordsOfRows.get(i), rowSpan, cuts.get(i), columns.size()));
            span = span.to(rowSpan);
        }
        remarks.add(new Remark(
                DiagnosticCode.INFERRED,
                "the cells of the table \""
                        + String.join(
                                " | ", columns.stream().map(Column::heading).toList())
                        + "\" have nothing between them; they were told apart by the words that are known",
                Optional.empty(),
                headerSpan));
        return new OutlineBlock.Grid(
                columns.stream().map(column -> cell(column.span())).toList(), rows, false, span);
    }

    /** The cut between the name of an attribute and its value. */
    private RowSplitter.Cut behindName(List<Word> row) {
        int name = new AttributeRow(row, kinds, vocabulary).nameLength();
        return new RowSplitter.Cut(List.of(0, name, row.size()), true);
    }

    private List<RowSplitter.Cut> cuts(List<Column> columns, List<List<Word>> wordsOfRows) {
        List<Row> rows = wordsOfRows.stream().map(row -> new Row(row, kinds)).toList();
        if (columns.get(0).kind() == ColumnKind.ROLE) {
            known.addRoles(rows);
        }
        RowSplitter splitter = new RowSplitter(columns, vocabulary, known);
        return rows.stream().map(splitter::cut).toList();
    }

    private OutlineBlock.Row row(List<Word> row, Span span, RowSplitter.Cut cut, int columns) {
        List<OutlineBlock.Cell> cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            cells.add(cell(row, cut.start(i), cut.start(i + 1), span.end()));
        }
        if (!cut.likely()) {
            remarkDoubtful(cells, span);
        }
        return new OutlineBlock.Row(cells, span);
    }

    private void remarkDoubtful(List<OutlineBlock.Cell> cells, Span span) {
        remarks.add(new Remark(
                DiagnosticCode.INFERRED,
                "the cells of this row may be others than \""
                        + String.join(
                                " | ",
                                cells.stream()
                                        .map(cell -> cell.text().plainText())
                                        .toList())
                        + "\"; some of its words are not known",
                Optional.empty(),
                span));
    }

    private OutlineBlock.Cell cell(List<Word> row, int from, int to, int rowEnd) {
        if (from == to) {
            int at = from < row.size() ? row.get(from).start() : rowEnd;
            return new OutlineBlock.Cell(List.of(), new Span(at, at));
        }
        return cell(new Span(row.get(from).start(), row.get(to - 1).end()));
    }

    private OutlineBlock.Cell cell(Span span) {
        return new OutlineBlock.Cell(List.of(new OutlineBlock.Paragraph(words.inlines(span), span)), span);
    }
}
