package org.charterkit.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.charterkit.FiscalCalendar;
import org.charterkit.portfolio.DayRange;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final FiscalCalendar CALENDAR = FiscalCalendar.startingIn(Month.FEBRUARY);

    @Test
    void goesFromTheFirstFiscalYearToTheLast() {
        TimeAxis axis = axis(new DayRange(LocalDate.of(2022, 1, 31), LocalDate.of(2023, 6, 1)));
        assertThat(axis.days()).isEqualTo(new DayRange(LocalDate.of(2021, 2, 1), LocalDate.of(2024, 1, 31)));
        assertThat(axis.years()).extracting(TimeAxis.Period::name).containsExactly("FY22", "FY23", "FY24");
        assertThat(axis.quarters()).hasSize(12).first().satisfies(quarter -> {
            assertThat(quarter.name()).isEqualTo("Q1");
            assertThat(quarter.days()).isEqualTo(new DayRange(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 4, 30)));
        });
    }

    @Test
    void theDayOfTheReportIsOnIt() {
        assertThat(axis().days().contains(DAY)).isTrue();
        assertThat(axis(new DayRange(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 2)))
                        .years())
                .hasSize(5);
    }

    @Test
    void daysThatNoCharterCanNameAreDrawnWhereItsYearsEnd() {
        for (FiscalCalendar calendar : List.of(CALENDAR, FiscalCalendar.startingIn(Month.JANUARY))) {
            List<DayRange> ever = List.of(new DayRange(LocalDate.MIN, LocalDate.MAX));
            assertThat(TimeAxis.over(ever, LocalDate.MAX, calendar).days().contains(LocalDate.of(9999, 12, 31)))
                    .isTrue();
            assertThat(TimeAxis.over(ever, LocalDate.MIN, calendar).days().contains(LocalDate.of(1, 1, 1)))
                    .isTrue();
            assertThat(TimeAxis.over(ever, DAY, calendar).years()).hasSize(31);
        }
    }

    @Test
    void calendarYearsAreNamedInFull() {
        TimeAxis axis = TimeAxis.over(List.of(), DAY, FiscalCalendar.startingIn(Month.JANUARY));
        assertThat(axis.years()).extracting(TimeAxis.Period::name).containsExactly("2023");
    }

    @Test
    void placesAreSharesOfTheWidth() {
        TimeAxis axis = TimeAxis.over(List.of(), DAY, FiscalCalendar.startingIn(Month.JANUARY));
        assertThat(axis.x(LocalDate.of(2023, 1, 1))).isEqualTo("0.00%");
        assertThat(axis.x(LocalDate.of(2023, 3, 15))).isEqualTo("20.00%");
        assertThat(axis.width(axis.days())).isEqualTo("100.00%");
        assertThat(axis.width(new DayRange(DAY, DAY))).isEqualTo("0.27%");
    }

    @Test
    void aMistypedYearDoesNotStretchIt() {
        DayRange ages = new DayRange(LocalDate.of(202, 1, 1), LocalDate.of(20230, 1, 1));
        TimeAxis axis = axis(ages);
        assertThat(axis.years()).hasSize(31);
        assertThat(axis.x(ages.first())).isEqualTo("0.00%");
        assertThat(axis.x(ages.last())).isEqualTo("100.00%");
        assertThat(axis.width(ages)).isEqualTo("100.00%");
        assertThat(axis.width(new DayRange(LocalDate.of(1066, 1, 1), LocalDate.of(1067, 1, 1))))
                .isEqualTo("0.00%");
    }

    private static TimeAxis axis(DayRange... ranges) {
        return TimeAxis.over(List.of(ranges), DAY, CALENDAR);
    }
}
