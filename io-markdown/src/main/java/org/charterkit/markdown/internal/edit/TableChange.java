package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;

/** A table with other facts: rows that stay are left alone, and new ones are written as their neighbours are. */
final class TableChange {
    private final EditContext context;
    private final Run old;
    private final Run now;
    private final int firstIndex;
    private final boolean coarse;
    private final RowCells cells;
    private final List<TextEdit> edits = new ArrayList<>();

    /**
     * A table with other facts.
     *
     * @param firstIndex the position of the first old fact among those of its kind
     * @param coarse whether all cells of a row that changed are written anew, in a row for each fact
     */
    TableChange(EditContext context, Run old, Run now, int firstIndex, boolean coarse) {
        this.context = context;
        this.old = old;
        this.now = now;
        this.firstIndex = firstIndex;
        this.coarse = coarse;
        this.cells = new RowCells(context, old, now, firstIndex, coarse);
    }

    /** The edits; empty where the table is not known, or none of its rows stays. */
    Optional<List<TextEdit>> edits(Optional<OutlineBlock.Grid> grid) {
        List<Share> shares = shares();
        if (grid.isEmpty() || shares.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = Rows.of(grid.get(), context.source());
        boolean sameColumns = old.columns().equals(now.columns());
        if (!sameColumns && !rows.rearrange(cells.columns(), this::cellOf)) {
            return Optional.empty();
        }
        Map<Fact, Span> moved = new HashMap<>();
        for (Share share : shares) {
            if (share.now().isEmpty()) {
                moved.putIfAbsent(share.old().get(0), share.span().orElseThrow());
            }
        }
        Optional<Share> previous = Optional.empty();
        for (Share share : shares) {
            if (share.span().isEmpty()) {
                Optional<Share> neighbour = previous.or(() -> firstKept(shares));
                if (neighbour.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Span> from = Optional.ofNullable(moved.get(share.now().get(0)));
                Span template = neighbour.get().span().orElseThrow();
                rows.insert(
                        template,
                        previous.isPresent(),
                        from.orElse(template),
                        from.isPresent() ? Map.of() : cells.ofNew(share.now().get(0)));
            } else if (share.now().isEmpty()) {
                rows.remove(share.span().get());
            } else {
                if (!share.now().equals(share.old()) && !change(share, rows)) {
                    return Optional.empty();
                }
                previous = Optional.of(share);
            }
        }
        edits.addAll(rows.edits());
        return Optional.of(edits);
    }

    private static Optional<Share> firstKept(List<Share> shares) {
        return shares.stream()
                .filter(share -> share.span().isPresent() && !share.now().isEmpty())
                .findFirst();
    }

    /** What becomes of each row, in order; empty where a row is not known. */
    private List<Share> shares() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < old.facts().size(); i++) {
            context.place(Pointer.to(old.kind(), firstIndex + i)).ifPresent(spans::add);
        }
        return spans.size() == old.facts().size() ? Share.of(old.facts(), spans, now.facts()) : List.of();
    }

    private boolean change(Share share, Rows rows) {
        OutlineBlock.Row row = context.index().row(share.span().orElseThrow()).orElseThrow();
        if (old.kind() == FactKind.EXIT_CRITERION) {
            List<Span> places = places(share);
            if (cells.isListed(places, row)) {
                return listed(share, places, row, rows);
            }
        }
        List<List<Fact>> segments = share.segments(coarse);
        for (int i = 0; i < segments.size(); i++) {
            Map<Integer, String> changed = cells.changed(share.old(), segments.get(i), row);
            if (i == 0) {
                rows.change(row.span(), changed);
            } else {
                rows.insert(row.span(), true, row.span(), changed);
            }
        }
        return true;
    }

    /** Where the words of a row's criteria stand. */
    private List<Span> places(Share share) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < share.old().size(); i++) {
            Pointer pointer = Pointer.to(old.kind(), firstIndex + share.first() + i);
            context.place(pointer.child("text")).ifPresent(places::add);
        }
        return places;
    }

    /** Criteria that are items of a list in one cell: in Markdown on lines of their own, or else among its words. */
    private boolean listed(Share share, List<Span> places, OutlineBlock.Row row, Rows rows) {
        Map<Integer, String> changed = new LinkedHashMap<>(cells.besideList(
                (ExitCriterion) share.old().get(0), (ExitCriterion) share.now().get(0), row));
        Optional<List<TextEdit>> items = items(share, places);
        if (items.isPresent()) {
            edits.addAll(items.get());
        } else {
            Map<Integer, String> cell = coarse ? Map.of() : cells.listed(share, places, row);
            if (cell.isEmpty()) {
                return false;
            }
            changed.putAll(cell);
        }
        if (!changed.isEmpty()) {
            rows.change(row.span(), changed);
        }
        return true;
    }

    private Optional<List<TextEdit>> items(Share share, List<Span> places) {
        if (places.size() != share.old().size()) {
            return Optional.empty();
        }
        List<ListEntry> before = new ArrayList<>();
        List<ListEntry> after = new ArrayList<>();
        Run list = Run.list(share.old().stream()
                .map(fact -> ((ExitCriterion) fact).withDetails())
                .toList());
        for (int i = 0; i < share.old().size(); i++) {
            Pointer pointer = Pointer.to(old.kind(), firstIndex + share.first() + i);
            ListEntry entry = ListEntry.of(list.facts().get(i), list, pointer, Optional.of(context), context);
            before.add(new ListEntry(
                    entry.fact(),
                    entry.head(),
                    entry.body(),
                    entry.children(),
                    true,
                    Optional.of(places.get(i)),
                    entry.printed()));
        }
        for (Fact fact : share.now()) {
            Fact plain = ((ExitCriterion) fact).withDetails();
            after.add(ListEntry.of(plain, list, Pointer.root(), Optional.empty(), context));
        }
        return new ListChange(context, before, after, coarse).edits();
    }

    private String cellOf(int column) {
        RichText heading = now.columns().get(column);
        return context.printer().cell(heading);
    }
}
