package org.charterkit.markdown.internal.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** Where two lists differ, in as few stretches as possible. */
final class Differences {
    /** Two lists that have more to compare than this are taken for two lists of other things. */
    private static final long MOST_COMPARISONS = 25_000_000;

    private Differences() {}

    /** The stretches that differ; what went and what came at one place is one change. */
    static <T> Patch<T> between(List<T> old, List<T> now) {
        int same = 0;
        int shorter = Math.min(old.size(), now.size());
        while (same < shorter && old.get(same).equals(now.get(same))) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same && old.get(old.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) {
            behind++;
        }
        List<T> before = old.subList(same, old.size() - behind);
        List<T> after = now.subList(same, now.size() - behind);
        List<int[]> stretches = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            stretches.add(new int[] {same, same + before.size(), same, same + after.size()});
        } else {
            for (AbstractDelta<T> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<T>())
                    .getDeltas()) {
                add(delta, same, stretches);
            }
        }
        return patch(stretches, old, now);
    }

    private static void add(AbstractDelta<?> delta, int offset, List<int[]> stretches) {
        int oldFrom = offset + delta.getSource().getPosition();
        int oldTo = oldFrom + delta.getSource().size();
        int nowFrom = offset + delta.getTarget().getPosition();
        int nowTo = nowFrom + delta.getTarget().size();
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last)[1] == oldFrom && stretches.get(last)[3] == nowFrom) {
            stretches.get(last)[1] = oldTo;
            stretches.get(last)[3] = nowTo;
        } else {
            stretches.add(new int[] {oldFrom, oldTo, nowFrom, nowTo});
        }
    }

    private static <T> Patch<T> patch(List<int[]> stretches, List<T> old, List<T> now) {
        Patch<T> patch = new Patch<>();
        for (int[] stretch : stretches) {
            Chunk<T> gone = new Chunk<>(stretch[0], new ArrayList<>(old.subList(stretch[0], stretch[1])));
            Chunk<T> added = new Chunk<>(stretch[2], new ArrayList<>(now.subList(stretch[2], stretch[3])));
            patch.addDelta(
                    gone.size() == 0
                            ? new InsertDelta<>(gone, added)
                            : added.size() == 0 ? new DeleteDelta<>(gone, added) : new ChangeDelta<>(gone, added));
        }
        return patch;
    }
}
