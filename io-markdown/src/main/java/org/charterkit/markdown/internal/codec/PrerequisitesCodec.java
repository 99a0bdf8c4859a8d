package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.Run;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;

/** Prerequisites: the rows of a table with a name and a rationale, or the items of a list. */
final class PrerequisitesCodec implements Codec {
    @Override
    public Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context) {
        if (block instanceof OutlineBlock.Grid grid) {
            return table(grid, label, context);
        } else if (block instanceof OutlineBlock.Items items) {
            return new ItemRuns(items, label, context).read(item -> item(item, context));
        }
        return Optional.empty();
    }

    private static Optional<List<Block>> table(OutlineBlock.Grid grid, Optional<RichText> label, CodecContext context) {
        TableReader table = new TableReader(grid, FactKind.PREREQUISITE, context.vocabulary());
        if (!table.has(ColumnKind.NAME)) {
            return Optional.empty();
        }
        table.remarkUnequalColumns(context.sink());
        List<Integer> taken = List.of(table.column(ColumnKind.NAME), table.column(ColumnKind.RATIONALE));
        List<Prerequisite> prerequisites = new ArrayList<>();
        List<OutlineBlock.Row> others = new ArrayList<>();
        for (OutlineBlock.Row row : table.rows()) {
            RichText name = table.text(row, ColumnKind.NAME);
            if (!name.isBlank() && !context.vocabulary().isPlaceholder(name)) {
                Prerequisite prerequisite = Prerequisite.of(name, table.text(row, ColumnKind.RATIONALE))
                        .withDetails(table.details(row, taken));
                Pointer pointer = context.sink().add(prerequisite, row.span());
                table.span(row, ColumnKind.NAME)
                        .ifPresent(span -> context.sink().place(pointer.child("name"), span));
                table.span(row, ColumnKind.RATIONALE)
                        .ifPresent(span -> context.sink().place(pointer.child("rationale"), span));
                prerequisites.add(prerequisite);
            } else {
                others.add(row);
            }
        }
        if (prerequisites.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Run.of(label, Layout.TABLE, table.headings(), prerequisites));
        blocks.addAll(TableReader.asProse(others, context));
        return Optional.of(blocks);
    }

    private static Optional<Prerequisite> item(OutlineBlock.Item item, CodecContext context) {
        RichText name = item.text();
        if (name.isBlank() || item.blocks().size() > 1 || context.vocabulary().isPlaceholder(name)) {
            return Optional.empty();
        }
        Prerequisite prerequisite = LabelledItem.of(name)
                .map(parts -> Prerequisite.of(parts.label(), parts.rest()))
                .orElseGet(() -> Prerequisite.of(name, RichText.empty()));
        context.sink().add(prerequisite, item.span());
        return Optional.of(prerequisite);
    }
}
