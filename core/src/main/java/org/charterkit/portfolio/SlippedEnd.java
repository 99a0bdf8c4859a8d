package org.charterkit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;

/**
 * A group that has missed its target end: it ended later, or it is still at work.
 *
 * @param source where the group's charter comes from
 * @param title the group's title; empty where its page has none
 * @param state how it stands on the day that is asked about
 * @param targetEnd when it meant to end
 * @param ended when it ended, after the target; empty where no end date is stated and the target has passed
 * @param daysLate by how many days at least, 1 or more: from the last day of the target end to the first day of the end
 *     date, or to the day that is asked about
 * @since 0.1.0
 */
public record SlippedEnd(
        String source,
        Optional<String> title,
        CharterState state,
        StatedDate targetEnd,
        Optional<StatedDate> ended,
        long daysLate)
        implements PortfolioGroup {
    /** The slip of a group; empty where it has none: a group that is closed without an end date may have kept its target. */
    static Optional<SlippedEnd> of(Portfolio.Entry entry, CharterState state, LocalDate day, FiscalCalendar calendar) {
        Charter charter = entry.charter();
        if (charter.targetEndDate().isEmpty()) {
            return Optional.empty();
        }
        StatedDate targetEnd = StatedDate.of(charter.targetEndDate().get(), calendar);
        Optional<StatedDate> ended = charter.endDate().map(date -> StatedDate.of(date, calendar));
        if (ended.isEmpty() && state == CharterState.CLOSED) {
            return Optional.empty();
        }
        LocalDate until = ended.map(date -> date.days().first()).orElse(day);
        long daysLate = ChronoUnit.DAYS.between(targetEnd.days().last(), until);
        return daysLate < 1
                ? Optional.empty()
                : Optional.of(new SlippedEnd(entry.source(), charter.title(), state, targetEnd, ended, daysLate));
    }

    /**
     * The order of a table to read: the groups that have not ended yet first; among them, and among those that have, the
     * latest first, and by title where they are equally late.
     *
     * @return the order
     */
    public static Comparator<SlippedEnd> byUrgency() {
        return Comparator.comparing((SlippedEnd slip) -> slip.ended().isPresent())
                .thenComparing(Comparator.comparing(SlippedEnd::daysLate).reversed())
                .thenComparing(PortfolioGroup.byTitle());
    }
}
