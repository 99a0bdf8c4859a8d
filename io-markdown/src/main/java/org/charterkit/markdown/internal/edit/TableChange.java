package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Participant;
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
        List<RowPlan> plans = plans();
        if (grid.isEmpty() || plans.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = Rows.of(grid.get(), context.source());
        boolean sameColumns = old.columns().equals(now.columns());
        if (!sameColumns && !rows.rearrange(cells.columns(), this::cellOf)) {
            return Optional.empty();
        }
        Map<Fact, Span> moved = new HashMap<>();
        for (RowPlan plan : plans) {
            if (plan.now().isEmpty()) {
                moved.putIfAbsent(plan.old().get(0), plan.span().orElseThrow());
            }
        }
        Optional<RowPlan> previous = Optional.empty();
        for (RowPlan plan : plans) {
            if (plan.span().isEmpty()) {
                Optional<RowPlan> neighbour = previous.or(() -> firstKept(plans));
                if (neighbour.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Span> from = Optional.ofNullable(moved.get(plan.now().get(0)));
                Span template = neighbour.get().span().orElseThrow();
                rows.insert(
                        template,
                        previous.isPresent(),
                        from.orElse(template),
                        from.isPresent() ? Map.of() : cells.ofNew(plan.now().get(0)));
            } else if (plan.now().isEmpty()) {
                rows.remove(plan.span().get());
            } else {
                if (!plan.now().equals(plan.old()) && !change(plan, rows)) {
                    return Optional.empty();
                }
                previous = Optional.of(plan);
            }
        }
        edits.addAll(rows.edits());
        return Optional.of(edits);
    }

    private static Optional<RowPlan> firstKept(List<RowPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.span().isPresent() && !plan.now().isEmpty())
                .findFirst();
    }

    /**
     * What becomes of a row.
     *
     * @param span where it stands; empty for a new row
     * @param first the position of its first old fact in the run
     * @param old its facts before
     * @param now its facts afterwards
     */
    private record RowPlan(Optional<Span> span, int first, List<Fact> old, List<Fact> now) {}

    /** A plan for each row, in order; empty where a row is not known. */
    private List<RowPlan> plans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < old.facts().size(); i++) {
            Optional<Span> span = context.place(Pointer.to(old.kind(), firstIndex + i));
            if (span.isEmpty()) {
                return List.of();
            }
            spans.add(span.get());
        }
        List<RowPlan> plans = new ArrayList<>();
        for (Alignment.Step step : Alignment.of(old.facts(), now.facts(), FactKey::of)) {
            if (step.isNew()) {
                boolean within = !plans.isEmpty() && isWithin(plans.get(plans.size() - 1), spans);
                Fact fact = now.facts().get(step.now());
                if (within) {
                    plans.get(plans.size() - 1).now().add(fact);
                } else {
                    plans.add(new RowPlan(Optional.empty(), -1, List.of(), List.of(fact)));
                }
                continue;
            }
            Span span = spans.get(step.old());
            int last = plans.size() - 1;
            if (last < 0 || !plans.get(last).span().equals(Optional.of(span))) {
                plans.add(new RowPlan(Optional.of(span), step.old(), new ArrayList<>(), new ArrayList<>()));
                last++;
            }
            plans.get(last).old().add(old.facts().get(step.old()));
            if (!step.isGone()) {
                plans.get(last).now().add(now.facts().get(step.now()));
            }
        }
        return plans;
    }

    /** Whether more facts of a row follow those that its plan has so far. */
    private static boolean isWithin(RowPlan plan, List<Span> spans) {
        int next = plan.first() + plan.old().size();
        return plan.span().isPresent()
                && next < spans.size()
                && spans.get(next).equals(plan.span().get());
    }

    private boolean change(RowPlan plan, Rows rows) {
        OutlineBlock.Row row = context.index().row(plan.span().orElseThrow()).orElseThrow();
        if (old.kind() == FactKind.EXIT_CRITERION && plan.old().size() > 1) {
            return items(plan);
        }
        List<List<Fact>> segments = segments(plan.now());
        for (int i = 0; i < segments.size(); i++) {
            Map<Integer, String> changed = cells.changed(plan.old(), segments.get(i), row);
            if (i == 0) {
                rows.change(row.span(), changed);
            } else {
                rows.insert(row.span(), true, row.span(), changed);
            }
        }
        return true;
    }

    /** Criteria that are items of a list in one cell. */
    private boolean items(RowPlan plan) {
        List<ListEntry> before = new ArrayList<>();
        List<ListEntry> after = new ArrayList<>();
        Run list = Run.list(plan.old().stream()
                .map(fact -> ((ExitCriterion) fact).withDetails())
                .toList());
        for (int i = 0; i < plan.old().size(); i++) {
            Pointer pointer = Pointer.to(old.kind(), firstIndex + plan.first() + i);
            Optional<Span> span = context.place(pointer.child("text"));
            ListEntry entry = ListEntry.of(list.facts().get(i), list, pointer, Optional.of(context), context);
            before.add(new ListEntry(
                    entry.fact(), entry.head(), entry.body(), entry.children(), true, span, entry.printed()));
        }
        for (Fact fact : plan.now()) {
            Fact plain = ((ExitCriterion) fact).withDetails();
            after.add(ListEntry.of(plain, list, Pointer.root(), Optional.empty(), context));
        }
        Optional<List<TextEdit>> changed = new ListChange(context, before, after, coarse).edits();
        changed.ifPresent(edits::addAll);
        return changed.isPresent();
    }

    /** Facts that can stand in one row: persons of the same role, title and details. */
    private List<List<Fact>> segments(List<Fact> facts) {
        List<List<Fact>> segments = new ArrayList<>();
        for (Fact fact : facts) {
            int last = segments.size() - 1;
            if (last >= 0 && !coarse && canStandTogether(segments.get(last).get(0), fact)) {
                segments.get(last).add(fact);
            } else {
                segments.add(new ArrayList<>(List.of(fact)));
            }
        }
        return segments;
    }

    private static boolean canStandTogether(Fact first, Fact other) {
        return first instanceof Participant one
                && other instanceof Participant another
                && one.role().equals(another.role())
                && one.title().equals(another.title())
                && one.person().isPresent()
                && another.person().isPresent()
                && another.details().isEmpty();
    }

    private String cellOf(int column) {
        RichText heading = now.columns().get(column);
        return context.printer().cell(heading);
    }
}
