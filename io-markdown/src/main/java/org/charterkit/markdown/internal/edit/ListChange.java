package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/** A list with other items: those that stay are left alone, and new ones are written as their neighbours are. */
final class ListChange {
    private final EditContext context;
    private final List<ListEntry> old;
    private final List<ListEntry> now;
    private final boolean coarse;
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<ItemSource> sources = new ArrayList<>();

    /** The items that stand afterwards, in order, to count them: old ones, and empty for new ones. */
    private final List<Optional<ItemSource>> counted = new ArrayList<>();

    /**
     * A list with other items.
     *
     * @param coarse whether an item that changed is written anew as a whole
     */
    ListChange(EditContext context, List<ListEntry> old, List<ListEntry> now, boolean coarse) {
        this.context = context;
        this.old = old;
        this.now = now;
        this.coarse = coarse;
    }

    /** The edits; empty where the items do not stand on lines of their own, or none of them stays. */
    Optional<List<TextEdit>> edits() {
        for (ListEntry entry : old) {
            Optional<ItemSource> source = entry.span().flatMap(span -> ItemSource.at(span, context));
            if (source.isEmpty()) {
                return Optional.empty();
            }
            sources.add(source.get());
        }
        List<Alignment.Step> steps = Alignment.of(ListEntry.facts(old), ListEntry.facts(now), FactKey::of);
        if (old.isEmpty() || steps.stream().allMatch(step -> step.isNew() || step.isGone())) {
            return Optional.empty();
        }
        Map<Object, Integer> moved = new HashMap<>();
        steps.stream()
                .filter(Alignment.Step::isGone)
                .forEach(step -> moved.put(old.get(step.old()).fact(), step.old()));
        Numbering numbering = Numbering.of(sources);
        int previous = -1;
        for (int i = 0; i < steps.size(); i++) {
            Alignment.Step step = steps.get(i);
            if (step.isGone()) {
                edits.add(context.source().removeItem(sources.get(step.old()).span()));
            } else if (step.isNew()) {
                insert(
                        now.get(step.now()),
                        Optional.ofNullable(moved.get(now.get(step.now()).fact())),
                        previous,
                        steps,
                        i,
                        numbering);
                counted.add(Optional.empty());
            } else {
                boolean same =
                        old.get(step.old()).fact().equals(now.get(step.now()).fact());
                if (!same) {
                    ItemSource source = sources.get(step.old());
                    edits.addAll(new ItemChange(context, source, neighbours(Optional.of(source)), coarse)
                            .edits(old.get(step.old()), now.get(step.now())));
                }
                previous = step.old();
                counted.add(Optional.of(sources.get(step.old())));
            }
        }
        edits.addAll(numbering.renumbered(counted));
        return Optional.of(edits);
    }

    /** The words of the other items, as they are written. */
    private List<String> neighbours(Optional<ItemSource> but) {
        return sources.stream()
                .filter(other -> but.filter(other::equals).isEmpty())
                .map(other -> context.source().in(other.words()))
                .toList();
    }

    private void insert(
            ListEntry entry,
            Optional<Integer> moved,
            int previous,
            List<Alignment.Step> steps,
            int at,
            Numbering numbering) {
        int next = previous >= 0 ? previous : firstKept(steps, at);
        ItemSource neighbour = sources.get(next);
        String item;
        if (moved.isPresent()) {
            ItemSource source = sources.get(moved.get());
            item = source.before().replace("\uFEFF", "")
                    + numbering.marker(neighbour, counted.size())
                    + context.source()
                            .in(new Span(
                                    source.markerSpan().end(), source.span().end()));
        } else {
            String printed = entry.printed().apply(ListEntry.MARKER);
            if (entry.isMarked()) {
                int end = printed.indexOf('\n');
                String words = entry.words();
                String styled = context.marked(neighbours(Optional.empty())).style(words);
                printed = ListEntry.MARKER + " " + styled + (end < 0 ? "" : printed.substring(end));
            }
            item = neighbour.indented(printed, ListEntry.MARKER, numbering.marker(neighbour, counted.size()));
        }
        SourceText text = context.source();
        String gap = isLoose(neighbour.list()) ? "\n" : "";
        if (previous >= 0) {
            edits.add(text.insertLines(
                    text.nextLine(
                            Math.max(neighbour.span().start(), neighbour.span().end() - 1)),
                    gap + item));
        } else {
            edits.add(text.insertLines(text.lineStart(neighbour.span().start()), item + gap));
        }
    }

    private static int firstKept(List<Alignment.Step> steps, int from) {
        return steps.stream()
                .skip(from)
                .filter(step -> !step.isNew() && !step.isGone())
                .findFirst()
                .orElseThrow()
                .old();
    }

    /** Whether blank lines stand between the items of a list. */
    private boolean isLoose(OutlineBlock.Items list) {
        return list.items().stream()
                .skip(1)
                .anyMatch(item -> context.source()
                        .isBlankBefore(context.source().lineStart(item.span().start())));
    }
}
