package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Path;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.Step;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;

/**
 * What stands in a list as one item.
 *
 * @param fact the fact
 * @param head what of it stands on the item's first line
 * @param body what stands below that
 * @param children what stands in a list below that
 * @param isMarked whether marks on the line tell how far it has come
 * @param span where it stands; empty where it is new
 * @param printed the item behind a marker
 */
record ListEntry(
        Object fact,
        Object head,
        Optional<Prose> body,
        List<ListEntry> children,
        boolean isMarked,
        Optional<Span> span,
        UnaryOperator<String> printed) {
    /** The marker that an item is printed behind before it is known which others of its list have. */
    static final String MARKER = "-";

    /** The printed words of the item's first line. */
    String words() {
        return words(printed.apply(MARKER));
    }

    /** The same with the mark of the item's own status, though a nested item may state it, too. */
    String ownWords(EditContext context) {
        return head instanceof ExitCriterion criterion ? words(context.printer().item(criterion, MARKER)) : words();
    }

    private static String words(String item) {
        int end = item.indexOf('\n');
        return item.substring(MARKER.length(), end < 0 ? item.length() : end).strip();
    }

    static List<Object> facts(List<ListEntry> entries) {
        return entries.stream().map(ListEntry::fact).toList();
    }

    /** A fact of a run; where the old ones stand is looked up in a context. */
    static ListEntry of(Fact fact, Run run, Pointer pointer, Optional<EditContext> old, EditContext context) {
        Optional<Span> span = old.flatMap(places -> places.place(pointer));
        UnaryOperator<String> printed = marker -> context.printer().item(run, fact, marker);
        if (fact instanceof ExitCriterion criterion) {
            return criterion(criterion, pointer, old, context);
        } else if (fact instanceof Path path) {
            return new ListEntry(
                    path,
                    path.withBody(Optional.empty()).withSteps(),
                    path.body(),
                    steps(path.steps(), pointer, old, context),
                    true,
                    span,
                    printed);
        }
        return new ListEntry(fact, fact, Optional.empty(), List.of(), false, span, printed);
    }

    /** Facts that share an item. */
    static ListEntry of(Together together, Optional<Span> span, EditContext context) {
        return new ListEntry(
                together,
                together,
                Optional.empty(),
                List.of(),
                false,
                span,
                marker -> context.printer().item(together.participants(), marker));
    }

    private static ListEntry criterion(
            ExitCriterion criterion, Pointer pointer, Optional<EditContext> old, EditContext context) {
        List<ListEntry> children = new ArrayList<>();
        for (ExitCriterion child : criterion.criteria()) {
            children.add(criterion(child, pointer.child("criteria").child(children.size()), old, context));
        }
        return new ListEntry(
                criterion,
                criterion.withBody(Optional.empty()).withCriteria(),
                criterion.body(),
                children,
                true,
                old.flatMap(places -> places.place(pointer)),
                marker -> context.printer().item(criterion, marker));
    }

    static List<ListEntry> steps(List<Step> steps, Pointer around, Optional<EditContext> old, EditContext context) {
        List<ListEntry> entries = new ArrayList<>();
        for (Step step : steps) {
            Pointer pointer = around.child("steps").child(entries.size());
            entries.add(new ListEntry(
                    step,
                    step.withBody(Optional.empty()).withSteps(),
                    step.body(),
                    steps(step.steps(), pointer, old, context),
                    true,
                    old.flatMap(places -> places.place(pointer)),
                    marker -> marker
                            + context.printer()
                                    .item(step)
                                    .substring(context.printer().stepMarker().length())));
        }
        return entries;
    }
}
