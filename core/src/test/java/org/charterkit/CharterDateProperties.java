package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
class CharterDateProperties {
    @Property
    void parseReadsWhatToStringWrites(@ForAll CharterDate date) {
        assertThat(CharterDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void equalDatesReadTheSame(@ForAll CharterDate first, @ForAll CharterDate second) {
        assertThat(first.equals(second)).isEqualTo(first.toString().equals(second.toString()));
    }

    @Property
    void noDateIsOverBeforeItBegins(@ForAll CharterDate date, @ForAll FiscalCalendar calendar) {
        assertThat(date.earliest(calendar)).isBeforeOrEqualTo(date.latest(calendar));
    }

    @Property
    void aDayIsItsOwnFirstAndLast(@ForAll LocalDate day, @ForAll FiscalCalendar calendar) {
        CharterDate date = CharterDate.of(day);
        assertThat(date.earliest(calendar)).isEqualTo(day).isEqualTo(date.latest(calendar));
        assertThat(date.day()).contains(day);
    }

    @Property
    void aDateCoversAsManyDaysAsItsPrecisionSays(@ForAll CharterDate date, @ForAll FiscalCalendar calendar) {
        LocalDate next = date.latest(calendar).plusDays(1);
        LocalDate first = date.earliest(calendar);
        LocalDate expected = switch (date.precision()) {
            case DAY -> first.plusDays(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER, FISCAL_QUARTER -> first.plusMonths(3);
            case YEAR, FISCAL_YEAR -> first.plusYears(1);
        };
        assertThat(next).isEqualTo(expected);
    }

    @Property
    void theFourQuartersOfAFiscalYearFillIt(@ForAll CharterDate any, @ForAll FiscalCalendar calendar) {
        CharterDate year = CharterDate.ofFiscalYear(any.year());
        LocalDate first = year.earliest(calendar);
        for (int quarter = 1; quarter <= 4; quarter++) {
            CharterDate part = CharterDate.ofFiscalQuarter(any.year(), quarter);
            assertThat(part.earliest(calendar)).isEqualTo(first);
            first = part.latest(calendar).plusDays(1);
        }
        assertThat(first).isEqualTo(year.latest(calendar).plusDays(1));
    }

    @Property
    void aFiscalYearIsNamedAfterTheYearInWhichItEnds(@ForAll CharterDate any, @ForAll FiscalCalendar calendar) {
        LocalDate end = CharterDate.ofFiscalYear(any.year()).latest(calendar);
        assertThat(end.getYear()).isEqualTo(any.year());
        assertThat(calendar.firstDay(any.year()).getMonth()).isEqualTo(calendar.firstMonth());
    }

    @Property
    void certainlyAfterIsAfterInEveryCalendar(@ForAll CharterDate first, @ForAll CharterDate second) {
        boolean everywhere = Stream.of(Month.values())
                .map(FiscalCalendar::startingIn)
                .allMatch(calendar -> first.earliest(calendar).isAfter(second.latest(calendar)));
        assertThat(first.isCertainlyAfter(second)).isEqualTo(everywhere);
    }

    @Property
    void certainlyAfterIsTransitive(@ForAll CharterDate a, @ForAll CharterDate b, @ForAll CharterDate c) {
        if (a.isCertainlyAfter(b) && b.isCertainlyAfter(c)) {
            assertThat(a.isCertainlyAfter(c)).isTrue();
            assertThat(c.isCertainlyAfter(a)).isFalse();
        }
    }
}
