package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterkit.portfolio.Charters.charter;
import static org.charterkit.portfolio.Charters.created;
import static org.charterkit.portfolio.Charters.days;
import static org.charterkit.portfolio.Charters.ended;
import static org.charterkit.portfolio.Charters.member;
import static org.charterkit.portfolio.Charters.path;
import static org.charterkit.portfolio.Charters.portfolio;
import static org.charterkit.portfolio.Charters.started;
import static org.charterkit.portfolio.Charters.targetEnd;
import static org.charterkit.portfolio.Charters.titles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.Fact;
import org.charterkit.FiscalCalendar;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    /** As the vocabulary reads the word "Closed". */
    private static final Attribute CLOSED =
            Attribute.of(AttributeKind.STATUS, RichText.of("Closed")).withState(Optional.of(CharterState.CLOSED));

    @Test
    void datesCoverTheDaysThatTheyMayMean() {
        GroupTimeline group =
                timeline(created("2022-02"), started("2022-03-01"), targetEnd("FY2023-Q4"), ended("2023-02-10"));
        assertThat(group.created().orElseThrow().days()).isEqualTo(days("2022-02-01", "2022-02-28"));
        assertThat(group.started().orElseThrow().days()).isEqualTo(days("2022-03-01", "2022-03-01"));
        assertThat(group.targetEnd().orElseThrow().days()).isEqualTo(days("2022-11-01", "2023-01-31"));
        assertThat(group.ended().orElseThrow().days()).isEqualTo(days("2023-02-10", "2023-02-10"));
        assertThat(group.span()).contains(days("2022-03-01", "2023-02-10"));
        assertThat(group.overrun()).contains(days("2023-02-01", "2023-02-10"));
        assertThat(group.state()).isEqualTo(CharterState.CLOSED);
    }

    @Test
    void aGroupThatHasNotEndedLastsUntilItsTargetOrTheDay() {
        assertThat(timeline(created("2022-02-01"), targetEnd("2024")).span())
                .contains(days("2022-02-01", "2024-12-31"));
        assertThat(timeline(created("2022-02-01"), targetEnd("2022-12")).span())
                .contains(days("2022-02-01", "2023-05-01"));
        assertThat(timeline(created("2022-02-01")).span()).contains(days("2022-02-01", "2023-05-01"));
    }

    @Test
    void aGroupThatIsClosedWithoutADateIsTakenToHaveKeptItsTarget() {
        assertThat(timeline(created("2022-02-01"), targetEnd("2022-06-30"), CLOSED)
                        .span())
                .contains(days("2022-02-01", "2022-06-30"));
        assertThat(timeline(created("2022-02-01"), CLOSED).span()).isEmpty();
    }

    @Test
    void aGroupWithoutABeginningBeginsWithItsEarliestPath() {
        GroupTimeline group = timeline(
                path("Later", "2022-09-01", "2022-10"), path("First", "2022-03", ""), path("Open", "", "2022-12-01"));
        assertThat(group.span()).contains(days("2022-03-01", "2023-05-01"));
        assertThat(group.paths().stream().map(PathTimeline::name)).containsExactly("Later", "First", "Open");
        assertThat(group.paths().stream().map(path -> path.span().orElseThrow()))
                .containsExactly(
                        days("2022-09-01", "2022-10-31"),
                        days("2022-03-01", "2022-03-31"),
                        days("2022-12-01", "2022-12-01"));
        assertThat(timeline(path("Dateless", "", "")).paths().get(0).span()).isEmpty();
    }

    @Test
    void thereIsNoSpanWhereItWouldEndBeforeItBegins() {
        assertThat(timeline().span()).isEmpty();
        assertThat(timeline(created("2022-02-01"), ended("2021-02-01")).span()).isEmpty();
    }

    @Test
    void anOverrunBeginsAfterTheTarget() {
        assertThat(timeline(created("2022-02-01"), targetEnd("2023-04-29")).overrun())
                .contains(days("2023-04-30", "2023-05-01"));
        assertThat(timeline(created("2022-02-01"), targetEnd("2023-05-01")).overrun())
                .isEmpty();
        assertThat(timeline(created("2022-02-01"), targetEnd("2021-01-01")).overrun())
                .contains(days("2022-02-01", "2023-05-01"));
        assertThat(timeline(created("2022-02-01")).overrun()).isEmpty();
    }

    @Test
    void groupsAtWorkOnADayAreThoseInTheirState() {
        Portfolio portfolio = portfolio(
                charter("Over", created("2022-01-01"), ended("2022-12-31")),
                charter("Now", created("2023-01-01")),
                charter("Ahead", created("2023-08-01")));
        assertThat(titles(portfolio.activeOn(DAY, FiscalCalendar.handbook()))).containsExactly("Now");
        assertThat(titles(portfolio.activeOn(LocalDate.of(2022, 12, 31), FiscalCalendar.handbook())))
                .containsExactly("Over");
    }

    @Test
    void activityCountsTheGroupsOfEachDay() {
        Portfolio portfolio = portfolio(
                charter("A", created("2022-01-01"), ended("2022-01-31")),
                charter("B", created("2022-01-10"), ended("2022-02-10")),
                charter("C", created("2022-02-01"), ended("2022-02-10")),
                charter("D", created("2022-03-01"), ended("2022-03-02")),
                charter("Dateless"));
        assertThat(portfolio.activity(DAY, FiscalCalendar.handbook()))
                .containsExactly(
                        new LoadStep(days("2022-01-01", "2022-01-09"), 1),
                        new LoadStep(days("2022-01-10", "2022-02-10"), 2),
                        new LoadStep(days("2022-03-01", "2022-03-02"), 1));
    }

    @Test
    void theLastDayThatThereIsHasNoDayBehindIt() {
        FiscalCalendar calendar = FiscalCalendar.handbook();
        Portfolio portfolio = portfolio(
                charter("A", created("2022-01-01"), targetEnd("2022-01-31"), member("Ada Example")),
                charter("B", created("2022-02-01"), ended("2022-02-28"), member("Ada Example")));
        DayRange late = new DayRange(LocalDate.of(2022, 3, 1), LocalDate.MAX);

        assertThat(portfolio.activity(LocalDate.MAX, calendar))
                .containsExactly(
                        new LoadStep(days("2022-01-01", "2022-01-31"), 1),
                        new LoadStep(days("2022-02-01", "2022-02-28"), 2),
                        new LoadStep(late, 1));
        assertThat(portfolio.load(LocalDate.MAX, calendar))
                .singleElement()
                .satisfies(load -> assertThat(load.steps()).endsWith(new LoadStep(late, 1)));
        assertThat(portfolio.timeline(LocalDate.MAX, calendar).get(0).overrun())
                .contains(new DayRange(LocalDate.of(2022, 2, 1), LocalDate.MAX));
        assertThat(portfolio.slippedEnds(LocalDate.MAX, calendar)).hasSize(1);
        assertThat(portfolio.activity(LocalDate.MIN, calendar)).hasSize(1);
    }

    @Test
    void anOverrunOfNoDayIsNone() {
        StatedDate never = new StatedDate(CharterDate.parse("9999"), new DayRange(LocalDate.MAX, LocalDate.MAX));
        GroupTimeline group = timeline(created("2022-01-01"));
        GroupTimeline endless = new GroupTimeline(
                group.source(),
                group.title(),
                group.state(),
                group.created(),
                group.started(),
                Optional.of(never),
                group.ended(),
                Optional.of(new DayRange(LocalDate.MIN, LocalDate.MAX)),
                group.paths());

        assertThat(endless.overrun()).isEmpty();
    }

    @Test
    void aRangeOfDaysKnowsItsDays() {
        DayRange january = days("2022-01-01", "2022-01-31");
        assertThat(january.days()).isEqualTo(31);
        assertThat(january.contains(LocalDate.of(2022, 1, 31))).isTrue();
        assertThat(january.contains(LocalDate.of(2022, 2, 1))).isFalse();
        assertThat(january.overlaps(days("2022-01-31", "2022-02-10"))).isTrue();
        assertThat(january.overlaps(days("2021-12-01", "2021-12-31"))).isFalse();
        assertThat(january).hasToString("2022-01-01/2022-01-31");
        assertThatThrownBy(() -> days("2022-01-02", "2022-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dayRange.last: expected 2022-01-02 or later, found 2022-01-01");
    }

    private static GroupTimeline timeline(Fact... facts) {
        List<GroupTimeline> timeline = portfolio(charter("A", facts)).timeline(DAY, FiscalCalendar.handbook());
        return timeline.get(0);
    }
}
