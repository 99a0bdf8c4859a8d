package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;

/**
 * When a group is at work: what a bar in a timeline is drawn from.
 *
 * @param source where the group's charter comes from
 * @param title the group's title; empty where its page has none
 * @param state how it stands on the day of the timeline
 * @param created when it was created; empty where the page states no date
 * @param started when its work began; empty where the page states no date of its own for this
 * @param targetEnd when it means to end; empty where the page states no date
 * @param ended when it ended; empty where the page states no date
 * @param span the days that it is at work, as far as its page tells; see {@link #span()}
 * @param paths the stretches of its timeline, in page order
 * @since 0.1.0
 */
public record GroupTimeline(
        String source,
        Optional<String> title,
        CharterState state,
        Optional<StatedDate> created,
        Optional<StatedDate> started,
        Optional<StatedDate> targetEnd,
        Optional<StatedDate> ended,
        Optional<DayRange> span,
        List<PathTimeline> paths)
        implements PortfolioGroup {
    /**
     * When a group is at work.
     *
     * @param source where the group's charter comes from
     * @param title the group's title; empty where its page has none
     * @param state how it stands on the day of the timeline
     * @param created when it was created
     * @param started when its work began
     * @param targetEnd when it means to end
     * @param ended when it ended
     * @param span the days that it is at work
     * @param paths the stretches of its timeline, copied
     */
    public GroupTimeline {
        paths = List.copyOf(paths);
    }

    static GroupTimeline of(Portfolio.Entry entry, CharterState state, LocalDate day, FiscalCalendar calendar) {
        Charter charter = entry.charter();
        return new GroupTimeline(
                entry.source(),
                charter.title(),
                state,
                charter.dateCreated().map(date -> StatedDate.of(date, calendar)),
                charter.startDate().map(date -> StatedDate.of(date, calendar)),
                charter.targetEndDate().map(date -> StatedDate.of(date, calendar)),
                charter.endDate().map(date -> StatedDate.of(date, calendar)),
                GroupSpan.of(charter, state, day, calendar),
                charter.paths().stream()
                        .map(path -> PathTimeline.of(path, calendar))
                        .toList());
    }

    /**
     * The days that the group is at work, as far as its page tells.
     *
     * <p>They begin on the first day of the start date, or else of the date of creation, or else of the earliest path
     * that begins on a date. They end on the last day of the end date; where none is stated, on the last day of the
     * target end, and not before the day of the timeline while the group is not closed.
     *
     * @return the days; empty where the page does not say when the group began, where it is closed and no date says
     *     since when, or where it would end before it began
     */
    @Override
    public Optional<DayRange> span() {
        return span;
    }

    /**
     * The days of the group beyond its target end.
     *
     * @return the part of {@link #span()} after the last day of the target end; empty where there is no such day
     */
    public Optional<DayRange> overrun() {
        if (span.isEmpty() || targetEnd.isEmpty()) {
            return Optional.empty();
        }
        LocalDate target = targetEnd.get().days().last();
        if (!span.get().last().isAfter(target)) {
            return Optional.empty();
        }
        LocalDate first = span.get().first();
        return DayRange.between(
                first.isAfter(target) ? first : target.plusDays(1), span.get().last());
    }
}
