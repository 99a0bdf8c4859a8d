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

/** Cells and rows of tables in HTML change between their tags. */
class HtmlTableEditsTest {
    private static final String PAGE = """
            ## Roles

            <table>
              <tr><th>Role</th><th>Person</th><th>Title</th></tr>
              <tr><td> Facilitator </td><td> <b>Ada Example</b> </td><td></td></tr>
              <tr class="x"><td>Member</td><td>
                 Bo Muster
              </td><td>  </td></tr>
              <tr><td>Member</td><td>Cy Beispiel<td>Cook
            </table>

            ## Notes
            """;

    @Test
    void aCellChangesBetweenItsBlanks() {
        assertThat(Edited.lines(
                        PAGE, edit -> edit.participant(1, old -> old.withPerson(Optional.of(Person.of("Di Sample"))))))
                .isEqualTo("""
                -     Bo Muster
                +     Di Sample
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.participantTitle(0, RichText.of("Pi|ot"))))
                .isEqualTo("""
                -  <tr><td> Facilitator </td><td> <b>Ada Example</b> </td><td></td></tr>
                +  <tr><td> Facilitator </td><td> <b>Ada Example</b> </td><td>Pi|ot</td></tr>
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.participantTitle(1, RichText.of("Pilot"))))
                .isEqualTo("""
                -  </td><td>  </td></tr>
                +  </td><td>Pilot</td></tr>
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.participantTitle(2, RichText.of("Pilot"))))
                .isEqualTo("""
                -  <tr><td>Member</td><td>Cy Beispiel<td>Cook
                +  <tr><td>Member</td><td>Cy Beispiel<td>Pilot
                """);
    }

    @Test
    void rowsComeAndGoWithTheirTags() {
        Participant di = Participant.of(RoleKind.MEMBER, Person.of("Di Sample")).withTitle(RichText.of("Hand"));
        assertThat(Edited.lines(PAGE, edit -> edit.insert(1, di))).isEqualTo("""
                +  <tr><td> Member </td><td> Di Sample </td><td>Hand</td></tr>
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.insert(0, di))).isEqualTo("""
                +  <tr><td> Member </td><td> Di Sample </td><td>Hand</td></tr>
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo("""
                -  <tr><td> Facilitator </td><td> <b>Ada Example</b> </td><td></td></tr>
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo("""
                -  <tr class="x"><td>Member</td><td>
                -     Bo Muster
                -  </td><td>  </td></tr>
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.move(FactKind.PARTICIPANT, 0, 1)))
                .isEqualTo("""
                -  <tr><td> Facilitator </td><td> <b>Ada Example</b> </td><td></td></tr>
                +  <tr><td> Facilitator </td><td> <b>Ada Example</b> </td><td></td></tr>
                """);
    }

    @Test
    void aTableThatNeedsAnotherColumnIsWrittenAnew() {
        assertThat(Edited.lines(PAGE, edit -> edit.participant(1, old -> old.withDetails(Detail.of("Boat", "Tide")))))
                .isEqualTo("""
                -<table>
                -  <tr><th>Role</th><th>Person</th><th>Title</th></tr>
                -  <tr><td> Facilitator </td><td> <b>Ada Example</b> </td><td></td></tr>
                -  <tr class="x"><td>Member</td><td>
                -     Bo Muster
                -  </td><td>  </td></tr>
                -  <tr><td>Member</td><td>Cy Beispiel<td>Cook
                -</table>
                +| Role        | Person      | Title | Boat |
                +| ----------- | ----------- | ----- | ---- |
                +| Facilitator | Ada Example |       |      |
                +| Member      | Bo Muster   |       | Tide |
                +| Member      | Cy Beispiel | Cook  |      |
                """);
    }

    @Test
    void cellsBesideOneThatGoesOnChangeAndNoOtherWordsDo() {
        String page = """
                ## Roles

                <table>
                  <tr><th>Role</th><th>Person</th><th>Title</th></tr>
                  <tr><td rowspan="2">Member</td><td>Ada Example</td><td>Pilot</td></tr>
                  <tr><td>Bo Muster</td><td>Clerk</td></tr>
                </table>
                """;

        assertThat(Edited.lines(page, edit -> edit.participantTitle(1, RichText.of("Cook"))))
                .isEqualTo("""
                -  <tr><td>Bo Muster</td><td>Clerk</td></tr>
                +  <tr><td>Bo Muster</td><td>Cook</td></tr>
                """);
        assertThat(Edited.lines(
                        page, edit -> edit.participant(1, old -> old.withRole(Optional.of(Role.of(RoleKind.ADVISOR))))))
                .contains("Advisor");
    }
}
