package org.charterkit.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.FiscalCalendar;
import org.charterkit.portfolio.DayRange;
import org.charterkit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class TimelineBarTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Test
    void whatLiesAheadIsAPartOfItsOwn() {
        TimelineBar bar = bar(attribute(AttributeKind.TARGET_END_DATE, 2023, 6, 30));
        assertThat(bar.parts())
                .containsExactly(
                        part("past", LocalDate.of(2023, 2, 1), DAY),
                        part("ahead", LocalDate.of(2023, 5, 2), LocalDate.of(2023, 6, 30)));
        assertThat(bar.dates()).isEqualTo("created 2023-02-01, target end 2023-06-30");
    }

    @Test
    void whatGoesBeyondTheTargetEndIsLate() {
        TimelineBar bar = bar(attribute(AttributeKind.TARGET_END_DATE, 2023, 3, 31));
        assertThat(bar.parts())
                .containsExactly(
                        part("past", LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 31)),
                        part("late", LocalDate.of(2023, 4, 1), DAY));
        assertThat(bar.dates()).endsWith("31 days beyond its target");
    }

    @Test
    void aTargetBeforeTheBeginningLeavesOnlyLateDays() {
        assertThat(bar(attribute(AttributeKind.TARGET_END_DATE, 2023, 1, 15)).parts())
                .containsExactly(part("late", LocalDate.of(2023, 2, 1), DAY));
    }

    @Test
    void withoutATargetEndAGroupIsAtWorkUntilTheDay() {
        assertThat(bar().parts()).containsExactly(part("past", LocalDate.of(2023, 2, 1), DAY));
    }

    @Test
    void aPlannedGroupLiesAheadAltogether() {
        Charter charter = Charter.builder()
                .addFacts(
                        attribute(AttributeKind.DATE_CREATED, 2023, 7, 1),
                        attribute(AttributeKind.TARGET_END_DATE, 2023, 8, 1))
                .build();
        assertThat(bar(charter).parts())
                .containsExactly(part("ahead", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1)));
    }

    @Test
    void withoutDatesThereIsNothingToDraw() {
        TimelineBar bar = bar(Charter.builder().build());
        assertThat(bar.parts()).isEmpty();
        assertThat(bar.dates()).isEqualTo("no dates stated");
    }

    private static TimelineBar bar(Attribute... attributes) {
        return bar(Charter.builder()
                .addFacts(attribute(AttributeKind.DATE_CREATED, 2023, 2, 1))
                .addFacts(attributes)
                .build());
    }

    private static TimelineBar bar(Charter charter) {
        Portfolio portfolio = Portfolio.of(List.of(new Portfolio.Entry("page.md", charter)));
        return TimelineBar.of(portfolio.timeline(DAY, FiscalCalendar.handbook()).get(0), DAY);
    }

    private static Attribute attribute(AttributeKind kind, int year, int month, int day) {
        return Attribute.of(kind, CharterDate.ofDay(year, month, day));
    }

    private static TimelineBar.Part part(String kind, LocalDate first, LocalDate last) {
        return new TimelineBar.Part(kind, new DayRange(first, last));
    }
}
