package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Charter;
import org.charterkit.Layout;
import org.charterkit.Raci;
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
                .contains("Executive Sponsor | Ada Example | Harbour Director", "Facilitator | Bo Muster @bo | Pilot");
        assertThat(charter.sections().get(0).runs()).allMatch(run -> run.layout() == Layout.LIST);
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
