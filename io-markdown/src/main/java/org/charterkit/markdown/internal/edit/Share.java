package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * What becomes of each row or item, in order. A new fact stands in a row where it stands between two of it, or
     * at either end of the row that it moved within.
     *
     * @param spans where each of the old facts stands
     */
    static List<Share> of(List<Fact> old, List<Span> spans, List<Fact> now) {
        List<Share> shares = new ArrayList<>();
        List<Alignment.Step> steps = Alignment.of(old, now, FactKey::of);
        Map<Fact, Span> moved = new HashMap<>();
        steps.stream()
                .filter(Alignment.Step::isGone)
                .forEach(step -> moved.put(old.get(step.old()), spans.get(step.old())));
        int next = 0;
        for (Alignment.Step step : steps) {
            if (step.isNew()) {
                Fact fact = now.get(step.now());
                Optional<Span> from = Optional.ofNullable(moved.get(fact));
                boolean isFirst = next < spans.size() && from.equals(Optional.of(spans.get(next)));
                if (isFirst) {
                    row(spans.get(next), next, shares).now().add(fact);
                } else if (!shares.isEmpty() && shares.get(shares.size() - 1).goesOn(spans, from)) {
                    shares.get(shares.size() - 1).now().add(fact);
                } else {
                    shares.add(new Share(Optional.empty(), -1, List.of(), List.of(fact)));
                }
                continue;
            }
            Share share = row(spans.get(step.old()), step.old(), shares);
            share.old().add(old.get(step.old()));
            if (!step.isGone()) {
                share.now().add(now.get(step.now()));
            }
            next = step.old() + 1;
        }
        return shares;
    }

    /** The last row, where it is the one at a place; else one more. */
    private static Share row(Span span, int first, List<Share> shares) {
        int last = shares.size() - 1;
        if (last < 0 || !shares.get(last).span().equals(Optional.of(span))) {
            shares.add(new Share(Optional.of(span), first, new ArrayList<>(), new ArrayList<>()));
        }
        return shares.get(shares.size() - 1);
    }

    /** Whether a new fact stands among those of the row, or stood there before. */
    private boolean goesOn(List<Span> spans, Optional<Span> from) {
        int next = first + old.size();
        boolean hasMore = next < spans.size() && Optional.of(spans.get(next)).equals(span);
        return span.isPresent() && (hasMore || from.equals(span));
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
