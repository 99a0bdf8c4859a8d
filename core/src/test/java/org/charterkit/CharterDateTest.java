package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharterDateTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-24, DAY, 2022-01-24, 2022-01-24",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2022-Q4, QUARTER, 2022-10-01, 2022-12-31",
        "2022, YEAR, 2022-01-01, 2022-12-31",
        "FY2023-Q1, FISCAL_QUARTER, 2022-02-01, 2022-04-30",
        "FY2023-Q4, FISCAL_QUARTER, 2022-11-01, 2023-01-31",
        "FY2023, FISCAL_YEAR, 2022-02-01, 2023-01-31",
        "0001, YEAR, 0001-01-01, 0001-12-31"
    })
    void theSixForms(String text, CharterDate.Precision precision, LocalDate earliest, LocalDate latest) {
        CharterDate date = CharterDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest(FiscalCalendar.handbook())).isEqualTo(earliest);
        assertThat(date.latest(FiscalCalendar.handbook())).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TBD",
                "22",
                "2022-1",
                "2022-1-24",
                "2022-13",
                "2022-00",
                "2023-04-31",
                "2022-Q5",
                "2022-Q0",
                "FY23",
                "FY2023-04",
                "FY2023-04-01",
                "0000",
                " 2022",
                "2022-01-24T00:00",
                "２０２２"
            })
    void otherFormsAndDaysThatDoNotExist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharterDate.parse(text))
                .withMessageMatching("(?s)(date|year|quarter): .+");
    }

    @Test
    void yearsAndQuartersOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharterDate.ofYear(10000))
                .withMessageContaining("10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharterDate.ofQuarter(2022, 5))
                .withMessageContaining("5");
        assertThatIllegalArgumentException().isThrownBy(() -> CharterDate.of(YearMonth.of(0, 1)));
    }

    @Test
    void monthsAreOnesOfTheYear() {
        assertThat(CharterDate.ofMonth(2022, 3)).isEqualTo(CharterDate.parse("2022-03"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharterDate.ofMonth(2022, 13))
                .withMessageContaining("13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharterDate.ofMonth(0, 3))
                .withMessageContaining("0");
    }

    @Test
    void whereFiscalYearsStartInJanuaryTheyAreCalendarYears() {
        FiscalCalendar calendar = FiscalCalendar.startingIn(Month.JANUARY);
        assertThat(CharterDate.parse("FY2023").earliest(calendar)).isEqualTo("2023-01-01");
        assertThat(CharterDate.parse("FY2023-Q2").latest(calendar)).isEqualTo("2023-06-30");
    }

    @Test
    void calendarsAreEqualByMonth() {
        assertThat(FiscalCalendar.startingIn(Month.FEBRUARY))
                .isEqualTo(FiscalCalendar.handbook())
                .hasSameHashCodeAs(FiscalCalendar.handbook())
                .isNotEqualTo(FiscalCalendar.startingIn(Month.JULY));
    }

    @Test
    void aFiscalDateIsAfterACalendarDateOnlyWhereEveryCalendarSaysSo() {
        CharterDate fiscal = CharterDate.parse("FY2024");

        assertThat(fiscal.isCertainlyAfter(CharterDate.parse("2023-01"))).isTrue();
        assertThat(fiscal.isCertainlyAfter(CharterDate.parse("2023-02"))).isFalse();
        assertThat(CharterDate.parse("2025").isCertainlyAfter(fiscal)).isTrue();
        assertThat(CharterDate.parse("2024-12").isCertainlyAfter(fiscal)).isFalse();
    }
}
