package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.CharterState;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

/** Charters, index pages, pages beside a charter, and everything else. */
class PageKindsTest {
    @Test
    void aCharterStatesPropertiesRolesAndCriteria() {
        Reading reading = Pages.read("""
                ---
                title: "Tide Tables Working Group"
                ---

                ## Attributes

                | Property | Value |
                |---|---|
                | Date Created | 2022-01-24 |
                | Slack | #wg_tides |

                ## Exit Criteria

                - Gauges report hourly

                ## Roles and Responsibilities

                | Working Group Role | Person |
                |---|---|
                | Facilitator | Ada Example |
                """);

        assertThat(reading.kind()).isEqualTo(PageKind.CHARTER);
        assertThat(reading.kindReason())
                .isEqualTo("the page states 2 properties of a group, 1 roles in it and exit criteria");
        assertThat(reading.index()).isEmpty();
    }

    @Test
    void anIndexListsGroupsWithTheirLinksAndHowTheyStand() {
        Reading reading = Pages.read("""
                ---
                title: Working Groups
                ---

                ## What is a working group?

                A group that works.

                ## Active Working Groups (alphabetic order)

                - [Tide Tables](/groups/tides/)
                - [Buoys](buoys.md) (since May)
                - [Lamps]({{< ref "lamps" >}})

                ## Past Working Groups

                1. [**Foghorns**](https://x.example/foghorns)
                1. Lanterns
                """);

        assertThat(reading.kind()).isEqualTo(PageKind.INDEX);
        assertThat(reading.kindReason()).isEqualTo("the page lists 5 groups");
        assertThat(reading.index().orElseThrow().groups())
                .extracting(
                        group -> group.title().plainText() + " " + group.link().orElse("-") + " "
                                + group.state().map(CharterState::name).orElse("-"))
                .containsExactly(
                        "Tide Tables /groups/tides/ ACTIVE",
                        "Buoys buoys.md ACTIVE",
                        "Lamps {{< ref \"lamps\" >}} ACTIVE",
                        "Foghorns https://x.example/foghorns CLOSED",
                        "Lanterns - CLOSED");
    }

    @Test
    void anIndexOfGroupsStandsForItsValue() {
        WorkingGroupIndex index = Pages.read("## Active Working Groups\n\n- [Tides](/t/)\n")
                .index()
                .orElseThrow();

        assertThat(index).isEqualTo(new WorkingGroupIndex(index.groups()));
    }

    @Test
    void aPageOfAGroupThatChartersNothingIsSupporting() {
        Reading reading = Pages.read("# Gauge design\n\nWritten by the Tide Tables Working Group.\n");

        assertThat(reading.kind()).isEqualTo(PageKind.SUPPORTING);
        assertThat(reading.kindReason())
                .isEqualTo("the page speaks of a group and states neither its properties nor its roles");
    }

    @Test
    void aJobDescriptionWithResponsibilitiesIsNoCharter() {
        Reading reading = Pages.read("""
                ---
                title: Harbour Engineer
                ---

                ## Responsibilities

                - Keep the gauges running

                ## Levels

                | Level | Title |
                |---|---|
                | 5 | Harbour Engineer |
                | 6 | Senior Harbour Engineer |
                """);

        assertThat(reading.kind()).isEqualTo(PageKind.OTHER);
        assertThat(reading.kindReason()).isEqualTo("the page states nothing that a charter states");
    }

    @Test
    void anEmptyPageIsNoCharter() {
        for (String page : new String[] {"", "\n", "\uFEFF", "---\n---\n"}) {
            Reading reading = Pages.read(page);

            assertThat(reading.kind()).isEqualTo(PageKind.OTHER);
            assertThat(reading.charter().sections()).isEmpty();
        }
    }
}
