package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.markdown.writer.Written.body;
import static org.charterkit.markdown.writer.Written.section;
import static org.charterkit.markdown.writer.Written.texts;
import static org.charterkit.markdown.writer.Written.with;

import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.RoleDefinition;
import org.charterkit.RoleKind;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The page that is written for each kind of run. */
class WriterExamplesTest {
    @Test
    void attributesAreATableOfAlignedColumns() {
        Charter charter = with(
                Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse("2022-01-24")),
                Attribute.of(
                        AttributeKind.SLACK,
                        RichText.of(
                                TextRun.link("#wg_tides", "https://chat.example.com/a|b"), TextRun.of(" (internal)"))));
        assertThat(body(charter)).isEqualTo("""
                        ## Attributes

                        | Property     | Value                                                 |
                        | ------------ | ----------------------------------------------------- |
                        | Date Created | 2022-01-24                                            |
                        | Slack        | [#wg_tides](https://chat.example.com/a\\|b) (internal) |
                        """);
    }

    @Test
    void prerequisitesAreATableWithTheirRationale() {
        Charter charter = with(Prerequisite.of(RichText.of("A chart datum"), RichText.of("Heights need a zero")));
        assertThat(body(charter)).isEqualTo("""
                        ## Prerequisites

                        | Prerequisite  | Rationale           |
                        | ------------- | ------------------- |
                        | A chart datum | Heights need a zero |
                        """);
    }

    @Test
    void criteriaAreAnOrderedListWithBoxesNotesBodiesAndNestedCriteria() {
        Charter charter = with(
                ExitCriterion.of("The tables are public").withStatus(CompletionStatus.DONE),
                ExitCriterion.of("Every gauge reports")
                        .withStatus(CompletionStatus.OPEN)
                        .withProgress(75)
                        .withNote(RichText.of("two are silent"))
                        .withBody(Prose.of("Silent gauges are listed.\n\nDaily."))
                        .withCriteria(ExitCriterion.of("In the harbour")),
                ExitCriterion.of("Paper almanac").withStatus(CompletionStatus.DROPPED));
        assertThat(body(charter)).isEqualTo("""
                        ## Exit Criteria

                        1. [x] The tables are public
                        1. [ ] Every gauge reports => 75% two are silent

                           Silent gauges are listed.

                           Daily.

                           1. In the harbour
                        1. ~~Paper almanac~~
                        """);
    }

    @Test
    void criteriaInATableHaveEachFieldInItsColumn() {
        ExitCriterion criterion = ExitCriterion.of("The tables are public")
                .withStatus(CompletionStatus.DONE)
                .withProgress(100)
                .withCompleted(CharterDate.parse("2022-07-01"))
                .withDris(Person.of("Ada Example"), Person.of("Bo Sample"))
                .withDetails(Detail.of("Artifact", "almanac"));
        Section section = section(
                "Exit Criteria",
                Run.table(texts("Criteria", "DRI", "Progress", "Completed Date", "Artifact"), List.of(criterion)));
        assertThat(body(with(section))).isEqualTo("""
                        ## Exit Criteria

                        | Criteria              | DRI                    | Progress | Completed Date | Artifact |
                        | --------------------- | ---------------------- | -------- | -------------- | -------- |
                        | The tables are public | Ada Example, Bo Sample | 100%     | 2022-07-01     | almanac  |
                        """);
    }

    @Test
    void pathsAreHeadingsWithStepsAndThoseWhoAreToDoThem() {
        Path path = Path.builder()
                .name(RichText.of("Path 1"))
                .start(Optional.of(CharterDate.parse("2022-02-02")))
                .end(Optional.of(CharterDate.parse("2022-02-18")))
                .period(RichText.of("2022-02-02 > 2022-02-18"))
                .statedDuration(Optional.of("2 weeks"))
                .body(Optional.of(Prose.of("Before the equinox.")))
                .addSteps(Step.builder()
                        .text(RichText.of("Sound the channel"))
                        .status(Optional.of(CompletionStatus.DONE))
                        .addAssignees(Person.of("Ada Example"))
                        .build())
                .build();
        Section section = section("Timeline", Run.of(Optional.empty(), Layout.HEADINGS, List.of(), List.of(path)));
        assertThat(body(with(section))).isEqualTo("""
                        ## Timeline

                        ### Path 1 (2022-02-02 > 2022-02-18) - 2 weeks

                        Before the equinox.

                        1. [x] Sound the channel
                           - Ada Example
                        """);
    }

    @Test
    void scopeItemsAreBullets() {
        assertThat(body(with(ScopeItem.of(RichText.of("+ Currents")), ScopeItem.of(RichText.of("1. Weather")))))
                .isEqualTo("""
                        ## Out of Scope

                        - \\+ Currents
                        - 1\\. Weather
                        """);
    }

    @Test
    void roleDefinitionsStandUnderBoldLines() {
        RoleDefinition definition = RoleDefinition.of(
                Vocabulary.english().role(RichText.of("Contributors")),
                Prose.of("Responsible for the soundings."),
                Vocabulary.english().raci(Prose.of("Responsible for the soundings.")));
        Section section = section("Roles", Run.of(Optional.empty(), Layout.BOLD_LINES, List.of(), List.of(definition)));
        assertThat(body(with(section))).isEqualTo("""
                        ## Roles

                        **Contributors**

                        Responsible for the soundings.
                        """);
    }

    @Test
    void participantsAreATableAndAnOpenRoleHasAnEmptyCell() {
        Charter charter = with(
                Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example")).withTitle(RichText.of("Cartographer")),
                Participant.of(RoleKind.MEMBER, Person.of("Bo Sample").withHandle("bo"))
                        .withTitle(RichText.of("Diver")),
                Participant.of(RoleKind.EXECUTIVE_SPONSOR, Person.of("x")).withPerson(Optional.empty()));
        assertThat(body(charter)).isEqualTo("""
                        ## Roles and Responsibilities

                        | Working Group Role | Person        | Title        |
                        | ------------------ | ------------- | ------------ |
                        | Facilitator        | Ada Example   | Cartographer |
                        | Member             | Bo Sample @bo | Diver        |
                        | Executive Sponsor  |               |              |
                        """);
    }

    @Test
    void aListNamesAPrerequisiteInBoldBeforeItsRationale() {
        RichText rationale = RichText.of("Heights need a zero");
        assertThat(body(with(section(
                        "Prerequisites",
                        Run.list(List.of(
                                Prerequisite.of(RichText.of("A chart datum"), rationale),
                                Prerequisite.of(RichText.of("Gauges:"), rationale),
                                Prerequisite.of(RichText.of("A harbour"), RichText.empty())))))))
                .isEqualTo("""
                        ## Prerequisites

                        - **A chart datum** - Heights need a zero
                        - **Gauges::** - Heights need a zero
                        - A harbour
                        """);
    }
}
