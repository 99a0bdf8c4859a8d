package org.charterkit.arbitraries;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charterkit.CharterDate;
import org.charterkit.FiscalCalendar;

/** Arbitrary dates and fiscal calendars. */
public final class Dates {
    /**
     * Two dates of which the first is not certainly after the second.
     *
     * @param start the first
     * @param end the second
     */
    public record Period(Optional<CharterDate> start, Optional<CharterDate> end) {}

    private static final Arbitrary<CharterDate> DATES = Once.of(newDates());
    private static final Arbitrary<Period> PERIODS = Once.of(newPeriods());

    private Dates() {}

    /**
     * Dates in all six forms, most of them near 2022.
     *
     * @return dates
     */
    public static Arbitrary<CharterDate> dates() {
        return DATES;
    }

    private static Arbitrary<CharterDate> newDates() {
        Arbitrary<Integer> years = Once.oneOf(
                Tuple.of(20, Arbitraries.integers().between(2019, 2025)),
                Tuple.of(1, Arbitraries.of(1, 2, 999, 9998, 9999)));
        Arbitrary<Integer> quarters = Arbitraries.integers().between(1, 4);
        Arbitrary<YearMonth> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
        return Once.oneOf(
                Tuple.of(
                        4,
                        Combinators.combine(months, Arbitraries.integers().between(1, 31))
                                .as(Dates::day)),
                Tuple.of(1, months.map(CharterDate::of)),
                Tuple.of(1, years.map(CharterDate::ofYear)),
                Tuple.of(1, Combinators.combine(years, quarters).as(CharterDate::ofQuarter)),
                Tuple.of(1, years.map(CharterDate::ofFiscalYear)),
                Tuple.of(1, Combinators.combine(years, quarters).as(CharterDate::ofFiscalQuarter)));
    }

    private static CharterDate day(YearMonth month, int day) {
        return CharterDate.of(month.atDay(Math.min(day, month.lengthOfMonth())));
    }

    /**
     * Periods, open ones included.
     *
     * @return two dates in order
     */
    public static Arbitrary<Period> periods() {
        return PERIODS;
    }

    private static Arbitrary<Period> newPeriods() {
        return Combinators.combine(Once.maybe(50, dates()), Once.maybe(50, dates()))
                .as(Dates::inOrder);
    }

    private static Period inOrder(Optional<CharterDate> start, Optional<CharterDate> end) {
        boolean swapped = start.isPresent() && end.isPresent() && start.get().isCertainlyAfter(end.get());
        return swapped ? new Period(end, start) : new Period(start, end);
    }

    /**
     * Days from 2018 to 2026.
     *
     * @return days
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * All twelve fiscal calendars.
     *
     * @return calendars
     */
    public static Arbitrary<FiscalCalendar> calendars() {
        return Arbitraries.of(Month.class).map(FiscalCalendar::startingIn);
    }
}
