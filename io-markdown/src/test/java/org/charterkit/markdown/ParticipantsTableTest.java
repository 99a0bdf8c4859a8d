package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.RoleKind;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;

/** Rosters with all the columns that people give them. */
class ParticipantsTableTest {
    private static Charter table(String rows) {
        return Pages.charter("## Roles and Responsibilities\n\n" + rows);
    }

    @Test
    void roleNameAndTitle() {
        Charter charter = table("""
                | Working Group Role | Person | Title |
                |---|---|---|
                | Executive Sponsor | Ada Example | Harbour Director |
                | Functional Lead - Product | [Bo Muster](https://x.example/bo) | Senior Product Manager |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Executive Sponsor | Ada Example | Harbour Director",
                        "Functional Lead - Product | Bo Muster | Senior Product Manager");
        assertThat(charter.participants().get(1).person().orElseThrow().link()).hasValue("https://x.example/bo");
        assertThat(charter.participants().get(1).role().orElseThrow().qualifier())
                .hasValue("Product");
        assertThat(charter.executiveSponsors()).hasSize(1);
    }

    @Test
    void aColumnOfUsernames() {
        Charter charter = table("""
                | Working Group Role | Person | Username | Title |
                |---|---|---|---|
                | Facilitator | Ada Example | @ada | Pilot |
                | Member | Bo Muster | bo.m | Diver |
                | Member | Chidi Sample | | Cook |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Facilitator | Ada Example @ada | Pilot",
                        "Member | Bo Muster @bo.m | Diver",
                        "Member | Chidi Sample | Cook");
    }

    @Test
    void aSecondLinkAndASecondHandleAreNoted() {
        String page = """
                ## Roles and Responsibilities

                | Working Group Role | Person | Title |
                |---|---|---|
                | Facilitator | [Ada Example](https://x.example/ada) ([@ada](https://y.example/a)) | Pilot |
                | Member | Bo Muster (@bo, @bobo) | Diver |
                """;
        Charter charter = Pages.charter(page);

        assertThat(charter.participants())
                .extracting(participant -> participant.person().orElseThrow())
                .containsExactly(
                        Person.builder()
                                .name("Ada Example")
                                .handle("ada")
                                .link("https://x.example/ada")
                                .note(RichText.of(List.of(TextRun.of("@ada").withHref("https://y.example/a"))))
                                .build(),
                        Person.builder()
                                .name("Bo Muster")
                                .handle("bo")
                                .note(RichText.of("@bobo"))
                                .build());
        assertThat(MarkdownReader.create()
                        .read(MarkdownWriter.create().write(charter))
                        .charter())
                .isEqualTo(charter);
    }

    @Test
    void handlesBesideTheName() {
        Charter charter = table("""
                | Working Group Role | Person | Title |
                |---|---|---|
                | Facilitator | Ada Example (@ada) | Pilot |
                | Member | Bo Muster @bo | Diver |
                | Member | [Chidi Sample](https://x.example/chidi) (`@chidi`) | Cook |
                | Member | @dana | Stoker |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Facilitator | Ada Example @ada | Pilot",
                        "Member | Bo Muster @bo | Diver",
                        "Member | Chidi Sample @chidi | Cook",
                        "Member | @dana | Stoker");
    }

    @Test
    void functionAndContactsWithParallelHandles() {
        Charter charter = table("""
                | Function | Primary Contact | Handle | Supporting Contact | Handle |
                |---|---|---|---|---|
                | Dredging | Ada Example | @ada | Bo Muster | @bo |
                | Pilotage | Chidi Sample | @chidi | | |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Dredging | Ada Example @ada", "Dredging | Bo Muster @bo", "Pilotage | Chidi Sample @chidi");
    }

    @Test
    void teamMemberNameRoleAndWorkingGroupRole() {
        Charter charter = table("""
                | Team Member Name | Role | Working Group Role |
                |---|---|---|
                | Ada Example | Harbour Director | Executive Sponsor |
                """);

        assertThat(Shown.participants(charter)).containsExactly("Executive Sponsor | Ada Example | Harbour Director");
    }

    @Test
    void anAddressIsNotSplitAtItsSlashes() {
        Charter charter = table("""
                | Working Group Role | Person |
                |---|---|
                | Member | Ada Example https://x.example/people/ada |
                """);

        assertThat(Shown.participants(charter)).containsExactly("Member | Ada Example");
        assertThat(charter.links()).containsExactly("https://x.example/people/ada");
    }

    @Test
    void withoutATitle() {
        Charter charter = table("""
                | Role | Name |
                |---|---|
                | Facilitator | Ada Example |
                """);

        assertThat(Shown.participants(charter)).containsExactly("Facilitator | Ada Example");
    }

    @Test
    void withoutARole() {
        Charter charter = Pages.charter("""
                ## Members

                | Name | Title |
                |---|---|
                | Ada Example | Pilot |
                """);

        assertThat(charter.participants()).singleElement().satisfies(participant -> {
            assertThat(participant.person().orElseThrow().name()).hasValue("Ada Example");
            assertThat(participant.title().plainText()).isEqualTo("Pilot");
        });
    }

    @Test
    void roleAndHandleAlone() {
        Charter charter = table("""
                | Role | Username |
                |---|---|
                | Facilitator | @ada |
                """);

        assertThat(Shown.participants(charter)).containsExactly("Facilitator | @ada");
    }

    @Test
    void furtherColumnsAreDetails() {
        Charter charter = table("""
                | Working Group Role | Person | Title | Time Zone |
                |---|---|---|---|
                | Facilitator | Ada Example | Pilot | UTC+2 |
                """);

        assertThat(Shown.participants(charter)).containsExactly("Facilitator | Ada Example | Pilot | Time Zone=UTC+2");
    }

    @Test
    void severalPersonsInOneCell() {
        Reading reading = Pages.read("""
                ## Roles and Responsibilities

                | Working Group Role | Person | Title |
                |---|---|---|
                | Facilitators | Ada Example, Bo Muster | Pilots |
                | Members | Chidi Sample<br>Dana Beispiel | Divers |
                | Members | Eli Exemple and Fay Voorbeeld | Cooks |
                | Members | Gus Ejemplo & Hal Esempio | Stokers |
                """);

        assertThat(Shown.participants(reading.charter()))
                .containsExactly(
                        "Facilitators | Ada Example | Pilots",
                        "Facilitators | Bo Muster | Pilots",
                        "Members | Chidi Sample | Divers",
                        "Members | Dana Beispiel | Divers",
                        "Members | Eli Exemple | Cooks",
                        "Members | Fay Voorbeeld | Cooks",
                        "Members | Gus Ejemplo | Stokers",
                        "Members | Hal Esempio | Stokers");
        assertThat(reading.locate(Pointer.parse("/participants/0")))
                .isEqualTo(reading.locate(Pointer.parse("/participants/1")));
        assertThat(reading.diagnostics())
                .filteredOn(found -> found.code() == DiagnosticCode.SEVERAL_PERSONS)
                .hasSize(4);
    }

    @Test
    void severalHandlesBesideSeveralNames() {
        Charter charter = table("""
                | Working Group Role | Person | Handle |
                |---|---|---|
                | Members | Ada Example, Bo Muster | @ada, @bo |
                | Members | Chidi Sample, Dana Beispiel | @chidi @dana |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Members | Ada Example @ada",
                        "Members | Bo Muster @bo",
                        "Members | Chidi Sample @chidi",
                        "Members | Dana Beispiel @dana");
    }

    @Test
    void openRolesAreParticipantsWithoutAPerson() {
        Charter charter = table("""
                | Working Group Role | Person | Title |
                |---|---|---|
                | Executive Sponsor | TBD | |
                | Facilitator | | Pilot |
                | Member | Ada Example | Diver |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Executive Sponsor | nobody | Person=TBD",
                        "Facilitator | nobody | Pilot",
                        "Member | Ada Example | Diver");
        assertThat(charter.vacancies()).hasSize(2);
    }

    @Test
    void whoIsNotNamedYetStaysBesideThePersons() {
        Charter charter = table("""
                | Working Group Role | Person |
                |---|---|
                | Functional Leads | Ada Example (Pilots), TBD (Divers) |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly("Functional Leads | Ada Example (Pilots) | Person=TBD (Divers)");
    }

    @Test
    void anEmptyRoleCellIsNotFilledFromAbove() {
        Charter charter = table("""
                | Working Group Role | Person | Title |
                |---|---|---|
                | Facilitator | Ada Example | Pilot |
                | | Bo Muster | Diver |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly("Facilitator | Ada Example | Pilot", "? | Bo Muster | Diver");
    }

    @Test
    void aRosterIsKnownByItsSureHeadingWhereverItStands() {
        Charter charter = Pages.charter("""
                ## Overview

                | Working Group Role | Person |
                |---|---|
                | Facilitator | Ada Example |
                """);

        assertThat(Shown.participants(charter)).containsExactly("Facilitator | Ada Example");
    }

    @Test
    void twoTablesUnderTwoHeadings() {
        Charter charter = Pages.charter("""
                ## Roles and Responsibilities

                | Working Group Role | Person |
                |---|---|
                | Facilitator and DRI | Ada Example |

                ### Reviewers

                | Name | Title |
                |---|---|
                | Bo Muster | Diver |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly("Facilitator and DRI | Ada Example", "Reviewers | Bo Muster | Diver");
        assertThat(charter.participants().get(0).role().orElseThrow().kinds())
                .containsExactlyInAnyOrder(RoleKind.FACILITATOR, RoleKind.DRI);
    }

    @Test
    void aTableInHtmlWithLinksInItsCells() {
        Charter charter = table("""
                <table>
                  <tr><th>Working Group Role</th><th>Person</th></tr>
                  <tr><td>Facilitator</td><td><a href="https://x.example/ada">Ada Example</a></td></tr>
                  <tr><td>Members</td><td><ul><li>Bo Muster</li><li>Chidi Sample</li></ul></td></tr>
                </table>
                """);

        assertThat(Shown.participants(charter))
                .containsExactly("Facilitator | Ada Example", "Members | Bo Muster", "Members | Chidi Sample");
        assertThat(charter.links()).containsExactly("https://x.example/ada");
    }

    @Test
    void aCellOfATableInHtmlThatGoesOnStandsInEachRow() {
        Charter charter = MarkdownReader.create().read("""
                ## Roles

                <table>
                  <tr><th>Role</th><th>Person</th><th>Title</th><th>Harbour</th></tr>
                  <tr><td rowspan="2">Member</td><td>Ada Example</td><td>Pilot</td><td>North</td></tr>
                  <tr><td>Bo Muster</td><td colspan=2>Clerk</td></tr>
                  <tr><td colspan="2"></td><td>Cook</td><td>South</td></tr>
                  <tr><td>Facilitator</td><td>Chidi Sample</td></tr>
                </table>
                """).charter();

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Member | Ada Example | Pilot | Harbour=North",
                        "Member | Bo Muster | Clerk",
                        "Cook | nobody | Harbour=South",
                        "Facilitator | Chidi Sample");
    }

    @Test
    void aColumnOfResponsibilitiesBesideOneOfPersonsHasNone() {
        Charter charter = table("""
                | Role | Responsibility | Person |
                |---|---|---|
                | Facilitator | Keeps the minutes | Ada Example |
                | Member | Draws Charts | Bo Muster |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Facilitator | Ada Example | Responsibility=Keeps the minutes",
                        "Member | Bo Muster | Responsibility=Draws Charts");
    }

    @Test
    void aFirstColumnWithoutAHeadingHasTheRoles() {
        Charter charter = table("""
                | | Name | Title | GitHub |
                |---|---|---|---|
                | Executive Sponsor | Ada Example | VP of Tides | [ada](https://git.example.com/ada) |
                | Facilitator | Bo Muster | Pilot | @bo |
                """);

        assertThat(Shown.participants(charter))
                .containsExactly(
                        "Executive Sponsor | Ada Example @ada | VP of Tides", "Facilitator | Bo Muster @bo | Pilot");
    }

    @Test
    void thoseWhoStandInAreParticipantsOfTheRole() {
        Charter charter = table("""
                | Role | Primary | Backup |
                |---|---|---|
                | Facilitator | Ada Example | Bo Muster |
                """);

        assertThat(Shown.participants(charter)).containsExactly("Facilitator | Ada Example", "Facilitator | Bo Muster");
    }
}
