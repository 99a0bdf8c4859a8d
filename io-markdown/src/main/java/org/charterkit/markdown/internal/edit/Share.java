package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.markdown.internal.outline.Span;

/**
 * The facts of one row or item, before and afterwards.
 *
 * @param span where it stands; empty for a new one
 * @param first the position of its first old fact among all of the run; -1 for a new one
 * @param old its facts before
 * @param now its facts afterwards; none where it goes
 */
record Share(Optional<Span> span, int first, List<Fact> old, List<Fact> now) {
    /**
     * What becomes of each row or item, in order. A new fact between two of one row stands in that row, too.
     *
     * @param spans where each of the old facts stands
     */
    static List<Share> of(List<Fact> old, List<Span> spans, List<Fact> now) {
        List<Share> shares = new ArrayList<>();
        for (Alignment.Step step : Alignment.of(old, now, FactKey::of)) {
            int last = shares.size() - 1;
            if (step.isNew()) {
                Fact fact = now.get(step.now());
                if (last >= 0 && shares.get(last).goesOn(spans)) {
                    shares.get(last).now().add(fact);
                } else {
                    shares.add(new Share(Optional.empty(), -1, List.of(), List.of(fact)));
                }
                continue;
            }
            Span span = spans.get(step.old());
            if (last < 0 || !shares.get(last).span().equals(Optional.of(span))) {
                shares.add(new Share(Optional.of(span), step.old(), new ArrayList<>(), new ArrayList<>()));
                last++;
            }
            shares.get(last).old().add(old.get(step.old()));
            if (!step.isGone()) {
                shares.get(last).now().add(now.get(step.now()));
            }
        }
        return shares;
    }

    /** Whether more facts of the row follow those that are known so far. */
    private boolean goesOn(List<Span> spans) {
        int next = first + old.size();
        return span.isPresent() && next < spans.size() && spans.get(next).equals(span.get());
    }

    /**
     * The facts afterwards, those together that can stand in one row or item: persons of the same role and title.
     *
     * @param apart whether each stands alone nevertheless
     */
    List<List<Fact>> segments(boolean apart) {
        List<List<Fact>> segments = new ArrayList<>();
        for (Fact fact : now) {
            int last = segments.size() - 1;
            if (last >= 0 && !apart && canStandTogether(segments.get(last).get(0), fact)) {
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
}
