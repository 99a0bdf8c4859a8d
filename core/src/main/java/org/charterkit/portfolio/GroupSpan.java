package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;
import org.charterkit.Path;

/** The days that a group is at work, as {@link GroupTimeline#span()} promises. */
final class GroupSpan {
    private GroupSpan() {}

    static Optional<DayRange> of(Charter charter, CharterState state, LocalDate day, FiscalCalendar calendar) {
        Optional<LocalDate> first = charter.startDate()
                .or(charter::dateCreated)
                .map(date -> date.earliest(calendar))
                .or(() -> earliestPath(charter, calendar));
        Optional<LocalDate> last = last(charter, state, day, calendar);
        return first.flatMap(from -> last.flatMap(to -> DayRange.between(from, to)));
    }

    private static Optional<LocalDate> earliestPath(Charter charter, FiscalCalendar calendar) {
        return charter.facts(Path.class)
                .flatMap(path -> path.start().stream())
                .map(date -> date.earliest(calendar))
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(
            Charter charter, CharterState state, LocalDate day, FiscalCalendar calendar) {
        Optional<CharterDate> ended = charter.endDate();
        if (ended.isPresent()) {
            return ended.map(date -> date.latest(calendar));
        }
        Optional<LocalDate> target = charter.targetEndDate().map(date -> date.latest(calendar));
        return state == CharterState.CLOSED
                ? target
                : Optional.of(target.filter(date -> date.isAfter(day)).orElse(day));
    }
}
