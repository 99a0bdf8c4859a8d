package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.portfolio.Charters.charter;
import static org.charterkit.portfolio.Charters.created;
import static org.charterkit.portfolio.Charters.ended;
import static org.charterkit.portfolio.Charters.portfolio;
import static org.charterkit.portfolio.Charters.targetEnd;
import static org.charterkit.portfolio.Charters.titles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.CharterState;
import org.charterkit.Fact;
import org.charterkit.FiscalCalendar;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class SlippedEndTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Test
    void aTargetThatHasPassedWithoutAnEndHasSlippedUntilTheDay() {
        SlippedEnd slip = slips(created("2022-01-01"), targetEnd("2023-03")).get(0);
        assertThat(slip.daysLate()).isEqualTo(31);
        assertThat(slip.ended()).isEmpty();
        assertThat(slip.state()).isEqualTo(CharterState.ACTIVE);
    }

    @Test
    void anEndAfterTheTargetHasSlippedByTheDaysBetween() {
        SlippedEnd slip = slips(targetEnd("2022-03-01"), ended("2022-07")).get(0);
        assertThat(slip.daysLate()).isEqualTo(122);
        assertThat(slip.ended()).isPresent();
    }

    @Test
    void whatMayBeInTimeHasNotSlipped() {
        assertThat(slips(targetEnd("2023-05-01"))).isEmpty();
        assertThat(slips(targetEnd("2023"))).isEmpty();
        assertThat(slips(targetEnd("2022-03"), ended("2022-03-31"))).isEmpty();
        assertThat(slips(targetEnd("2022-03-15"), ended("2022-03"))).isEmpty();
        assertThat(slips(created("2020-01-01"))).isEmpty();
    }

    @Test
    void aGroupClosedWithoutADateMayHaveKeptItsTarget() {
        Attribute closed =
                Attribute.of(AttributeKind.STATUS, RichText.of("Closed")).withState(Optional.of(CharterState.CLOSED));
        assertThat(slips(targetEnd("2022-03-01"), closed)).isEmpty();
    }

    @Test
    void groupsThatHaveNotEndedAreTheMostUrgent() {
        Portfolio portfolio = portfolio(
                charter("Ended", targetEnd("2020-01-01"), ended("2023-01-01")),
                charter("b late", targetEnd("2023-04-01")),
                charter("A late", targetEnd("2023-04-01")),
                charter("Latest", targetEnd("2023-01-01")));
        assertThat(titles(portfolio.slippedEnds(DAY, FiscalCalendar.handbook()).stream()
                        .sorted(SlippedEnd.byUrgency())
                        .toList()))
                .containsExactly("Latest", "A late", "b late", "Ended");
    }

    private static List<SlippedEnd> slips(Fact... facts) {
        return portfolio(charter("A", facts)).slippedEnds(DAY, FiscalCalendar.handbook());
    }
}
