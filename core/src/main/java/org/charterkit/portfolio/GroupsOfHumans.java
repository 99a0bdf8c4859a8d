package org.charterkit.portfolio;

/**
 * The entries in which each human is, all by number: what many views would else look up by the names of sources, which lie
 * far apart in memory.
 */
final class GroupsOfHumans {
    /** Where the entries of each human begin; those of the next one are their end. */
    private final int[] begins;

    private final int[] entries;

    /**
     * The groups of all humans.
     *
     * @param size how many entries there are
     */
    GroupsOfHumans(int size, Identities identities) {
        begins = begins(size, identities);
        entries = new int[begins[identities.count()]];
        int[] nexts = begins.clone();
        FirstMentions mentions = new FirstMentions(identities);
        for (int entry = 0; entry < size; entry++) {
            Rows rows = identities.rows(entry);
            for (int row = 0; row < rows.count(); row++) {
                int human = rows.human(row);
                if (human != Rows.NOBODY && mentions.isFirst(human, entry)) {
                    entries[nexts[human]++] = entry;
                }
            }
        }
    }

    private static int[] begins(int size, Identities identities) {
        int[] begins = new int[identities.count() + 1];
        FirstMentions mentions = new FirstMentions(identities);
        for (int entry = 0; entry < size; entry++) {
            Rows rows = identities.rows(entry);
            for (int row = 0; row < rows.count(); row++) {
                int human = rows.human(row);
                if (human != Rows.NOBODY && mentions.isFirst(human, entry)) {
                    begins[human + 1]++;
                }
            }
        }
        for (int human = 0; human < identities.count(); human++) {
            begins[human + 1] += begins[human];
        }
        return begins;
    }

    /** In how many groups a human is. */
    int count(int human) {
        return begins[human + 1] - begins[human];
    }

    /** The entry of one of a human's groups, which are in the order of the entries. */
    int entry(int human, int group) {
        return entries[begins[human] + group];
    }
}
