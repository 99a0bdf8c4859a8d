package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.io.TextEdit;

/** How the items of a list are numbered: each with the same number, or counted. */
final class Numbering {
    private final List<ItemSource> items;
    private final boolean counts;

    private Numbering(List<ItemSource> items, boolean counts) {
        this.items = items;
        this.counts = counts;
    }

    static Numbering of(List<ItemSource> items) {
        List<Integer> numbers =
                items.stream().flatMap(item -> item.number().stream()).toList();
        boolean counts = numbers.size() == items.size() && numbers.size() > 1;
        for (int i = 1; counts && i < numbers.size(); i++) {
            counts = numbers.get(i) == numbers.get(i - 1) + 1;
        }
        return new Numbering(items, counts);
    }

    /** The marker of a new item at a position, among items such as one of them. */
    String marker(ItemSource neighbour, int position) {
        return counts ? neighbour.marker(first() + position) : neighbour.marker();
    }

    private int first() {
        return items.get(0).number().orElseThrow();
    }

    /** The numbers of items that stand at other positions than before; empty stands for a new item. */
    List<TextEdit> renumbered(List<Optional<ItemSource>> order) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; counts && i < order.size(); i++) {
            int number = first() + i;
            order.get(i)
                    .filter(item -> item.number().orElseThrow() != number)
                    .map(item -> new TextEdit(
                            item.markerSpan().start(), item.markerSpan().end(), item.marker(number)))
                    .ifPresent(edits::add);
        }
        return edits;
    }
}
