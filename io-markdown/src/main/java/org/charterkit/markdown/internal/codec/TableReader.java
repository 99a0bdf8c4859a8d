package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Detail;
import org.charterkit.FactKind;
import org.charterkit.ProseBlock;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/** A table whose columns are told apart, for the codecs that read facts from its rows. */
final class TableReader {
    private final OutlineBlock.Grid grid;
    private final List<RichText> headings;
    private final List<ColumnKind> kinds;

    TableReader(OutlineBlock.Grid grid, FactKind facts, Vocabulary vocabulary) {
        this(grid, vocabulary.pageWords().columns(facts, grid.headings()));
    }

    TableReader(OutlineBlock.Grid grid, List<ColumnKind> kinds) {
        this.grid = grid;
        this.headings = grid.headings();
        this.kinds = kinds;
    }

    List<RichText> headings() {
        return headings;
    }

    List<OutlineBlock.Row> rows() {
        return grid.rows();
    }

    boolean has(ColumnKind kind) {
        return kinds.contains(kind);
    }

    List<Integer> columns(ColumnKind kind) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == kind) {
                columns.add(i);
            }
        }
        return columns;
    }

    Optional<OutlineBlock.Cell> cell(OutlineBlock.Row row, ColumnKind kind) {
        int column = kinds.indexOf(kind);
        return column < 0 ? Optional.empty() : Optional.of(row.cells().get(column));
    }

    /** The words in a row's column of a kind; empty where there is no such column. */
    RichText text(OutlineBlock.Row row, ColumnKind kind) {
        int column = kinds.indexOf(kind);
        return column < 0 ? RichText.empty() : row.cells().get(column).text();
    }

    Optional<Span> span(OutlineBlock.Row row, ColumnKind kind) {
        return cell(row, kind).map(OutlineBlock.Cell::span);
    }

    /** What stands in the columns that no field took. */
    List<Detail> details(OutlineBlock.Row row, List<Integer> taken) {
        return details(row, taken, Map.of());
    }

    /** What stands in the columns that no field took, and what fields left over of others. */
    List<Detail> details(OutlineBlock.Row row, List<Integer> taken, Map<Integer, RichText> leftOver) {
        List<Detail> details = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean isWhole = !leftOver.containsKey(i);
            if (isWhole && taken.contains(i)) {
                continue;
            }
            RichText value = row.cells().get(i).text();
            value = isWhole ? value : leftOver.getOrDefault(i, value);
            if (!value.isEmpty()) {
                details.add(Detail.of(headings.get(i), value));
            }
        }
        return details;
    }

    /** Rows that are no facts, as prose: their words must stand somewhere. */
    static List<Block> asProse(List<OutlineBlock.Row> rows, CodecContext context) {
        return rows.stream()
                .flatMap(row -> context.page().prose(row.span()).stream())
                .reduce(Prose::plus)
                .map(ProseBlock::new)
                .<List<Block>>map(List::of)
                .orElse(List.of());
    }

    void remarkUnequalColumns(FactSink sink) {
        if (grid.unequal()) {
            sink.remark(
                    DiagnosticCode.UNEQUAL_COLUMNS,
                    grid.span(),
                    "expected the same number of cells in every row of the table, found rows with more or fewer; cells"
                            + " without a heading are read as details");
        }
    }

    /** The first column of a kind, for the fields that took it; -1 where there is none. */
    int column(ColumnKind kind) {
        return kinds.indexOf(kind);
    }
}
