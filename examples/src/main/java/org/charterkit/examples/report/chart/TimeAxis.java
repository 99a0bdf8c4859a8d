package org.charterkit.examples.report.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.charterkit.FiscalCalendar;
import org.charterkit.portfolio.DayRange;

/**
 * A stretch of time from left to right, in whole fiscal years.
 *
 * <p>Places are percentages of its width, so that a chart is as wide as the page lets it be. A date that some page got
 * wrong by a thousand years does not stretch it: years far from the day of the report are outside, and what lies there is
 * drawn as far as the axis goes.
 */
public final class TimeAxis {
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int YEARS_BEFORE = 20;
    private static final int YEARS_AFTER = 10;

    private final DayRange days;
    private final LocalDate day;
    private final FiscalCalendar calendar;

    /** The years that dates of charters have; days beyond them are drawn where these end. */
    private static final DayRange DRAWN = new DayRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private TimeAxis(DayRange days, LocalDate day, FiscalCalendar calendar) {
        this.days = days;
        this.day = day;
        this.calendar = calendar;
    }

    /**
     * A stretch of time with a name.
     *
     * @param name such as {@code FY23} or {@code Q1}
     * @param days its days
     */
    public record Period(String name, DayRange days) {}

    /**
     * The axis on which ranges of days can be drawn.
     *
     * @param ranges what is to be drawn
     * @param day the day of the report, which is on the axis in any case
     * @param calendar the fiscal calendar
     * @return from the first to the last fiscal year of all of them
     */
    public static TimeAxis over(Collection<DayRange> ranges, LocalDate day, FiscalCalendar calendar) {
        LocalDate drawn = drawn(day);
        LocalDate first = drawn;
        LocalDate last = drawn;
        for (DayRange range : ranges) {
            first = range.first().isBefore(first) ? range.first() : first;
            last = range.last().isAfter(last) ? range.last() : last;
        }
        int firstYear = Math.max(year(drawn(first), calendar), year(drawn, calendar) - YEARS_BEFORE);
        int lastYear = Math.min(year(drawn(last), calendar), year(drawn, calendar) + YEARS_AFTER);
        return new TimeAxis(
                new DayRange(
                        calendar.firstDay(firstYear),
                        calendar.firstDay(lastYear + 1).minusDays(1)),
                drawn,
                calendar);
    }

    private static LocalDate drawn(LocalDate day) {
        if (day.isBefore(DRAWN.first())) {
            return DRAWN.first();
        }
        return day.isAfter(DRAWN.last()) ? DRAWN.last() : day;
    }

    private static int year(LocalDate date, FiscalCalendar calendar) {
        return date.isBefore(calendar.firstDay(date.getYear() + 1)) ? date.getYear() : date.getYear() + 1;
    }

    /**
     * The day of the report.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The days from the left end to the right end.
     *
     * @return all days of the axis
     */
    public DayRange days() {
        return days;
    }

    /**
     * The fiscal years of the axis.
     *
     * @return the years, named such as {@code FY23}, or {@code 2023} where they are calendar years
     */
    public List<Period> years() {
        List<Period> years = new ArrayList<>();
        boolean fiscal = calendar.firstMonth() != Month.JANUARY;
        for (int year = year(days.first(), calendar); !calendar.firstDay(year).isAfter(days.last()); year++) {
            String name = fiscal ? String.format(Locale.ROOT, "FY%02d", Math.floorMod(year, 100)) : "" + year;
            years.add(new Period(
                    name,
                    new DayRange(
                            calendar.firstDay(year), calendar.firstDay(year + 1).minusDays(1))));
        }
        return years;
    }

    /**
     * The fiscal quarters of the axis.
     *
     * @return the quarters, named {@code Q1} to {@code Q4}
     */
    public List<Period> quarters() {
        List<Period> quarters = new ArrayList<>();
        for (Period year : years()) {
            for (int i = 0; i < QUARTERS; i++) {
                LocalDate first = year.days().first().plusMonths((long) i * MONTHS_OF_QUARTER);
                LocalDate last = first.plusMonths(MONTHS_OF_QUARTER).minusDays(1);
                quarters.add(new Period("Q" + (i + 1), new DayRange(first, last)));
            }
        }
        return quarters;
    }

    /**
     * Where a day begins.
     *
     * @param date the day
     * @return its place as a percentage of the width; that of the nearer end for a day outside
     */
    public String x(LocalDate date) {
        return percent(Math.max(0, Math.min(days.days(), ChronoUnit.DAYS.between(days.first(), date))));
    }

    /**
     * How wide a range of days is.
     *
     * @param range the days
     * @return the width of the part that is on the axis, as a percentage
     */
    public String width(DayRange range) {
        LocalDate first = range.first().isBefore(days.first()) ? days.first() : range.first();
        LocalDate last = range.last().isAfter(days.last()) ? days.last() : range.last();
        return percent(Math.max(0, ChronoUnit.DAYS.between(first, last) + 1));
    }

    private String percent(long count) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / days.days());
    }
}
