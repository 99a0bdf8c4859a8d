package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
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
import org.charterkit.markdown.MarkdownDialect;
import org.charterkit.markdown.MarkdownFormat;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The page that is written for each kind of run. */
class WriterExamplesTest {
    @Test
    void frontMatterHasTitleAndDescriptionFirstAndQuotesWhatYamlWouldTakeForSomethingElse() {
        Charter charter = Charter.builder()
                .title("Tides: a \"Working\" Group")
                .description("Knows the tides")
                .frontMatter(DataMap.empty()
                        .with("status", DataValue.of("active"))
                        .with("version", DataValue.of("1.10"))
                        .with("weight", new DataValue.Numeral("7"))
                        .with("aliases", new DataValue.Sequence(List.of(DataValue.of("/tides/"))))
                        .with("no_list", new DataValue.Flag(true)))
                .build();
        assertThat(written(charter)).isEqualTo("""
                        ---
                        title: "Tides: a \\"Working\\" Group"
                        description: "Knows the tides"
                        status: active
                        version: "1.10"
                        weight: 7
                        aliases:
                          - "/tides/"
                        no_list: true
                        ---
                        """);
    }

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
    void aRunStandsUnderItsLabel() {
        Section section = section(
                "Exit Criteria",
                Run.of(Optional.of(RichText.of("Phase 1:")), Layout.LIST, List.of(), List.of(ExitCriterion.of("One"))),
                Run.of(Optional.of(RichText.of("Phase 2:")), Layout.LIST, List.of(), List.of(ExitCriterion.of("Two"))));
        assertThat(body(with(section))).isEqualTo("""
                        ## Exit Criteria

                        **Phase 1:**

                        1. One

                        **Phase 2:**

                        1. Two
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
    void aListBesideAListHasAnotherMarker() {
        Section section = section(
                "Exit Criteria",
                Run.list(List.of(ExitCriterion.of("One"))),
                Run.list(List.of(ExitCriterion.of("Two"))));
        assertThat(body(with(section))).isEqualTo("""
                        ## Exit Criteria

                        1. One

                        1) Two
                        """);
    }

    @Test
    void theMiddlemanDialectHasATableOfContents() {
        Charter charter = with(ExitCriterion.of("One"));
        String page = MarkdownWriter.builder()
                .dialect(MarkdownDialect.MIDDLEMAN)
                .build()
                .write(charter);
        assertThat(page).isEqualTo("""
                        ---
                        title: "Tides"
                        ---

                        ## On this page
                        {:.no_toc}

                        - TOC
                        {:toc}

                        ## Exit Criteria

                        1. One
                        """);
        assertThat(MarkdownReader.create().read(page).charter()).isEqualTo(charter);
    }

    @Test
    void theFormatHasTheWriter() {
        Charter charter = with(ExitCriterion.of("One"));
        assertThat(new MarkdownFormat().writer().orElseThrow().write(charter)).isEqualTo(written(charter));
    }

    private static Section section(String heading, Run... runs) {
        RichText words = RichText.of(heading);
        return Section.builder()
                .heading(words)
                .level(2)
                .kind(Vocabulary.english().sectionKind(words))
                .addAllContent(List.of(runs))
                .build();
    }

    private static List<RichText> texts(String... words) {
        return List.of(words).stream().map(RichText::of).toList();
    }

    private static Charter with(Fact... facts) {
        return Charter.builder().title("Tides").addFacts(facts).build();
    }

    private static Charter with(Section section) {
        return Charter.builder().title("Tides").addSections(section).build();
    }

    private static String written(Charter charter) {
        String page = MarkdownWriter.create().write(charter);
        assertThat(MarkdownReader.create().read(page).charter()).isEqualTo(charter);
        assertThat(MarkdownWriter.create().write(charter)).isEqualTo(page);
        return page;
    }

    private static String body(Charter charter) {
        String page = written(charter);
        return page.substring(page.indexOf("## "));
    }
}
