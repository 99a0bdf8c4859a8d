package org.charterkit.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How one list became another, once it is known which new member is which old one: what was removed, added and moved.
 * Members that keep their order have not moved; as few as possible have.
 */
final class Sequence {
    private static final int NONE = -1;

    private final int oldSize;
    private final int[] oldOfNew;
    private final boolean[] isMoved;

    /** The predicate tells of a new member that it has moved whatever its order, such as into another table. */
    Sequence(int oldSize, int[] oldOfNew, IntPredicate elsewhere) {
        this.oldSize = oldSize;
        this.oldOfNew = oldOfNew;
        this.isMoved = new boolean[oldOfNew.length];
        List<Integer> inPlace = new ArrayList<>();
        for (int j = 0; j < oldOfNew.length; j++) {
            if (oldOfNew[j] != NONE) {
                isMoved[j] = true;
                if (!elsewhere.test(j)) {
                    inPlace.add(j);
                }
            }
        }
        longestAscending(inPlace).forEach(j -> isMoved[j] = false);
    }

    Sequence(int oldSize, int[] oldOfNew) {
        this(oldSize, oldOfNew, j -> false);
    }

    boolean isAdded(int now) {
        return oldOfNew[now] == NONE;
    }

    boolean isMoved(int now) {
        return isMoved[now];
    }

    int oldOf(int now) {
        return oldOfNew[now];
    }

    List<Integer> removed() {
        boolean[] stays = new boolean[oldSize];
        Arrays.stream(oldOfNew).filter(old -> old != NONE).forEach(old -> stays[old] = true);
        List<Integer> removed = new ArrayList<>();
        for (int i = 0; i < oldSize; i++) {
            if (!stays[i]) {
                removed.add(i);
            }
        }
        return removed;
    }

    /** A longest part of the new positions whose old ones ascend. */
    private List<Integer> longestAscending(List<Integer> positions) {
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[oldOfNew.length];
        for (int j : positions) {
            int length = shorterThan(ends, oldOfNew[j]);
            before[j] = length == 0 ? NONE : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(j);
            } else {
                ends.set(length, j);
            }
        }
        List<Integer> longest = new ArrayList<>();
        for (int j = ends.isEmpty() ? NONE : ends.get(ends.size() - 1); j != NONE; j = before[j]) {
            longest.add(j);
        }
        return longest;
    }

    private int shorterThan(List<Integer> ends, int old) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (oldOfNew[ends.get(middle)] < old) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
