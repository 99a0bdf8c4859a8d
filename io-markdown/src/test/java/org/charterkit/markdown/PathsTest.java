package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Charter;
import org.charterkit.Layout;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

/** Timelines: phases as headings, as items with a due date, as rows. */
class PathsTest {
    @Test
    void headingsWithAPeriodAndStepsWithTheirPersons() {
        Charter charter = Pages.charter("""
                ## Timeline

                We take our time.

                ### Path 1: 2022-02-02 > 2022-02-18 (2 weeks)

                - Sound the inlet
                  - Ada Example
                  - @bo
                - [x] Draw the chart

                ### Path 2 (2022-02-21 to 2022-03-04)

                Print it.
                """);

        assertThat(Shown.paths(charter))
                .containsExactly(
                        "Path 1 | from 2022-02-02 | to 2022-02-18 | takes 2 weeks"
                                + " | [Sound the inlet | by Ada Example, @bo; Draw the chart | done]",
                        "Path 2 | from 2022-02-21 | to 2022-03-04 | body Print it.");
        assertThat(charter.sections()).hasSize(1);
        assertThat(charter.sections().get(0).runs().get(0).layout()).isEqualTo(Layout.HEADINGS);
    }

    @Test
    void boldLinesWithAPeriodAndTheListsBelowThem() {
        Charter charter = Pages.charter("""
                ## Timeline

                We take our time.

                **Phase 1: Soundings (2022-02-02 to 2022-02-18)** ✅

                - Sound the inlet
                  - Ada Example

                **Phase 2**: February 2022 - March 2022

                1. Draw the chart

                **Later**

                - Print it

                **Phase 3 (by 2022-06-01):**

                * Sell it
                """);

        assertThat(Shown.paths(charter))
                .containsExactly(
                        "Phase 1: Soundings | from 2022-02-02 | to 2022-02-18 | done | [Sound the inlet | by Ada Example]",
                        "Phase 2 | from 2022-02 | to 2022-03 | [Draw the chart]",
                        "Phase 3 | to 2022-06-01 | [Sell it]");
        assertThat(charter.sections().get(0).content()).hasSize(4);
    }

    @Test
    void aBoldLineAboveDatedItemsIsTheirLabel() {
        Charter charter = Pages.charter("""
                ## Timeline

                **Plan of January 2022**

                - Soundings: 2022-02-02
                - Charts: 2022-03-02
                """);

        assertThat(Shown.paths(charter)).containsExactly("Soundings | to 2022-02-02", "Charts | to 2022-03-02");
    }

    @Test
    void headingsWithAnAnchorStaySections() {
        Charter charter = Pages.charter("""
                ## Timeline

                ### Path 1: 2022-02-02 > 2022-02-18 {#path-1}

                - Sound the inlet
                """);

        assertThat(charter.sections())
                .extracting(section -> section.id().orElse(""))
                .contains("path-1");
    }

    @Test
    void itemsWithADueDate() {
        Charter charter = Pages.charter("""
                ## Timeline

                - **Discovery** (due 2023-03-31)
                  - Ask the pilots
                - ✅ Rollout - due by June 30, 2023
                """);

        assertThat(Shown.paths(charter))
                .containsExactly("Discovery | to 2023-03-31 | [Ask the pilots]", "Rollout | to 2023-06-30 | done");
    }

    @Test
    void notesOfCompletionStayInTheWords() {
        Charter charter = Pages.charter("""
                ## Timeline

                - Discovery - 2023-03-31 => 50% and rising
                  - Ask the pilots => 20%
                  - Ask the cooks => Done in March
                - Rollout - 2023-06-30
                """);

        assertThat(Shown.paths(charter))
                .containsExactly(
                        "Discovery | to 2023-03-31 | [Ask the pilots 20%; Ask the cooks in March | done]",
                        "Rollout | to 2023-06-30");
        assertThat(charter.paths().get(0).period().plainText()).isEqualTo("2023-03-31 => 50% and rising");
    }

    @Test
    void rowsWithStepsAndWho() {
        Charter charter = Pages.charter("""
                ## Timeline

                | Phase | Start Date | End Date | Tasks | Who | Status |
                |---|---|---|---|---|---|
                | Discovery | 2023-01-02 | 2023-01-31 | Ask the pilots | Ada Example | Done |
                | Rollout | Feb 1, 2023 | 2023-03-01 | Print the charts | @bo | |
                """);

        assertThat(Shown.paths(charter))
                .containsExactly(
                        "Discovery | from 2023-01-02 | to 2023-01-31 | done | Status=Done"
                                + " | [Ask the pilots | by Ada Example]",
                        "Rollout | from 2023-02-01 | to 2023-03-01 | Start Date=Feb 1, 2023"
                                + " | [Print the charts | by @bo]");
    }

    @Test
    void rowsWithListsOfStepsInHtml() {
        Charter charter = Pages.charter("""
                ## Timeline

                <table>
                  <tr><th>Phase</th><th>Due</th><th>Tasks</th><th>Who</th></tr>
                  <tr>
                    <td>Discovery</td><td>2023-01-31</td>
                    <td><ul><li>Ask the pilots</li><li>Sound the inlet</li></ul></td>
                    <td>Ada Example</td>
                  </tr>
                </table>
                """);

        assertThat(Shown.paths(charter))
                .containsExactly("Discovery | to 2023-01-31 | Who=Ada Example | [Ask the pilots; Sound the inlet]");
    }

    @Test
    void anEndBeforeItsStartIsReportedAndOnlyTheWordsAreKept() {
        Reading reading = Pages.read("""
                ## Timeline

                ### Path 1: 2022-02-18 > 2022-02-02

                - Sound the inlet
                """);

        assertThat(Shown.paths(reading.charter())).containsExactly("Path 1 | [Sound the inlet]");
        assertThat(reading.charter().paths().get(0).period().plainText()).isEqualTo("2022-02-18 > 2022-02-02");
        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.END_BEFORE_START);
    }

    @Test
    void anEndBeforeItsStartIsReportedInATableToo() {
        Reading reading = Pages.read("""
                ## Timeline

                | Phase | Start Date | End Date |
                |---|---|---|
                | Discovery | 2023-02-02 | 2023-01-31 |
                """);

        assertThat(Shown.paths(reading.charter())).containsExactly("Discovery | to 2023-01-31 | Start Date=2023-02-02");
        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.END_BEFORE_START);
    }

    @Test
    void aTimelineInWordsOrAsAChartIsProse() {
        Charter charter = Pages.charter("""
                ## Timeline

                First the inlet, then the rest.

                ```mermaid
                gantt
                  Discovery: 2023-01-01, 30d
                ```

                - Later
                - Much later
                """);

        assertThat(charter.paths()).isEmpty();
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }
}
