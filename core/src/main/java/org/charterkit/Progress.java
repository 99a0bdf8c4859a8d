package org.charterkit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a charter's exit criteria have come.
 *
 * @param done how many are done
 * @param open how many are open
 * @param dropped how many were given up
 * @param unknown how many have no status
 * @param stated the percentage that the page states for all of them, 0 to 100; empty where it states none
 * @since 0.1.0
 */
public record Progress(int done, int open, int dropped, int unknown, OptionalInt stated) {
    /**
     * How far a charter's exit criteria have come.
     *
     * @param done how many are done
     * @param open how many are open
     * @param dropped how many were given up
     * @param unknown how many have no status
     * @param stated the percentage that the page states for all of them, 0 to 100, or empty
     * @throws IllegalArgumentException if a count is negative, or the percentage is not from 0 to 100
     */
    public Progress {
        if (done < 0 || open < 0 || dropped < 0 || unknown < 0) {
            throw new IllegalArgumentException("progress: expected counts of 0 or more, found " + done + " done, "
                    + open + " open, " + dropped + " dropped, " + unknown + " unknown");
        }
        if (stated.isPresent() && (stated.getAsInt() < 0 || stated.getAsInt() > 100)) {
            throw new IllegalArgumentException("progress.stated: expected 0 to 100, found " + stated.getAsInt());
        }
    }

    /**
     * How far criteria have come.
     *
     * @param criteria the criteria, of which nested ones are not counted
     * @param stated the percentage that the page states for all of them, 0 to 100, or empty
     * @return the counts
     * @throws IllegalArgumentException if the percentage is not from 0 to 100
     */
    public static Progress of(List<ExitCriterion> criteria, OptionalInt stated) {
        int done = 0;
        int open = 0;
        int dropped = 0;
        for (ExitCriterion criterion : criteria) {
            Optional<CompletionStatus> status = criterion.status();
            if (status.isPresent()) {
                switch (status.get()) {
                    case DONE -> done++;
                    case OPEN -> open++;
                    case DROPPED -> dropped++;
                }
            }
        }
        return new Progress(done, open, dropped, criteria.size() - done - open - dropped, stated);
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
