package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

/** Exit criteria as tables, Markdown and HTML, with their columns in any order. */
class CriteriaTableTest {
    @Test
    void columnsMayStandInAnyOrder() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | DRI | Progress | Completed Date | Criteria | Artifact |
                |-----|---------:|----------------|----------|----------|
                | Ada Example | 100% | 2023-05-25 | Gauges report hourly | [Log](https://x.example/log) |
                | @bo, @chidi | 40% |  | Charts are redrawn | |
                | TBD | | | Buoys are counted | none yet |
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly(
                        "Gauges report hourly | done | 100% | by Ada Example | completed 2023-05-25 | Artifact=Log",
                        "Charts are redrawn | open | 40% | by @bo, @chidi",
                        "Buoys are counted | open | DRI=TBD | Artifact=none yet");
    }

    @Test
    void aDateInOtherWordsIsReadAndItsWordsAreKept() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | # | Criteria | Start Date | Completed Date |
                |---|----------|------------|----------------|
                | 1 | Gauges report hourly | Jan 5, 2023 | May 25, 2023 |
                | 2 | Charts are redrawn | | |
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly(
                        "Gauges report hourly | done | started 2023-01-05 | completed 2023-05-25 | #=1"
                                + " | Start Date=Jan 5, 2023 | Completed Date=May 25, 2023",
                        "Charts are redrawn | open | #=2");
    }

    @Test
    void aColumnMayStateTheStatus() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | Criterion | Status |
                |---|---|
                | Gauges report hourly | ✅ Done |
                | Charts are redrawn | In progress |
                | Buoys are counted | Cancelled |
                | Foghorns are tuned | |
                | Pilots are trained | by and by |
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly(
                        "Gauges report hourly | done | Status=✅ Done",
                        "Charts are redrawn | open | Status=In progress",
                        "Buoys are counted | dropped | Status=Cancelled",
                        "Foghorns are tuned | open",
                        "Pilots are trained | open | Status=by and by");
    }

    @Test
    void aCompletionDateThatContradictsThePercentageStaysAsADetail() {
        Reading reading = Pages.read("""
                ## Exit Criteria

                | Criteria | Progress | Completed Date |
                |---|---|---|
                | Gauges report hourly | 50% | 2023-05-25 |
                """);

        assertThat(Shown.criteria(reading.charter()))
                .containsExactly("Gauges report hourly | open | 50% | Completed Date=2023-05-25");
        assertThat(reading.diagnostics())
                .filteredOn(found -> found.code() == DiagnosticCode.CONTRADICTION)
                .singleElement()
                .satisfies(found -> assertThat(found.pointer()).hasValue(Pointer.parse("/exitCriteria/0")));
    }

    @Test
    void anEndBeforeTheStartStaysAsADetail() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | Criteria | Start Date | Completed Date |
                |---|---|---|
                | Gauges report hourly | 2023-05-25 | 2023-01-05 |
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly("Gauges report hourly | done | started 2023-05-25 | Completed Date=2023-01-05");
    }

    @Test
    void cellsInHtmlMayHoldLists() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                <table>
                  <thead><tr><th>Area</th><th>Criteria</th><th>DRI</th></tr></thead>
                  <tbody>
                    <tr>
                      <td>Harbour</td>
                      <td>
                        <ul>
                          <li>Gauges report <b>hourly</b></li>
                          <li>Charts are redrawn => 100%</li>
                        </ul>
                      </td>
                      <td>Ada Example</td>
                    </tr>
                    <tr>
                      <td>Sea</td>
                      <td>

                - Buoys are counted
                - Foghorns are tuned

                </td>
                      <td>@bo</td>
                    </tr>
                  </tbody>
                </table>
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly(
                        "Gauges report hourly | by Ada Example | Area=Harbour",
                        "Charts are redrawn | done | 100% | by Ada Example | Area=Harbour",
                        "Buoys are counted | by @bo | Area=Sea",
                        "Foghorns are tuned | by @bo | Area=Sea");
    }

    @Test
    void aListInACellKeepsWhatStandsAroundAndBelowItsItems() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                <table>
                  <tr><th>Criteria</th><th>DRI</th></tr>
                  <tr>
                    <td>
                      All of these:
                      <ul>
                        <li>Gauges report
                          <ul><li>at the pier</li><li>at the buoy</li></ul>
                        </li>
                        <li>Charts are redrawn</li>
                      </ul>
                      And no less.
                    </td>
                    <td>Ada Example</td>
                  </tr>
                </table>
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly(
                        "Gauges report | by Ada Example | Criteria=All of these: | [at the pier; at the buoy]",
                        "Charts are redrawn | by Ada Example | body And no less.");
    }

    @Test
    void aMarkdownCellMayHoldItemsBetweenLineBreaks() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | Criteria | Area |
                |---|---|
                | 1. Gauges report hourly<br>2. Charts are redrawn | Harbour |
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly("Gauges report hourly | Area=Harbour", "Charts are redrawn | Area=Harbour");
    }

    @Test
    void aTableWithUnequalColumnsIsReadAnyway() {
        Reading reading = Pages.read("""
                ## Exit Criteria

                | Criteria | Progress |
                |----------|----------|-----|
                | Gauges report hourly | 100% |
                | Charts are redrawn | 20% |
                """);

        assertThat(Shown.criteria(reading.charter()))
                .containsExactly("Gauges report hourly | done | 100%", "Charts are redrawn | open | 20%");
        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.UNEQUAL_COLUMNS);
    }

    @Test
    void aTableDirectlyUnderAParagraphIsReadWithUnequalColumns() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                All of these:
                | Criteria | Progress |
                |---|---|---|
                | Gauges report hourly | 100% |
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly | done | 100%");
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }

    @Test
    void escapedPipesBelongToTheirCell() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | Criteria | DRI |
                |---|---|
                | Either a \\| b or `c \\| d` | Ada Example |
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Either a | b or c | d | by Ada Example");
    }

    @Test
    void rowsThatAreNoCriteriaAreProseBehindTheTable() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | Phase | Criteria |
                |---|---|
                | One | Gauges report hourly |
                | Two | TBD |
                | Three | |
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly | Phase=One");
        assertThat(charter.sections().get(0).prose())
                .singleElement()
                .satisfies(prose -> assertThat(prose.source()).contains("| Two | TBD |", "| Three | |"));
    }

    @Test
    void whoIsNotNamedYetStaysBesideThePersons() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | Criteria | DRI |
                |---|---|
                | Gauges report hourly | Ada Example, TBD |
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly | by Ada Example | DRI=TBD");
    }

    @Test
    void aTableOfSomethingElseIsProse() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - Gauges report hourly

                | Ship | Length |
                |---|---|
                | Marigold | 12 m |
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly");
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }

    @Test
    void aPercentageCountsInAColumnOfStatusAndWithoutASignUnderAHeadingThatHasIt() {
        assertThat(Shown.criteria(Pages.charter("""
                ## Exit Criteria

                | Criterion | Status |
                |---|---|
                | Draw the charts | 40% |
                | Print them | Complete |
                """)))
                .containsExactly("Draw the charts | open | 40% | Status=40%", "Print them | done | Status=Complete");
        assertThat(Shown.criteria(Pages.charter("""
                ## Exit Criteria

                | Criterion | Completion % |
                |---|---|
                | Draw the charts | 40 |
                | Print them | 100 |
                """)))
                .containsExactly("Draw the charts | open | 40%", "Print them | done | 100%");
    }

    @Test
    void aCrossInAColumnIsThatOfABox() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                | Criterion | Done |
                |---|---|
                | Draw the charts | x |
                | Print them | |
                | Sell them | ☐ |
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly("Draw the charts | done | Done=x", "Print them | open", "Sell them | open | Done=☐");
    }
}
