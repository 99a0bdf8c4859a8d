package org.charterkit.portfolio;

import java.util.Optional;
import org.charterkit.CompletionStatus;
import org.charterkit.FiscalCalendar;
import org.charterkit.Path;

/**
 * When one path of a group runs.
 *
 * @param name what the path is called, as plain text
 * @param start when it begins; empty where the page states no date
 * @param end when it ends; empty where the page states no date
 * @param status how far it has come; empty where the page does not say
 * @since 0.1.0
 */
public record PathTimeline(
        String name, Optional<StatedDate> start, Optional<StatedDate> end, Optional<CompletionStatus> status) {
    static PathTimeline of(Path path, FiscalCalendar calendar) {
        return new PathTimeline(
                path.name().plainText(),
                path.start().map(date -> StatedDate.of(date, calendar)),
                path.end().map(date -> StatedDate.of(date, calendar)),
                path.status());
    }

    /**
     * The days of the path.
     *
     * @return from the first day of its start to the last day of its end; the days of the one date where only one is
     *     stated; empty where none is
     */
    public Optional<DayRange> span() {
        if (start.isPresent() && end.isPresent()) {
            return DayRange.between(start.get().days().first(), end.get().days().last());
        }
        return start.or(() -> end).map(StatedDate::days);
    }
}
