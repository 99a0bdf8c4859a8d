package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Span;

/** Finds the blocks of an outline by where they stand. */
final class OutlineIndex {
    private final Map<Span, ListedItem> items = new HashMap<>();
    private final Map<Span, OutlineBlock.Row> rows = new HashMap<>();
    private final List<OutlineBlock.Grid> grids = new ArrayList<>();

    /** An item and its list. */
    record ListedItem(OutlineBlock.Item item, OutlineBlock.Items list) {}

    OutlineIndex(List<OutlineSection> sections) {
        sections.forEach(section -> add(section.blocks()));
    }

    private void add(List<OutlineBlock> blocks) {
        for (OutlineBlock block : blocks) {
            if (block instanceof OutlineBlock.Items list) {
                for (OutlineBlock.Item item : list.items()) {
                    items.put(item.span(), new ListedItem(item, list));
                    add(item.blocks());
                }
            } else if (block instanceof OutlineBlock.Grid grid) {
                grids.add(grid);
                for (OutlineBlock.Row row : grid.rows()) {
                    rows.put(row.span(), row);
                    row.cells().forEach(cell -> add(cell.blocks()));
                }
            }
        }
    }

    Optional<ListedItem> item(Span span) {
        return Optional.ofNullable(items.get(span));
    }

    Optional<OutlineBlock.Row> row(Span span) {
        return Optional.ofNullable(rows.get(span));
    }

    /** The table that a row stands in. */
    Optional<OutlineBlock.Grid> gridOf(Span row) {
        return grids.stream()
                .filter(grid ->
                        grid.rows().stream().anyMatch(each -> each.span().equals(row)))
                .findFirst();
    }
}
