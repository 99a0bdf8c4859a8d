package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.ProjectFiles;
import org.charterkit.RoleKind;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.PageEditException;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** The edits that have no obvious answer; the table in docs/edits.md gives ours. */
class AwkwardEditsTest {
    private static final String ROLES = """
            # Tides

            ## Roles

            | Role        | Person                 | Title |
            |-------------|------------------------|-------|
            | Facilitator | Ada Example            | Pilot |
            | Member      | Bo Muster, Cy Beispiel |       |
            """;

    private static final String CRITERIA = """
            # Tides

            ## Exit Criteria

            1. [x] Gauges report
            1. [ ] Charts are redrawn => 60%
            1. Buoys are counted
               - Status: In progress
            """;

    @Test
    void aDetailWithoutAColumnGetsAColumnInEveryRow() {
        assertThat(Edited.lines(
                        ROLES,
                        edit -> edit.participant(
                                0, old -> old.withDetails(Detail.of(RichText.of("Harbour"), RichText.of("North"))))))
                .isEqualTo("""
                -| Role        | Person                 | Title |
                -|-------------|------------------------|-------|
                -| Facilitator | Ada Example            | Pilot |
                -| Member      | Bo Muster, Cy Beispiel |       |
                +| Role        | Person                 | Title | Harbour |
                +|-------------|------------------------|-------|---------|
                +| Facilitator | Ada Example            | Pilot | North   |
                +| Member      | Bo Muster, Cy Beispiel |       |         |
                """);
    }

    @Test
    void aTitleWithoutAColumnIsRefusedUntilThereIsOne() {
        String page = """
                # Tides

                ## Roles

                | Role | Person |
                |---|---|
                | Facilitator | Ada Example |
                """;
        RichText title = RichText.of("Pilot");
        assertThatThrownBy(() -> Edited.page(page, edit -> edit.participantTitle(0, title)))
                .isInstanceOf(PageEditException.class)
                .hasMessageStartingWith("/participants/0/title: the charter says \"Pilot\"");
        assertThat(Edited.lines(
                        page,
                        edit -> edit.addColumn(FactKind.PARTICIPANT, 0, RichText.of("Title"))
                                .participantTitle(0, title)))
                .isEqualTo("""
                        -| Role | Person |
                        -|---|---|
                        -| Facilitator | Ada Example |
                        +| Role | Person | Title |
                        +|---|---|---|
                        +| Facilitator | Ada Example | Pilot |
                        """);
    }

    @Test
    void aTitleForOneOfSeveralSplitsTheRow() {
        assertThat(Edited.lines(ROLES, edit -> edit.participantTitle(2, RichText.of("Diver"))))
                .isEqualTo("""
                        -| Member      | Bo Muster, Cy Beispiel |       |
                        +| Member      | Bo Muster              |       |
                        +| Member      | Cy Beispiel            | Diver |
                        """);
    }

    @Test
    void oneOfSeveralLeavesTheCell() {
        assertThat(Edited.lines(ROLES, edit -> edit.remove(FactKind.PARTICIPANT, 1)))
                .isEqualTo("""
                        -| Member      | Bo Muster, Cy Beispiel |       |
                        +| Member      | Cy Beispiel            |       |
                        """);
    }

    @Test
    void oneComesBetweenSeveral() {
        String page = """
                # Tides

                ## Roles

                - __Members__: [Ada Example](https://a.example) / Bo Muster
                """;
        Participant ada = MarkdownPage.parse(page).charter().participants().get(0);
        assertThat(Edited.lines(page, edit -> edit.insert(1, ada.withPerson(Optional.of(Person.of("Cy Beispiel"))))))
                .isEqualTo("""
                        -- __Members__: [Ada Example](https://a.example) / Bo Muster
                        +- __Members__: [Ada Example](https://a.example) / Cy Beispiel / Bo Muster
                        """);
    }

    @Test
    void twoMarksOnOneItemBothChange() {
        assertThat(Edited.lines(CRITERIA, edit -> edit.done(1))).isEqualTo("""
                -1. [ ] Charts are redrawn => 60%
                +1. [x] Charts are redrawn => 100%
                """);
    }

    @Test
    void wordsThatSayItIsDoneGoWhenItIsOpen() {
        String page = """
                # Tides

                ## Exit Criteria

                - Gauges __report__ => **Done** Agreed by all
                """;
        assertThat(Edited.lines(page, edit -> edit.open(0))).isEqualTo("""
                        -- Gauges __report__ => **Done** Agreed by all
                        +- [ ] Gauges __report__ => Agreed by all
                        """);
    }

    @Test
    void aCriterionWithoutAStatusInATableThatTellsItIsRefused() {
        String page = """
                # Tides

                ## Exit Criteria

                | Criteria      | Status |
                |---------------|--------|
                | Gauges report | Done   |
                """;
        assertThatThrownBy(() -> Edited.page(page, edit -> edit.add(ExitCriterion.of("Lamps are lit"))))
                .isInstanceOf(PageEditException.class)
                .hasMessageContaining("/exitCriteria/1/status: the charter says nothing, but what is written would be"
                        + " read as \"open\"");
        assertThat(Edited.lines(
                        page, edit -> edit.add(ExitCriterion.of("Lamps are lit").withStatus(CompletionStatus.OPEN))))
                .isEqualTo("""
                        +| Lamps are lit |        |
                        """);
    }

    @Test
    void aStatusInANestedItemChangesThere() {
        assertThat(Edited.lines(
                        CRITERIA,
                        edit -> edit.exitCriterion(
                                Pointer.to(FactKind.EXIT_CRITERION, 2),
                                old -> old.withStatus(CompletionStatus.DONE)
                                        .withCriteria(ExitCriterion.of("Status: Complete")))))
                .isEqualTo("""
                        -   - Status: In progress
                        +   - Status: Complete
                        """);
    }

    @Test
    void aStatusInANestedItemAndAMarkBothChange() {
        String page = CRITERIA.replace("1. Buoys", "1. [ ] Buoys");
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(
                                Pointer.to(FactKind.EXIT_CRITERION, 2),
                                old -> old.withStatus(CompletionStatus.DONE)
                                        .withCriteria(ExitCriterion.of("Status: Complete")))))
                .isEqualTo("""
                        -1. [ ] Buoys are counted
                        -   - Status: In progress
                        +1. [x] Buoys are counted
                        +   - Status: Complete
                        """);
    }

    @Test
    void theLastFactOfARunTakesItsLabelAlong() {
        String page = """
                # Tides

                ## Exit Criteria

                **Harbour**

                - Gauges report

                **Sea**

                - Buoys are counted

                ## Notes

                Later.
                """;
        assertThat(Edited.page(page, edit -> edit.remove(FactKind.EXIT_CRITERION, 0))
                        .text())
                .isEqualTo("""
                        # Tides

                        ## Exit Criteria

                        **Sea**

                        - Buoys are counted

                        ## Notes

                        Later.
                        """);
    }

    @Test
    void theLastFactOfASectionLeavesItsHeading() {
        assertThat(Edited.page("""
                        # Tides

                        ## Exit Criteria

                        - Gauges report

                        ## Notes

                        Later.
                        """, edit -> edit.remove(FactKind.EXIT_CRITERION, 0))
                        .text())
                .isEqualTo("""
                        # Tides

                        ## Exit Criteria

                        ## Notes

                        Later.
                        """);
    }

    @Test
    void rowsOfAnHtmlTableAreTheirLines() {
        String page = """
                # Tides

                ## Roles

                <table>
                <tr><th>Role</th><th>Person</th></tr>
                <tr>
                  <td>Facilitator</td>
                  <td>Ada Example</td>
                </tr>
                </table>
                """;
        Participant bo = Participant.of(RoleKind.MEMBER, Person.of("Bo Muster"));
        assertThat(Edited.lines(page, edit -> edit.addParticipant(bo))).isEqualTo("""
                +<tr>
                +  <td>Member</td>
                +  <td>Bo Muster</td>
                +</tr>
                """);
        String two = Edited.page(page, edit -> edit.addParticipant(bo)).text();
        assertThat(Edited.page(two, edit -> edit.remove(FactKind.PARTICIPANT, 1))
                        .text())
                .isEqualTo(page);
    }

    @Test
    void itemsOfAListInACellChangeAlone() {
        String page = """
                # Tides

                ## Exit Criteria

                | Sea   | Criteria |
                |-------|----------|
                | North | * __Gauges__ report<br>* Buoys |
                | South | - [x] __Lamps__<br>- Ships |
                """;
        assertThat(Edited.lines(page, edit -> edit.done(1).remove(FactKind.EXIT_CRITERION, 3)))
                .isEqualTo("""
                        -| North | * __Gauges__ report<br>* Buoys |
                        -| South | - [x] __Lamps__<br>- Ships |
                        +| North | * __Gauges__ report<br>* [x] Buoys |
                        +| South | [x] __Lamps__ |
                        """);
    }

    @Test
    void anItemOverSeveralLinesIsItsLines() {
        String page = """
                # Tides

                ## Exit Criteria

                - [ ] Gauges
                  report
                - [ ] Buoys are counted
                """;
        assertThat(Edited.lines(page, edit -> edit.done(0))).isEqualTo("""
                -- [ ] Gauges
                +- [x] Gauges
                """);
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.EXIT_CRITERION, 0)))
                .isEqualTo("""
                        -- [ ] Gauges
                        -  report
                        """);
    }

    @Test
    void wordsBelowAnItemAreTheirLines() {
        String page = """
                # Tides

                ## Exit Criteria

                * [x]  Gauges __report__

                  By the   hour.

                  + all of them
                * [ ] Buoys are counted
                """;
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(0, old -> old.withBody(Optional.of(Prose.of("By the   day."))))))
                .isEqualTo("""
                        -  By the   hour.
                        +  By the   day.
                        """);
    }

    @Test
    void aRenamedHeadingThatOthersLinkToIsNoted() {
        String page = """
                # Tides

                See [the notes](#how-we-work).

                ## How We Work

                Weekly.
                """;
        int section = MarkdownPage.parse(page).charter().sections().size() - 1;
        MarkdownPage edited = Edited.page(page, edit -> edit.renameSection(section, RichText.of("Meetings")));
        assertThat(edited.text()).contains("[the notes](#how-we-work)", "## Meetings\n");
        assertThat(edited.editDiagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.BROKEN_ANCHOR);
            assertThat(diagnostic.range().orElseThrow().start().line()).isEqualTo(3);
        });
    }

    @Test
    void aFactWithoutASectionGetsOneInTheHandbooksOrder() {
        String page = """
                # Tides

                ## Goals

                Know the tides.

                ## Exit Criteria

                - Gauges report
                """;
        Prerequisite oil = Prerequisite.of(RichText.of("Lamp oil"), RichText.of("It is dark"));
        assertThat(Edited.page(page, edit -> edit.add(oil)).text()).isEqualTo("""
                # Tides

                ## Goals

                Know the tides.

                ## Prerequisites

                | Prerequisite | Rationale  |
                | ------------ | ---------- |
                | Lamp oil     | It is dark |

                ## Exit Criteria

                - Gauges report
                """);
    }

    @Test
    void aCountedListGoesOnCounting() {
        String page = """
                # Tides

                ## Exit Criteria

                1. Gauges report
                2. Charts are redrawn
                3. Buoys are counted
                """;
        assertThat(Edited.lines(page, edit -> edit.insert(1, ExitCriterion.of("Lamps are lit"))))
                .isEqualTo("""
                        -2. Charts are redrawn
                        -3. Buoys are counted
                        +2. Lamps are lit
                        +3. Charts are redrawn
                        +4. Buoys are counted
                        """);
    }

    @Test
    void aCriterionBesideALoneParagraphIsRefused() {
        String page = """
                # Tides

                ## Exit Criteria

                The gauges of all harbours report.
                """;
        assertThatThrownBy(() -> Edited.page(page, edit -> edit.addExitCriterion(ExitCriterion.of("Lamps are lit"))))
                .isInstanceOfSatisfying(PageEditException.class, refused -> {
                    assertThat(refused.diff()).contains("\n+Lamps are lit\n");
                    assertThat(refused.pointer().toString()).startsWith("/exitCriteria/");
                });
    }

    @Test
    void aHeadingThatMeansSomethingElseIsRefused() {
        String page = """
                # Tides

                ## Exit Criteria

                - Gauges report
                """;
        int section = MarkdownPage.parse(page).charter().sections().size() - 1;
        assertThatThrownBy(() -> Edited.page(page, edit -> edit.renameSection(section, RichText.of("Goals"))))
                .isInstanceOf(PageEditException.class)
                .hasMessageContaining("-## Exit Criteria\n+## Goals\n");
    }

    @Test
    void everyAnswerOfThePaperIsOneOfTheseTests() throws Exception {
        String paper = ProjectFiles.read("docs/edits.md");
        for (var test : AwkwardEditsTest.class.getDeclaredMethods()) {
            boolean isAnswer = test.isAnnotationPresent(Test.class)
                    && !test.getName().equals("everyAnswerOfThePaperIsOneOfTheseTests");
            if (isAnswer) {
                assertThat(paper).contains("`" + test.getName() + "`");
            }
        }
        assertThat(paper.lines()
                        .filter(line -> line.startsWith("| ") && line.contains("`"))
                        .allMatch(line -> Optional.of(line.replaceAll(".*`(\\w+)` \\|$", "$1"))
                                .filter(AwkwardEditsTest::isTest)
                                .isPresent()))
                .isTrue();
    }

    private static boolean isTest(String name) {
        for (var test : AwkwardEditsTest.class.getDeclaredMethods()) {
            if (test.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void labelledLinesBecomeAListWhereOneChanges() {
        assertThat(Edited.lines("""
                ## Roles

                **Facilitator:** Ada Example
                **Member:** Bo Muster

                ## Notes
                """, edit -> edit.participantTitle(1, RichText.of("Pilot"))))
                .isEqualTo("""
                -**Facilitator:** Ada Example
                -**Member:** Bo Muster
                +- Facilitator: Ada Example
                +- Member: Bo Muster - Pilot
                """);
    }
}
