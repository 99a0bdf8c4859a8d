package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Charter;
import org.charterkit.Layout;
import org.charterkit.Raci;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

/** Participants as lists, and what roles are defined to be. */
class ParticipantsListTest {
    @Test
    void roleNameAndTitleOnALine() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                - **Executive Sponsor**: Ada Example - Harbour Director
                - Facilitator: [Bo Muster](https://x.example/bo) (@bo), Pilot
                - Members: Chidi Sample, Dana Beispiel
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Executive Sponsor | Ada Example | Harbour Director",
                        "Facilitator | Bo Muster @bo | Pilot",
                        "Members | Chidi Sample",
                        "Members | Dana Beispiel");
        assertThat(charter.sections().get(0).runs()).allMatch(run -> run.layout() == Layout.LIST);
    }

    @Test
    void severalNamesOnALineAreParticipantsOfTheSameRole() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                - Sponsor: [Ada Example](https://x.example/ada)
                - Working Group Members: [Bo Muster](https://x.example/bo), [Chidi Sample](https://x.example/ch),  [Dana Beispiel](https://x.example/da)
                - Advisors: Eva Probe, Chief Engineer, Finn Esempio, Lead Surveyor
                - Facilitator: Gil Voorbeeld, Director of Charts, North Harbour
                - Contact: the harbour office
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Sponsor | Ada Example",
                        "Working Group Members | Bo Muster",
                        "Working Group Members | Chidi Sample",
                        "Working Group Members | Dana Beispiel",
                        "Advisors | Eva Probe | Chief Engineer",
                        "Advisors | Finn Esempio | Lead Surveyor",
                        "Facilitator | Gil Voorbeeld | Director of Charts, North Harbour");
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }

    @Test
    void rolesBeforeOrBehindADash() {
        Charter charter = Pages.charter("""
                ## Team

                * **Executive Sponsor** - Ada Example
                * **Facilitator** – Bo Muster, Senior Pilot
                * Chidi Sample: Advisor, Chart Surveyor
                * Dana Beispiel - Member
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Executive Sponsor | Ada Example",
                        "Facilitator | Bo Muster | Senior Pilot",
                        "Advisor | Chidi Sample | Chart Surveyor",
                        "Member | Dana Beispiel");
    }

    @Test
    void namesAloneHaveTheRoleOfTheHeading() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                ### Facilitator

                Ada Example

                ### Harbour Members

                - [Bo Muster](https://x.example/bo) (@bo)
                - Chidi Sample, Senior Pilot
                - Dana Beispiel (Advisor)
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Facilitator | Ada Example",
                        "Harbour Members | Bo Muster @bo",
                        "Harbour Members | Chidi Sample | Senior Pilot",
                        "Advisor | Dana Beispiel");
        assertThat(charter.roleDefinitions()).isEmpty();
    }

    @Test
    void namesBelowARoleHaveIt() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                - **Executive Sponsor**
                  - Ada Example, VP of Tides
                - Members:
                  - Bo Muster
                  - Chidi Sample
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Executive Sponsor | Ada Example | VP of Tides",
                        "Members | Bo Muster",
                        "Members | Chidi Sample");
    }

    @Test
    void namesOfWhatIsNoPersonAreNoParticipants() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                - [Team Page](https://x.example/team)
                - [Harbour Board](https://x.example/board)

                ### Member Duties

                - Harbour Operations
                - Tide Forecasts
                """);

        assertThat(charter.participants()).isEmpty();
    }

    @Test
    void boldLabelsBeginLines() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                **Executive Sponsor:** Ada Example, VP of Tides
                **Facilitator**: [Bo Muster](https://x.example/bo)<br>
                **Members:** Chidi Sample, Dana Beispiel

                **Advisor:** Eva Probe

                **Meetings:** on Mondays
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Executive Sponsor | Ada Example | VP of Tides",
                        "Facilitator | Bo Muster",
                        "Members | Chidi Sample",
                        "Members | Dana Beispiel",
                        "Advisor | Eva Probe");
        assertThat(charter.sections().get(0).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.layout()).isEqualTo(Layout.LIST));
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }

    @Test
    void anOpenRoleInAListIsTold() {
        Reading reading = Pages.read("""
                ## Roles and Responsibilities

                - Executive Sponsor: Ada Example
                - Member: Bo Muster
                - Facilitator: TBD
                """);

        assertThat(Shown.participants(reading.charter()))
                .containsExactly("Executive Sponsor | Ada Example", "Member | Bo Muster");
        assertThat(reading.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.OPEN_ROLE)
                .hasSize(1);
    }

    @Test
    void aListOfDutiesIsProse() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                - Facilitator: keeps the minutes and the peace
                - Members come when they can
                """);

        assertThat(charter.participants()).isEmpty();
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }

    @Test
    void boldLinesDefineRoles() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                **Facilitator**

                Is *accountable* for the agenda and responsible for the minutes.

                **Members:**

                Are consulted.

                | Working Group Role | Person |
                |---|---|
                | Facilitator | Ada Example |
                """);

        assertThat(Shown.definitions(charter))
                .containsExactly(
                        "Facilitator | RA | is Is *accountable* for the agenda and responsible for the minutes.",
                        "Members: | C | is Are consulted.");
        assertThat(Shown.participants(charter)).containsExactly("Facilitator | Ada Example");
    }

    @Test
    void headingsDefineRoles() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                | Working Group Role | Person |
                |---|---|
                | Facilitator | Ada Example |

                ### Facilitator

                Responsible for the agenda.

                ### Contributors

                - are informed
                - bring cake
                """);

        assertThat(charter.roleDefinitions()).hasSize(2);
        assertThat(charter.roleDefinitions().get(0).raci()).containsExactly(Raci.RESPONSIBLE);
        assertThat(charter.roleDefinitions().get(1).raci()).containsExactly(Raci.INFORMED);
        assertThat(charter.roleDefinitions().get(1).definition().source()).contains("bring cake");
        assertThat(charter.sections()).hasSize(1);
    }

    @Test
    void aHeadingWithAnAnchorStaysASection() {
        Charter charter = Pages.charter("""
                ## Roles

                ### Facilitator {#facilitator}

                Responsible for the agenda.
                """);

        assertThat(charter.sections())
                .extracting(section -> section.id().orElse(""))
                .contains("facilitator");
    }
}
