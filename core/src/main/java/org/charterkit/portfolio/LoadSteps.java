package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how many ranges of days have each day, as steps. */
final class LoadSteps {
    private LoadSteps() {}

    /** The steps in the order of time; days that no range has are left out. */
    static List<LoadStep> of(Collection<DayRange> ranges) {
        TreeMap<LocalDate, Integer> changes = new TreeMap<>();
        for (DayRange range : ranges) {
            changes.merge(range.first(), 1, Integer::sum);
            if (range.last().isBefore(LocalDate.MAX)) {
                changes.merge(range.last().plusDays(1), -1, Integer::sum);
            }
        }
        changes.values().removeIf(change -> change == 0);
        List<LoadStep> steps = new ArrayList<>();
        int groups = 0;
        LocalDate first = LocalDate.MIN;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            if (groups > 0) {
                steps.add(new LoadStep(new DayRange(first, change.getKey().minusDays(1)), groups));
            }
            first = change.getKey();
            groups += change.getValue();
        }
        if (groups > 0) { // No day follows the last that there is.
            steps.add(new LoadStep(new DayRange(first, LocalDate.MAX), groups));
        }
        return List.copyOf(steps);
    }
}
