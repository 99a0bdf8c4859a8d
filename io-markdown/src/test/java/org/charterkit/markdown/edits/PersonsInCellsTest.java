package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.charterkit.Detail;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** Several persons in one row: who stays is written as before, and who comes is written beside them or in a row. */
class PersonsInCellsTest {
    private static final String MEMBERS = """
            ## Roles

            | Role        | Person                                   | Title |
            |-------------|------------------------------------------|-------|
            | Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |
            | __Member__  | Di Sample                                | Cook  |
            """;

    @Test
    void whoeverLeavesTakesOneSeparatorAlong() {
        String behind = "| Facilitator | Bo Muster; Cy Beispiel                   | __Pilot__ |";
        assertThat(Edited.lines(MEMBERS, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo(Edited.row(MEMBERS, 4, behind.replaceAll("Beispiel +\\|", "Beispiel |")));
        assertThat(Edited.lines(MEMBERS, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo(Edited.row(
                        MEMBERS, 4, "| Facilitator | [Ada Example](https://a.example) & Cy Beispiel | __Pilot__ |"));
        assertThat(Edited.lines(MEMBERS, edit -> edit.remove(FactKind.PARTICIPANT, 2)))
                .isEqualTo(Edited.row(
                        MEMBERS, 4, "| Facilitator | [Ada Example](https://a.example) & Bo Muster | __Pilot__ |"));
    }

    @Test
    void severalLeaveAtOnce() {
        assertThat(Edited.lines(
                        MEMBERS, edit -> edit.remove(FactKind.PARTICIPANT, 2).remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo(Edited.row(MEMBERS, 4, "| Facilitator | Bo Muster | __Pilot__ |"));
        assertThat(Edited.lines(
                        MEMBERS,
                        edit -> edit.remove(FactKind.PARTICIPANT, 2)
                                .remove(FactKind.PARTICIPANT, 1)
                                .remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo("-" + Edited.line(MEMBERS, 4) + "\n");
    }

    @Test
    void whoeverComesInTheMiddleStandsInTheCell() {
        Participant ed =
                Participant.of(RoleKind.FACILITATOR, Person.of("Ed Muster")).withTitle(RichText.of("x"));
        assertThat(Edited.lines(MEMBERS, edit -> edit.insert(1, Edited.like(MEMBERS, 0, "Ed Muster"))))
                .isEqualTo("""
                -| Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |
                +| Facilitator | [Ada Example](https://a.example) & Ed Muster & Bo Muster; Cy Beispiel | __Pilot__ |
                """);
        assertThat(Edited.lines(MEMBERS, edit -> edit.insert(1, ed))).isEqualTo("""
                -| Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |
                +| Facilitator | [Ada Example](https://a.example) | __Pilot__ |
                +| Facilitator | Ed Muster                                | x     |
                +| Facilitator | Bo Muster; Cy Beispiel                   | __Pilot__ |
                """);
    }

    @Test
    void whoeverIsNamedOtherwiseStaysInTheCell() {
        assertThat(Edited.lines(
                        MEMBERS,
                        edit -> edit.participant(1, old -> old.withPerson(Optional.of(Person.of("Bo A Muster"))))))
                .isEqualTo("""
                -| Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |
                +| Facilitator | [Ada Example](https://a.example) & Bo A Muster; Cy Beispiel | __Pilot__ |
                """);
    }

    @Test
    void whoeverComesStandsBehindASeparatorOfTheCell() {
        String page = """
                ## Roles

                | Role   | Person |
                |--------|--------|
                | Member | - __Ada Example__<br>- Bo Muster (`@bo`, on call)<br>- [Cy Beispiel](https://c.example/a,b) |
                """;
        assertThat(Edited.lines(page, edit -> edit.insert(1, Edited.like(page, 0, "Ed Muster"))))
                .isEqualTo(
                        Edited.row(
                                page,
                                4,
                                "| Member | - __Ada Example__<br>- Ed Muster<br>- Bo Muster (`@bo`, on call)<br>- [Cy Beispiel](https://c.example/a,b) |"));
        assertThat(Edited.lines(page, edit -> edit.insert(0, Edited.like(page, 0, "Ed Muster"))))
                .isEqualTo("+| Member | Ed Muster |\n");
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo(Edited.row(
                        page,
                        4,
                        "| Member | - Bo Muster (`@bo`, on call)<br>- [Cy Beispiel](https://c.example/a,b) |"));
        assertThat(Edited.lines(page, edit -> edit.move(FactKind.PARTICIPANT, 2, 1)))
                .isEqualTo(
                        Edited.row(
                                page,
                                4,
                                "| Member | - __Ada Example__<br>- [Cy Beispiel](https://c.example/a,b)<br>- Bo Muster (`@bo`, on call) |"));
        assertThat(Edited.lines(
                        page, edit -> edit.participant(2, old -> old.withPerson(Optional.of(Person.of("Ed Muster"))))))
                .isEqualTo(Edited.row(
                        page, 4, "| Member | - __Ada Example__<br>- Bo Muster (`@bo`, on call)<br>- Ed Muster |"));
    }

    @Test
    void personsOfOneRowMayStandInSeveralCells() {
        String page = """
                ## Roles

                | Role | Person | Handle | Person | Handle |
                |---|---|---|---|---|
                | Member | [Ada Example](https://a.example) | `@ada` | Bo Muster; Cy Beispiel | @bo, `@cy` |
                | Pilot | Di Sample | @di | | |
                """;
        Participant ed = Edited.like(page, 0, "Ed Muster")
                .withPerson(Optional.of(Person.of("Ed Muster").withHandle(Optional.of("ed"))));
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo(Edited.row(page, 4, "| Member |  |  | Bo Muster; Cy Beispiel | @bo, `@cy` |"));
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo(Edited.row(
                        page, 4, "| Member | [Ada Example](https://a.example) | `@ada` | Cy Beispiel | `@cy` |"));
        assertThat(Edited.lines(page, edit -> edit.insert(2, ed)))
                .isEqualTo(
                        Edited.row(
                                page,
                                4,
                                "| Member | [Ada Example](https://a.example) | `@ada` | Bo Muster; Ed Muster; Cy Beispiel | @bo, @ed, `@cy` |"));
        assertThat(Edited.lines(
                        page,
                        edit -> edit.participant(
                                2, old -> old.withPerson(old.person().map(each -> each.withName("Ed Muster"))))))
                .isEqualTo(Edited.row(
                        page,
                        4,
                        "| Member | [Ada Example](https://a.example) | `@ada` | Bo Muster; Ed Muster | @bo, `@cy` |"));
    }

    @Test
    void aListInACellStaysOne() {
        String page = """
                ## Roles

                <table>
                <tr><th>Role</th><th>Person</th></tr>
                <tr><td>Member</td><td>
                  <ul>
                    <li><b>Ada Example</b></li>
                    <li>Bo Muster</li>
                  </ul>
                </td></tr>
                </table>
                """;
        assertThat(Edited.lines(page, edit -> edit.insert(1, Edited.like(page, 0, "Ed Muster"))))
                .isEqualTo("""
                +    <li>Ed Muster</li>
                """);
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo("""
                -    <li>Bo Muster</li>
                """);
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo("""
                -    <li><b>Ada Example</b></li>
                """);
    }

    @Test
    void wordsBetweenPersonsThatNameNobodyAreNotLost() {
        String page = """
                ## Exit Criteria

                | Criteria | DRI |
                |---|---|
                | Gauges report | __Ada Example__, TBD, Bo Muster |
                """;
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(
                                0, old -> old.withDris(old.dris().get(1)))))
                .isEqualTo(Edited.row(page, 4, "| Gauges report | Bo Muster, TBD |"));
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(
                                0,
                                old -> old.withDris(
                                        old.dris().get(0), old.dris().get(1), Person.of("Ed Muster")))))
                .isEqualTo(Edited.row(page, 4, "| Gauges report | __Ada Example__, TBD, Bo Muster, Ed Muster |"));
    }

    @Test
    void whoIsResponsibleForACriterionChangesAlone() {
        String page = """
                ## Exit Criteria

                | Criteria | DRI |
                |---|---|
                | Gauges report | [Ada Example](https://a.example)   and `@bo` |
                | Buoys ring | Di Sample |
                """;
        Person ed = Person.of("Ed Muster");
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(
                                0,
                                old -> old.withDris(
                                        old.dris().get(0), ed, old.dris().get(1)))))
                .isEqualTo(Edited.row(
                        page, 4, "| Gauges report | [Ada Example](https://a.example)   and Ed Muster   and `@bo` |"));
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(
                                0, old -> old.withDris(old.dris().get(1)))))
                .isEqualTo(Edited.row(page, 4, "| Gauges report | `@bo` |"));
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(
                                1, old -> old.withDris(old.dris().get(0), ed))))
                .isEqualTo(Edited.row(page, 5, "| Buoys ring | Di Sample, Ed Muster |"));
    }

    @Test
    void personsOfAnItemComeAndGoAlone() {
        String page = """
                ## Roles

                * __Facilitator__:   [Ada Example](https://a.example) & Bo Muster; `@cy`
                * Members: Di Sample - Cook
                """;
        assertThat(Edited.lines(page, edit -> edit.insert(1, Edited.like(page, 0, "Ed Muster"))))
                .isEqualTo(Edited.row(
                        page,
                        2,
                        "* __Facilitator__:   [Ada Example](https://a.example) & Ed Muster & Bo Muster; `@cy`"));
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo(Edited.row(page, 2, "* __Facilitator__:   Bo Muster; `@cy`"));
        assertThat(Edited.lines(
                        page, edit -> edit.remove(FactKind.PARTICIPANT, 0).remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo(Edited.row(page, 2, "* __Facilitator__:   Bo Muster"));
        assertThat(Edited.lines(
                        page, edit -> edit.participant(2, old -> old.withRole(Optional.of(Role.of(RoleKind.MEMBER))))))
                .isEqualTo("""
                -* __Facilitator__:   [Ada Example](https://a.example) & Bo Muster; `@cy`
                +* __Facilitator__:   [Ada Example](https://a.example) & Bo Muster
                +* Member: @cy
                """);
        assertThat(Edited.lines(page, edit -> edit.participantTitle(3, RichText.of("Hand"))))
                .isEqualTo(Edited.row(page, 3, "* Members: Di Sample - Hand"));
    }

    @Test
    void anotherRoleSplitsTheRow() {
        assertThat(Edited.lines(
                        MEMBERS,
                        edit -> edit.participant(2, old -> old.withRole(Optional.of(Role.of(RoleKind.MEMBER))))))
                .isEqualTo("""
                -| Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |
                +| Facilitator | [Ada Example](https://a.example) & Bo Muster | __Pilot__ |
                +| Member      | Cy Beispiel                              | __Pilot__ |
                """);
        assertThat(Edited.lines(MEMBERS, edit -> edit.participantTitle(0, RichText.of("Hand"))))
                .isEqualTo("""
                -| Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |
                +| Facilitator | [Ada Example](https://a.example) | Hand |
                +| Facilitator | Bo Muster; Cy Beispiel                   | __Pilot__ |
                """);
    }

    @Test
    void aRowMovesAsItIsWritten() {
        assertThat(Edited.lines(MEMBERS, edit -> edit.move(FactKind.PARTICIPANT, 3, 0)))
                .isEqualTo("""
                +| __Member__  | Di Sample                                | Cook  |
                -| __Member__  | Di Sample                                | Cook  |
                """);
    }

    @Test
    void aColumnComesBetweenOthers() {
        assertThat(Edited.lines(
                        MEMBERS, edit -> edit.participant(3, old -> old.withDetails(Detail.of("Boat", "Tide|Wave")))))
                .isEqualTo("""
                -| Role        | Person                                   | Title |
                -|-------------|------------------------------------------|-------|
                -| Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |
                -| __Member__  | Di Sample                                | Cook  |
                +| Role        | Person                                   | Title | Boat |
                +|-------------|------------------------------------------|-------|------|
                +| Facilitator | [Ada Example](https://a.example) & Bo Muster; Cy Beispiel | __Pilot__ |      |
                +| __Member__  | Di Sample                                | Cook  | Tide\\|Wave |
                """);
    }

    @Test
    void cellsThatStayAreNotWrittenAgain() {
        assertThat(Edited.lines(MEMBERS, edit -> edit.participantTitle(3, RichText.of("Hand"))))
                .isEqualTo("""
                -| __Member__  | Di Sample                                | Cook  |
                +| __Member__  | Di Sample                                | Hand  |
                """);
    }
}
