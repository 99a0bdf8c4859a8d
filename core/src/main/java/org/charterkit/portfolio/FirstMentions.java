package org.charterkit.portfolio;

import java.util.Arrays;

/** Tells the first mention of each human in an entry from the later ones, entry by entry. */
final class FirstMentions {
    private final int[] lastEntry;

    FirstMentions(Identities identities) {
        lastEntry = new int[identities.count()];
        Arrays.fill(lastEntry, -1);
    }

    /** Whether this was not asked before; entries are asked about one after the other. */
    boolean isFirst(int human, int entry) {
        boolean first = lastEntry[human] != entry;
        lastEntry[human] = entry;
        return first;
    }
}
