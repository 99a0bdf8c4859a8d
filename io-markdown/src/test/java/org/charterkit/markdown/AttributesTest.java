package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.Layout;
import org.charterkit.io.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table that a page begins with, however its dates are spelled. */
class AttributesTest {
    private static Charter withEndDate(String words) {
        return Pages.charter("""
                ## Attributes

                | Property | Value |
                |----------|-------|
                | End Date | %s |
                """.formatted(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-24 | 2022-01-24",
                "December 17, 2020 | 2020-12-17",
                "1 May 2024 | 2024-05-01",
                "March, 2022 | 2022-03",
                "July 2019 | 2019-07",
                "Jan 19 2022 | 2022-01-19",
                "March 3rd, 2021 | 2021-03-03",
                "January 31,2023 | 2023-01-31",
                "FY23-Q4 | FY2023-Q4",
                "EO FY23 | FY2023",
                "2021-07-14 (Paused from 2021-03-01) | 2021-07-14",
                "**2022-01-24** | 2022-01-24",
                "`2022-01-24` | 2022-01-24",
                "2022-01-24<br>2022-05-06 | 2022-01-24",
                "5 Jan 2023 | 2023-01-05",
                "5-Jan-2023 | 2023-01-05",
                "2023\u201001\u201005 | 2023-01-05",
                "2023\u201301\u201305 | 2023-01-05",
                "~2023-01-05 | 2023-01-05",
                "the 5th of January, 2023 | 2023-01-05",
                "no later than January 5, 2023 | 2023-01-05",
                "Est. March 2023 | 2023-03",
                "mid-March 2023 | 2023-03",
                "end of Q3 FY23 | FY2023-Q3",
                "Q3 of FY23 | FY2023-Q3",
                "Completed on 2023-01-05 | 2023-01-05"
            })
    void datesAreReadHoweverTheyAreSpelled(String words, String date) {
        assertThat(withEndDate(words).endDate()).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/05/2023", "H1 FY24", "Summer 2023", "week of January 5, 2023", "January 5"})
    void wordsThatStateNoDateOfTheCalendarAreNoDates(String words) {
        assertThat(withEndDate(words).endDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Inception date, dateCreated",
        "Kick-off date, startDate",
        "Revised Target End Date, targetEndDate",
        "End Date (target), targetEndDate",
        "Tentative End Date, targetEndDate",
        "Deadline, targetEndDate",
        "Date Disbanded, endDate",
        "Exit Date, endDate",
        "Date of completion, endDate"
    })
    void datesAreKnownByManyNames(String name, String kind) {
        Charter charter =
                Pages.charter("## Attributes\n\n| Property | Value |\n|---|---|\n| " + name + " | 2022-01-24 |\n");

        assertThat(Shown.attributes(charter)).containsExactly(name + " | = 2022-01-24 | " + kind + " | 2022-01-24");
    }

    @ParameterizedTest
    @CsvSource({"TBD", "-", "N/A", "''", "to be determined"})
    void placeholdersAreKeptAndAreNoDates(String words) {
        Charter charter = withEndDate(words);

        assertThat(charter.endDate()).isEmpty();
        assertThat(charter.attributes()).singleElement().satisfies(attribute -> {
            assertThat(attribute.kind()).isEqualTo(AttributeKind.END_DATE);
            assertThat(attribute.value().plainText()).isEqualTo(words);
        });
    }

    @Test
    void allRowsAreAttributesInTheirOrder() {
        Charter charter = Pages.charter("""
                ## Attributes

                | Property        | Value           |
                |-----------------|-----------------|
                | Date Created    | 2022-01-24 |
                | Target End Date | Q3 2022 |
                | Slack           | [#wg_tides](https://chat.example/tides) (only accessible from within the port) |
                | Slack           | `#wg_tides_ops` |
                | Google Doc      | [Agenda](https://docs.example/tides), [Notes](https://docs.example/notes) |
                | Mascot          | A *very* small seal |
                """);

        assertThat(Shown.attributes(charter))
                .containsExactly(
                        "Date Created | = 2022-01-24 | dateCreated | 2022-01-24",
                        "Target End Date | = Q3 2022 | targetEndDate | 2022-Q3",
                        "Slack | = #wg_tides (only accessible from within the port) | slack",
                        "Slack | = #wg_tides_ops | slack",
                        "Google Doc | = Agenda, Notes | document",
                        "Mascot | = A very small seal");
        assertThat(charter.attributes().get(4).value().links())
                .containsExactly("https://docs.example/tides", "https://docs.example/notes");
    }

    @Test
    void aRowWithoutANameKeepsItsValue() {
        Charter charter = Pages.charter("""
                ## Attributes

                | Property | Value |
                |---|---|
                | Status | Active |
                | | since the spring tide |
                """);

        assertThat(Shown.attributes(charter))
                .containsExactly("Status | = Active | status", "- | = since the spring tide");
        assertThat(charter.attributes().get(0).state()).hasValue(CharterState.ACTIVE);
    }

    @Test
    void furtherColumnsBelongToTheValue() {
        Charter charter = Pages.charter("""
                ## Attributes

                | Property | Value | Remark |
                |---|---|---|
                | Status | Closed | at last |
                """);

        assertThat(Shown.attributes(charter)).containsExactly("Status | = Closed at last | status");
    }

    @Test
    void aTableInHtmlIsRead() {
        Charter charter = Pages.charter("""
                ## Attributes

                <table>
                  <tr><th>Property</th><th>Value</th></tr>
                  <tr><td>Date Created</td><td>May 4, 2023</td></tr>
                  <tr>
                    <td>Slack</td>
                    <td>

                    [#wg_buoys](https://chat.example/buoys)

                    </td>
                  </tr>
                </table>
                """);

        assertThat(Shown.attributes(charter))
                .containsExactly(
                        "Date Created | = May 4, 2023 | dateCreated | 2023-05-04", "Slack | = #wg_buoys | slack");
        assertThat(charter.links()).contains("https://chat.example/buoys");
    }

    @Test
    void aListOfKnownNamesIsRead() {
        Charter charter = Pages.charter("""
                ## Attributes

                - Date Created: 2020-02-29
                - Slack: #wg_tides
                """);

        assertThat(Shown.attributes(charter))
                .containsExactly(
                        "Date Created | = 2020-02-29 | dateCreated | 2020-02-29", "Slack | = #wg_tides | slack");
        assertThat(charter.sections().get(0).runs().get(0).layout()).isEqualTo(Layout.LIST);
    }

    @Test
    void theFirstOfTwoRowsOfAKindCounts() {
        Charter charter = Pages.charter("""
                ## Attributes

                | Property | Value |
                |---|---|
                | End Date | 2021-02-01 |
                | Date Ended | 2022-03-01 |
                """);

        assertThat(charter.attributes()).hasSize(2);
        assertThat(charter.endDate()).hasToString("Optional[2021-02-01]");
    }

    @Test
    void cellsBeyondTheHeaderAreKept() {
        var reading = Pages.read("""
                ## Attributes

                | Property | Value |
                |---|---|
                | Status | Active | barely |
                | Slack |
                """);

        assertThat(Shown.attributes(reading.charter()))
                .containsExactly("Status | = Active barely | status", "Slack | slack");
        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.UNEQUAL_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                **Date created:** 2022-01-24
                **Slack:** [#wg_tides](https://chat.example/tides)
                **Harbour**: North
                """, """
                **Date created**: 2022-01-24<br>
                **Slack**: [#wg_tides](https://chat.example/tides)<br>
                **Harbour**: North
                """, """
                **Date created:** 2022-01-24

                **Slack:** [#wg_tides](https://chat.example/tides)
                **Harbour:** North
                """, """
                - **Date created**: 2022-01-24
                - **Slack**: [#wg_tides](https://chat.example/tides)
                - **Harbour:** North
                """, """
                * Date created: 2022-01-24
                * Slack: [#wg_tides](https://chat.example/tides)
                * Harbour: North
                """})
    void boldLinesAndItemsAreAttributesWhereMostOfTheirNamesAreKnown(String lines) {
        Charter charter = Pages.charter("## Attributes\n\n" + lines);

        assertThat(Shown.attributes(charter))
                .containsExactly(
                        "Date created | = 2022-01-24 | dateCreated | 2022-01-24",
                        "Slack | = #wg_tides | slack",
                        "Harbour | = North");
        assertThat(charter.sections().get(0).content()).hasSize(1);
        assertThat(charter.sections().get(0).runs().get(0).layout()).isEqualTo(Layout.LIST);
    }

    @Test
    void boldLinesOfOtherNamesAreProse() {
        Charter charter = Pages.charter("""
                ## Attributes

                **Note:** the harbour is closed
                **Warning:** whales
                """);

        assertThat(charter.attributes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "## Overview\n\n", "## North Harbour\n\nWe meet.\n\n"})
    void aTableOfWhatGroupsStateIsReadWhereverItStands(String before) {
        Charter charter = Pages.charter("---\ntitle: Tide Tables Working Group\n---\n\n" + before + """
                | Attribute | Details |
                |-----------|---------|
                | Created   | 2022-01-24 |
                | Slack channel | #wg_tides |
                | Mascot    | A seal |
                """);

        assertThat(charter.attributes()).hasSize(3);
        assertThat(charter.dateCreated()).hasToString("Optional[2022-01-24]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"**%s:** %s", "## Overview\n\n**%s:** %s", "We meet.\n\n**%s:** %s", "We meet.\n\n- %s: %s"})
    void linesOfWhatGroupsStateAreReadUnderAnyHeadingAndItemsBeforeTheFirst(String form) {
        String mark = form.substring(form.lastIndexOf('\n') + 1);
        Charter charter = Pages.charter("---\ntitle: Tide Tables Working Group\n---\n\n"
                + form.formatted("Created", "2022-01-24") + "\n"
                + mark.formatted("Slack", "#wg_tides") + "\n"
                + mark.formatted("Mascot", "A seal") + "\n");

        assertThat(charter.attributes()).hasSize(3);
        assertThat(charter.dateCreated()).hasToString("Optional[2022-01-24]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Slack: #wg_tides\n- Epic: &1\n",
                "- Created: 2022-01-24\n- Whales: many\n- Seals: few\n",
                "**Created:** 2022-01-24\n**Whales:** many\n**Seals:** few\n",
                "- Created: 2022-01-24\n- Slack: #wg_tides\n- Epic: &1\n",
            })
    void anyOtherLinesUnderAnyHeadingAreProse(String lines) {
        assertThat(Pages.charter("## Overview\n\n" + lines).attributes()).isEmpty();
    }

    @Test
    void anyOtherTableOfNamesAndValuesIsProse() {
        Charter charter = Pages.charter("""
                ## Overview

                | Name | Details |
                |------|---------|
                | Created | 2022-01-24 |
                | Whales | many |
                | Seals | few |
                """);

        assertThat(charter.attributes()).isEmpty();
    }
}
