package org.charterkit.portfolio;

/**
 * The entries in which each human is, all by number: what would else be looked up by the names of sources, which lie far
 * apart in memory.
 */
final class GroupsOfHumans {
    /** Where the entries of each human begin; those of the next one are their end. */
    private final int[] begins;

    private final int[] entries;

    /** Who takes the first mention of each human in each entry, entry by entry. */
    private interface Receiver {
        void mention(int human, int entry);
    }

    /**
     * The groups of all humans.
     *
     * @param size how many entries there are
     */
    GroupsOfHumans(int size, Identities identities) {
        begins = new int[identities.count() + 1];
        firstMentions(size, identities, (human, entry) -> begins[human + 1]++);
        for (int human = 0; human < identities.count(); human++) {
            begins[human + 1] += begins[human];
        }
        entries = new int[begins[identities.count()]];
        int[] nexts = begins.clone();
        firstMentions(size, identities, (human, entry) -> entries[nexts[human]++] = entry);
    }

    private static void firstMentions(int size, Identities identities, Receiver receiver) {
        FirstMentions mentions = new FirstMentions(identities);
        for (int entry = 0; entry < size; entry++) {
            Rows rows = identities.rows(entry);
            for (int row = 0; row < rows.count(); row++) {
                int human = rows.human(row);
                if (human != Rows.NOBODY && mentions.isFirst(human, entry)) {
                    receiver.mention(human, entry);
                }
            }
        }
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
