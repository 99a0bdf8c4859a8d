package org.charterkit.markdown.internal.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which element of a list became which of another: kept, changed, added or gone. */
final class Alignment {
    /** Two lists that have more to compare than this are taken for two lists of other things. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private Alignment() {}

    /**
     * One element before and after.
     *
     * @param old its position before; -1 where it is new
     * @param now its position afterwards; -1 where it is gone
     */
    record Step(int old, int now) {
        boolean isNew() {
            return old < 0;
        }

        boolean isGone() {
            return now < 0;
        }
    }

    /**
     * The steps from one list to another, in order.
     *
     * @param old the elements before
     * @param now the elements afterwards
     * @param key what an element still has when it has changed
     */
    static <T> List<Step> of(List<? extends T> old, List<? extends T> now, Function<T, Object> key) {
        List<Step> steps = new ArrayList<>();
        between(old, 0, old.size(), now, 0, now.size(), element -> element, (gone, added) -> {
            List<? extends T> some = old.subList(gone.from(), gone.to());
            List<? extends T> others = now.subList(added.from(), added.to());
            if (some.size() == others.size()) {
                pair(gone, added, steps);
            } else {
                between(old, gone.from(), gone.to(), now, added.from(), added.to(), key, (g, a) -> pair(g, a, steps), steps);
            }
        }, steps);
        return steps;
    }

    private record Stretch(int from, int to) {}

    private interface Changed {
        void take(Stretch gone, Stretch added);
    }

    private static <T> void between(
            List<? extends T> old,
            int oldFrom,
            int oldTo,
            List<? extends T> now,
            int nowFrom,
            int nowTo,
            Function<T, Object> key,
            Changed changed,
            List<Step> steps) {
        int from = 0;
        while (oldFrom + from < oldTo
                && nowFrom + from < nowTo
                && same(old.get(oldFrom + from), now.get(nowFrom + from), key)) {
            steps.add(new Step(oldFrom + from, nowFrom + from));
            from++;
        }
        int o = oldFrom + from;
        int n = nowFrom + from;
        int behind = 0;
        while (oldTo - behind > o && nowTo - behind > n && same(old.get(oldTo - behind - 1), now.get(nowTo - behind - 1), key)) {
            behind++;
        }
        int oldEnd = oldTo - behind;
        int nowEnd = nowTo - behind;
        for (AbstractDelta<Object> delta : deltas(keys(old.subList(o, oldEnd), key), keys(now.subList(n, nowEnd), key))) {
            int gone = oldFrom + from + delta.getSource().getPosition();
            int added = nowFrom + from + delta.getTarget().getPosition();
            while (o < gone) {
                steps.add(new Step(o++, n++));
            }
            o = gone + delta.getSource().size();
            n = added + delta.getTarget().size();
            changed.take(new Stretch(gone, o), new Stretch(added, n));
        }
        while (o < oldTo) {
            steps.add(new Step(o++, n++));
        }
    }

    private static <T> boolean same(T one, T other, Function<T, Object> key) {
        return key.apply(one).equals(key.apply(other));
    }

    private static <T> List<Object> keys(List<? extends T> elements, Function<T, Object> key) {
        return elements.stream().map(key::apply).toList();
    }

    private static List<AbstractDelta<Object>> deltas(List<Object> old, List<Object> now) {
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        boolean comparable = (long) old.size() * now.size() <= MOST_COMPARISONS;
        Patch<Object> patch = comparable && !old.isEmpty() && !now.isEmpty()
                ? DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>())
                : whole(old, now);
        return patch.getDeltas();
    }

    private static Patch<Object> whole(List<Object> old, List<Object> now) {
        Patch<Object> patch = new Patch<>();
        patch.addDelta(new com.github.difflib.patch.ChangeDelta<>(
                new com.github.difflib.patch.Chunk<>(0, old), new com.github.difflib.patch.Chunk<>(0, now)));
        return patch;
    }

    /** Pairs what changed in order; what is left over is gone or new. */
    private static void pair(Stretch gone, Stretch added, List<Step> steps) {
        int o = gone.from();
        int n = added.from();
        while (o < gone.to() && n < added.to()) {
            steps.add(new Step(o++, n++));
        }
        while (o < gone.to()) {
            steps.add(new Step(o++, -1));
        }
        while (n < added.to()) {
            steps.add(new Step(-1, n++));
        }
    }
}
