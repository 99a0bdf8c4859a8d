package org.charterkit;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * The calendar of a company's fiscal years: the month in which a year starts.
 *
 * <p>A fiscal year is named after the calendar year in which it ends: where years start in February, FY2023 runs from
 * 2022-02-01 to 2023-01-31. Where they start in January, fiscal and calendar years are the same.
 *
 * <pre>{@code
 * FiscalCalendar.startingIn(Month.FEBRUARY).firstDay(2023); // 2022-02-01
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FiscalCalendar {
    private static final FiscalCalendar HANDBOOK = new FiscalCalendar(Month.FEBRUARY);

    private final Month firstMonth;

    private FiscalCalendar(Month firstMonth) {
        this.firstMonth = firstMonth;
    }

    /**
     * The calendar of the handbook: fiscal years start in February.
     *
     * @return the handbook's calendar
     */
    public static FiscalCalendar handbook() {
        return HANDBOOK;
    }

    /**
     * A calendar whose years start on the first day of a month.
     *
     * @param firstMonth the first month of a fiscal year
     * @return the calendar
     */
    public static FiscalCalendar startingIn(Month firstMonth) {
        return new FiscalCalendar(Objects.requireNonNull(firstMonth, "firstMonth"));
    }

    /**
     * The month in which fiscal years start.
     *
     * @return the first month
     */
    public Month firstMonth() {
        return firstMonth;
    }

    /**
     * The first day of a fiscal year.
     *
     * @param fiscalYear the year, such as 2023
     * @return the day
     * @throws java.time.DateTimeException if the year is beyond those of {@link LocalDate}
     */
    public LocalDate firstDay(int fiscalYear) {
        return LocalDate.of(firstMonth == Month.JANUARY ? fiscalYear : fiscalYear - 1, firstMonth, 1);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof FiscalCalendar other && firstMonth == other.firstMonth;
    }

    @Override
    public int hashCode() {
        return firstMonth.hashCode();
    }

    @Override
    public String toString() {
        return "fiscal years from " + firstMonth;
    }
}
