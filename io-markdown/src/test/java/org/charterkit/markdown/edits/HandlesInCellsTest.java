package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.charterkit.FactKind;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.junit.jupiter.api.Test;

/** Names and handles in columns of their own: who comes or leaves does so in both. */
class HandlesInCellsTest {
    private static final String HANDLES = """
            ## Roles

            | Role   | Person                    | GitLab handle    | Title |
            |--------|---------------------------|------------------|-------|
            | Member | Ada Example and Bo Muster | `@ada`, @bo      | Cook  |
            | Pilot  | Cy Beispiel               | `@cy`            | __P__ |
            """;

    @Test
    void namesAndHandlesLeaveTheirColumns() {
        assertThat(Edited.lines(HANDLES, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo(Edited.row(HANDLES, 4, "| Member | Bo Muster                 | @bo              | Cook  |"));
        assertThat(Edited.lines(HANDLES, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo(Edited.row(HANDLES, 4, "| Member | Ada Example               | `@ada`           | Cook  |"));
    }

    @Test
    void namesAndHandlesComeIntoTheirColumns() {
        assertThat(Edited.lines(
                        HANDLES,
                        edit -> edit.insert(
                                1,
                                Edited.like(HANDLES, 0, "Ed Muster")
                                        .withPerson(Optional.of(
                                                Person.of("Ed Muster").withHandle(Optional.of("ed")))))))
                .isEqualTo("""
                -| Member | Ada Example and Bo Muster | `@ada`, @bo      | Cook  |
                +| Member | Ada Example and Ed Muster and Bo Muster | `@ada`, @ed, @bo | Cook  |
                """);
        assertThat(Edited.lines(
                        HANDLES,
                        edit -> edit.participant(
                                2,
                                old -> old.withPerson(old.person().map(each -> each.withHandle(Optional.of("cyb")))))))
                .isEqualTo("""
                -| Pilot  | Cy Beispiel               | `@cy`            | __P__ |
                +| Pilot  | Cy Beispiel               | @cyb             | __P__ |
                """);
        assertThat(Edited.lines(
                        HANDLES,
                        edit -> edit.participant(
                                1,
                                old -> old.withPerson(old.person().map(each -> each.withHandle(Optional.of("bob")))))))
                .isEqualTo("""
                -| Member | Ada Example and Bo Muster | `@ada`, @bo      | Cook  |
                +| Member | Ada Example and Bo Muster | `@ada`, @bob     | Cook  |
                """);
    }

    @Test
    void cellsThatStayAreNotWrittenAgain() {
        assertThat(Edited.lines(
                        HANDLES,
                        edit -> edit.participant(2, old -> old.withRole(Optional.of(Role.of(RoleKind.MEMBER))))))
                .isEqualTo("""
                -| Pilot  | Cy Beispiel               | `@cy`            | __P__ |
                +| Member | Cy Beispiel               | `@cy`            | __P__ |
                """);
    }

    @Test
    void aHandleIsTakenOnlyWhereItStandsAlone() {
        String page = """
                ## Roles

                | Role   | Person |
                |--------|--------|
                | Member | @ada-b, @ada, Bo Muster (`@bo`) |
                """;
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo(Edited.row(page, 4, "| Member | @ada-b, Bo Muster (`@bo`) |"));
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 2)))
                .isEqualTo(Edited.row(page, 4, "| Member | @ada-b, @ada |"));
    }

    @Test
    void personsMayStandInTheFirstColumn() {
        String page = """
                ## Roles

                | Person | Role |
                |---|---|
                | __Ada Example__ and Bo Muster | Member |
                | @cy, `@di` | Pilot |
                """;
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo("""
                -| __Ada Example__ and Bo Muster | Member |
                +| __Ada Example__ | Member |
                """);
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.PARTICIPANT, 2)))
                .isEqualTo("""
                -| @cy, `@di` | Pilot |
                +| `@di` | Pilot |
                """);
        assertThat(Edited.lines(page, edit -> edit.insert(1, Edited.like(page, 0, "Ed Muster"))))
                .isEqualTo("""
                -| __Ada Example__ and Bo Muster | Member |
                +| __Ada Example__ and Ed Muster and Bo Muster | Member |
                """);
        String handles = """
                ## Roles

                | GitLab handle | Person | Role |
                |---|---|---|
                | `@ada`, @bo | Ada Example and Bo Muster | Member |
                """;
        assertThat(Edited.lines(handles, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo("""
                -| `@ada`, @bo | Ada Example and Bo Muster | Member |
                +| `@ada` | Ada Example | Member |
                """);
        assertThat(Edited.lines(handles, edit -> edit.insert(1, Edited.like(handles, 0, "Ed Muster"))))
                .isEqualTo("""
                -| `@ada`, @bo | Ada Example and Bo Muster | Member |
                +| @ada | Ada Example | Member |
                +|  | Ed Muster | Member |
                +| @bo | Bo Muster | Member |
                """);
    }
}
