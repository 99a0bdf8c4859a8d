package org.charterkit.markdown.internal.edit;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which element of a list became which of another: kept, changed, added or gone. */
final class Alignment {
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
     * @param key what still tells an element when it has changed
     */
    static <T> List<Step> of(List<T> old, List<T> now, Function<? super T, Object> key) {
        List<Step> steps = new ArrayList<>();
        int o = 0;
        int n = 0;
        for (AbstractDelta<T> delta : Differences.between(old, now).getDeltas()) {
            while (o < delta.getSource().getPosition()) {
                steps.add(new Step(o++, n++));
            }
            List<T> gone = delta.getSource().getLines();
            List<T> added = delta.getTarget().getLines();
            if (gone.size() == added.size()) {
                pair(o, gone.size(), n, added.size(), steps);
            } else {
                byKey(keys(gone, key), o, keys(added, key), n, steps);
            }
            o += gone.size();
            n += added.size();
        }
        while (o < old.size()) {
            steps.add(new Step(o++, n++));
        }
        return steps;
    }

    private static <T> List<Object> keys(List<T> elements, Function<? super T, Object> key) {
        return elements.stream().<Object>map(key).toList();
    }

    private static void byKey(List<Object> gone, int firstOld, List<Object> added, int firstNow, List<Step> steps) {
        int o = 0;
        int n = 0;
        for (AbstractDelta<Object> delta : Differences.between(gone, added).getDeltas()) {
            while (o < delta.getSource().getPosition()) {
                steps.add(new Step(firstOld + o++, firstNow + n++));
            }
            int some = delta.getSource().size();
            int others = delta.getTarget().size();
            pair(firstOld + o, some, firstNow + n, others, steps);
            o += some;
            n += others;
        }
        while (o < gone.size()) {
            steps.add(new Step(firstOld + o++, firstNow + n++));
        }
    }

    /** Pairs what changed in order; what is left over is gone or new. */
    private static void pair(int old, int gone, int now, int added, List<Step> steps) {
        int both = Math.min(gone, added);
        for (int i = 0; i < both; i++) {
            steps.add(new Step(old + i, now + i));
        }
        for (int i = both; i < gone; i++) {
            steps.add(new Step(old + i, -1));
        }
        for (int i = both; i < added; i++) {
            steps.add(new Step(-1, now + i));
        }
    }
}
