package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;

/** What is out of scope: items, rows, or the one paragraph of a section that has neither. */
final class ScopeCodec implements Codec {
    @Override
    public Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context) {
        if (block instanceof OutlineBlock.Items items) {
            return new ItemRuns(items, label, context).read(item -> item(item, context));
        } else if (block instanceof OutlineBlock.Grid grid) {
            return table(grid, label, context);
        } else if (block instanceof OutlineBlock.Paragraph paragraph) {
            return LoneParagraph.of(paragraph, context).map(text -> {
                ScopeItem item = ScopeItem.of(text);
                context.sink().add(item, paragraph.span());
                return List.of(Run.of(label, Layout.PARAGRAPHS, List.of(), List.of(item)));
            });
        }
        return Optional.empty();
    }

    private static Optional<ScopeItem> item(OutlineBlock.Item item, CodecContext context) {
        RichText text = new OutlineBlock.Cell(item.blocks(), item.span()).text();
        if (text.isBlank() || context.vocabulary().isPlaceholder(text)) {
            return Optional.empty();
        }
        ScopeItem scopeItem = ScopeItem.of(text);
        context.sink().add(scopeItem, item.span());
        return Optional.of(scopeItem);
    }

    private static Optional<List<Block>> table(OutlineBlock.Grid grid, Optional<RichText> label, CodecContext context) {
        TableReader table = new TableReader(grid, FactKind.SCOPE_ITEM, context.vocabulary());
        if (!table.has(ColumnKind.TEXT) || table.headings().size() > 1) {
            return Optional.empty();
        }
        List<ScopeItem> items = new ArrayList<>();
        for (OutlineBlock.Row row : table.rows()) {
            RichText text = table.text(row, ColumnKind.TEXT);
            if (!text.isBlank()) {
                ScopeItem item = ScopeItem.of(text);
                context.sink().add(item, row.span());
                items.add(item);
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(Run.of(label, Layout.TABLE, table.headings(), items)));
    }
}
