package org.charterkit;

import java.util.List;
import java.util.OptionalInt;

/**
 * How far a charter's exit criteria have come.
 *
 * @param done how many are done
 * @param open how many are open
 * @param dropped how many were given up
 * @param unknown how many have no status
 * @param stated the percentage that the page states for all of them, 0 to 100; empty where it states none
 */
public record Progress(int done, int open, int dropped, int unknown, OptionalInt stated) {
    /**
     * How far criteria have come.
     *
     * @param criteria the criteria, of which nested ones are not counted
     * @param stated the percentage that the page states for all of them, 0 to 100, or empty
     * @return the counts
     */
    public static Progress of(List<ExitCriterion> criteria, OptionalInt stated) {
        return new Progress(
                count(criteria, CompletionStatus.DONE),
                count(criteria, CompletionStatus.OPEN),
                count(criteria, CompletionStatus.DROPPED),
                (int) criteria.stream()
                        .filter(criterion -> criterion.status().isEmpty())
                        .count(),
                stated);
    }

    private static int count(List<ExitCriterion> criteria, CompletionStatus status) {
        return (int) criteria.stream()
                .filter(criterion -> criterion.status().filter(status::equals).isPresent())
                .count();
    }

    /**
     * How many criteria there are on the top level.
     *
     * @return the sum of the four counts
     */
    public int total() {
        return done + open + dropped + unknown;
    }

    /**
     * The share of the criteria that are done, of those that were not given up.
     *
     * @return the percentage, 0 to 100, rounded down so that 100 means all; empty where there are no criteria or all were
     *     given up
     */
    public OptionalInt percentDone() {
        int kept = total() - dropped;
        return kept == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100L * done / kept));
    }
}
