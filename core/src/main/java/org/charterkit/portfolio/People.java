package org.charterkit.portfolio;

import java.util.List;

/** Everybody in reading order, with the numbers and groups that views know them by. */
final class People {
    private final List<PortfolioPerson> all;
    private final int[] humans;
    private final GroupsOfHumans groups;

    /**
     * Everybody.
     *
     * @param humans the number of each, in the same order
     */
    People(List<PortfolioPerson> all, int[] humans, GroupsOfHumans groups) {
        this.all = all;
        this.humans = humans;
        this.groups = groups;
    }

    List<PortfolioPerson> all() {
        return all;
    }

    /** The entry of a membership: of one of the people, and one of theirs, both by their places. */
    int entry(int person, int membership) {
        return groups.entry(humans[person], membership);
    }
}
