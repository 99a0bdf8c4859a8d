package org.charterkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date no more precise than it was stated: a day, month, quarter or year, of the calendar or of a fiscal year.
 *
 * <p>The text form is {@code 2022-01-24}, {@code 2022-03}, {@code 2022-Q1}, {@code 2022}, {@code FY2023-Q4} or
 * {@code FY2023}; {@link #parse} and {@link #toString} are each other's inverse. Years run from 1 to 9999. Which days a
 * fiscal date covers depends on the {@link FiscalCalendar}, which is an argument and never stored.
 *
 * <pre>{@code
 * CharterDate.parse("2022-03").latest(FiscalCalendar.handbook());   // 2022-03-31
 * CharterDate.parse("FY2023").earliest(FiscalCalendar.handbook());  // 2022-02-01
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CharterDate {
    private static final int MONTHS_OF_QUARTER = 3;

    /** No calendar begins its fiscal years before this one, and none after the next. */
    private static final FiscalCalendar EARLIEST_YEARS = FiscalCalendar.startingIn(Month.FEBRUARY);

    private static final FiscalCalendar LATEST_YEARS = FiscalCalendar.startingIn(Month.JANUARY);

    /** How precisely a date is stated. */
    public enum Precision {
        /** One day. */
        DAY,
        /** A calendar month. */
        MONTH,
        /** A quarter of a calendar year. */
        QUARTER,
        /** A calendar year. */
        YEAR,
        /** A quarter of a fiscal year. */
        FISCAL_QUARTER,
        /** A fiscal year. */
        FISCAL_YEAR
    }

    private final Precision precision;
    private final int year;

    /** The month from 1 to 12 or the quarter from 1 to 4; 0 where there is neither. */
    private final int part;

    private final int day;

    private CharterDate(Precision precision, int year, int part, int day) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year: expected 1 to 9999, found " + year);
        }
        this.precision = precision;
        this.year = year;
        this.part = part;
        this.day = day;
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the date
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public static CharterDate of(LocalDate date) {
        return new CharterDate(Precision.DAY, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * A day.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the date
     * @throws IllegalArgumentException if there is no such day
     */
    public static CharterDate ofDay(int year, int month, int day) {
        try {
            return of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date: " + e.getMessage(), e);
        }
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @return the date
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public static CharterDate of(YearMonth month) {
        return new CharterDate(Precision.MONTH, month.getYear(), month.getMonthValue(), 0);
    }

    /**
     * A calendar month.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @return the date
     * @throws IllegalArgumentException if year or month are out of range
     */
    public static CharterDate ofMonth(int year, int month) {
        try {
            return of(YearMonth.of(year, month));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date: " + e.getMessage(), e);
        }
    }

    /**
     * A quarter of a calendar year.
     *
     * @param year the year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     * @return the date
     * @throws IllegalArgumentException if year or quarter are out of range
     */
    public static CharterDate ofQuarter(int year, int quarter) {
        return new CharterDate(Precision.QUARTER, year, checkedQuarter(quarter), 0);
    }

    /**
     * A calendar year.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static CharterDate ofYear(int year) {
        return new CharterDate(Precision.YEAR, year, 0, 0);
    }

    /**
     * A quarter of a fiscal year.
     *
     * @param fiscalYear the fiscal year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     * @return the date
     * @throws IllegalArgumentException if year or quarter are out of range
     */
    public static CharterDate ofFiscalQuarter(int fiscalYear, int quarter) {
        return new CharterDate(Precision.FISCAL_QUARTER, fiscalYear, checkedQuarter(quarter), 0);
    }

    /**
     * A fiscal year.
     *
     * @param fiscalYear the fiscal year, 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static CharterDate ofFiscalYear(int fiscalYear) {
        return new CharterDate(Precision.FISCAL_YEAR, fiscalYear, 0, 0);
    }

    private static int checkedQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter: expected 1 to 4, found " + quarter);
        }
        return quarter;
    }

    /**
     * A date from its text form.
     *
     * @param text one of the six forms
     * @return the date
     * @throws IllegalArgumentException if the text has none of the forms, or names a day that does not exist
     */
    public static CharterDate parse(String text) {
        boolean fiscal = text.startsWith("FY");
        String form = fiscal ? text.substring(2) : text;
        if (!isDigits(form, 0, 4)) {
            throw unknownForm(text);
        }
        int year = number(form, 0, 4);
        if (form.length() == 4) {
            return fiscal ? ofFiscalYear(year) : ofYear(year);
        } else if (form.length() == 7 && form.startsWith("-Q", 4) && form.charAt(6) >= '1' && form.charAt(6) <= '4') {
            int quarter = number(form, 6, 7);
            return fiscal ? ofFiscalQuarter(year, quarter) : ofQuarter(year, quarter);
        } else if (!fiscal && form.length() == 7 && form.charAt(4) == '-' && isDigits(form, 5, 7)) {
            return ofMonth(year, number(form, 5, 7));
        } else if (!fiscal
                && form.length() == 10
                && form.charAt(4) == '-'
                && isDigits(form, 5, 7)
                && form.charAt(7) == '-'
                && isDigits(form, 8, 10)) {
            return ofDay(year, number(form, 5, 7), number(form, 8, 10));
        }
        throw unknownForm(text);
    }

    private static boolean isDigits(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }

    private static IllegalArgumentException unknownForm(String text) {
        return new IllegalArgumentException(
                "date: expected 2022-01-24, 2022-03, 2022-Q1, 2022, FY2023-Q4 or FY2023," + " found \"" + text + "\"");
    }

    /**
     * How precisely the date is stated.
     *
     * @return the precision
     */
    public Precision precision() {
        return precision;
    }

    /**
     * The calendar year, or the fiscal year where the date is fiscal.
     *
     * @return 1 to 9999
     */
    public int year() {
        return year;
    }

    /**
     * The day, where the date states one.
     *
     * @return the day; empty for every precision but {@link Precision#DAY}
     */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY ? Optional.of(LocalDate.of(year, part, day)) : Optional.empty();
    }

    /**
     * The first day that the date covers.
     *
     * @param calendar the fiscal calendar; without effect on calendar dates
     * @return the day, inclusive
     */
    public LocalDate earliest(FiscalCalendar calendar) {
        return switch (precision) {
            case DAY -> LocalDate.of(year, part, day);
            case MONTH -> LocalDate.of(year, part, 1);
            case QUARTER -> LocalDate.of(year, 1, 1).plusMonths(monthsBefore(part));
            case YEAR -> LocalDate.of(year, 1, 1);
            case FISCAL_QUARTER -> calendar.firstDay(year).plusMonths(monthsBefore(part));
            case FISCAL_YEAR -> calendar.firstDay(year);
        };
    }

    /**
     * The last day that the date covers.
     *
     * @param calendar the fiscal calendar; without effect on calendar dates
     * @return the day, inclusive
     */
    public LocalDate latest(FiscalCalendar calendar) {
        LocalDate earliest = earliest(calendar);
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case QUARTER, FISCAL_QUARTER ->
                earliest.plusMonths(MONTHS_OF_QUARTER).minusDays(1);
            case YEAR, FISCAL_YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    private static long monthsBefore(int quarter) {
        return (quarter - 1L) * MONTHS_OF_QUARTER;
    }

    /**
     * Whether this date lies after another for certain, whatever the fiscal calendar.
     *
     * <p>Dates that overlap ("2022" and "2022-03") are in no order. A fiscal and a calendar date are compared by the
     * widest reading of the fiscal one, so that the answer never depends on a calendar.
     *
     * @param other the other date
     * @return true where every day of this date lies after every day of the other
     */
    public boolean isCertainlyAfter(CharterDate other) {
        if (isFiscal() == other.isFiscal()) {
            return earliest(FiscalCalendar.handbook()).isAfter(other.latest(FiscalCalendar.handbook()));
        }
        return earliest(EARLIEST_YEARS).isAfter(other.latest(LATEST_YEARS));
    }

    private boolean isFiscal() {
        return precision == Precision.FISCAL_QUARTER || precision == Precision.FISCAL_YEAR;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CharterDate other
                && precision == other.precision
                && year == other.year
                && part == other.part
                && day == other.day;
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, year, part, day);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(isFiscal() ? "FY" : "");
        appendDigits(text, 4, year);
        switch (precision) {
            case DAY -> {
                appendDigits(text.append('-'), 2, part);
                appendDigits(text.append('-'), 2, day);
            }
            case MONTH -> appendDigits(text.append('-'), 2, part);
            case QUARTER, FISCAL_QUARTER -> text.append("-Q").append(part);
            case YEAR, FISCAL_YEAR -> {}
        }
        return text.toString();
    }

    private static void appendDigits(StringBuilder text, int count, int number) {
        for (int unit = count == 2 ? 10 : 1000; unit > 0; unit /= 10) {
            text.append((char) ('0' + number / unit % 10));
        }
    }
}
