package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts how many ranges of days have each day, as steps. */
final class LoadSteps {
    private LoadSteps() {}

    /** The steps in the order of time; days that no range has are left out. */
    static List<LoadStep> of(List<DayRange> ranges) {
        if (ranges.size() == 1) {
            return List.of(new LoadStep(ranges.get(0), 1));
        }
        long[] firsts = new long[ranges.size()];
        long[] nexts = new long[ranges.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = ranges.get(i).first().toEpochDay();
            nexts[i] = ranges.get(i).last().toEpochDay() + 1;
        }
        Arrays.sort(firsts);
        Arrays.sort(nexts);
        return steps(firsts, nexts);
    }

    /** Goes through the days on which ranges begin, and those that follow their last ones, both in order. */
    private static List<LoadStep> steps(long[] firsts, long[] nexts) {
        List<LoadStep> steps = new ArrayList<>();
        int begun = 0;
        int over = 0;
        long since = 0;
        while (over < nexts.length) {
            int groups = begun - over;
            long day = begun < firsts.length ? Math.min(firsts[begun], nexts[over]) : nexts[over];
            while (begun < firsts.length && firsts[begun] == day) {
                begun++;
            }
            while (over < nexts.length && nexts[over] == day) {
                over++;
            }
            if (begun - over != groups) {
                if (groups > 0) {
                    steps.add(new LoadStep(days(since, day - 1), groups));
                }
                since = day;
            }
        }
        return List.copyOf(steps);
    }

    private static DayRange days(long first, long last) {
        return new DayRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
