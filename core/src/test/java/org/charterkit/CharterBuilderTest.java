package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class CharterBuilderTest {
    private static final ExitCriterion TABLES = ExitCriterion.of("The tide tables are public");
    private static final ExitCriterion GAUGES = ExitCriterion.of("The gauges are online");
    private static final Participant ADA = Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example"));
    private static final Attribute END = Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2022-07-29"));

    private static Section section(String heading, int level, SectionKind kind) {
        return Section.builder()
                .heading(RichText.of(heading))
                .level(level)
                .kind(kind)
                .build();
    }

    private static List<String> headings(Charter charter) {
        return charter.sections().stream()
                .map(section -> section.heading().map(RichText::plainText).orElse("-"))
                .toList();
    }

    private static List<Run> runs(Charter charter) {
        return charter.sections().stream()
                .flatMap(section -> section.runs().stream())
                .toList();
    }

    @Test
    void aTableOfCriteriaHasTheColumnsThatTheyFill() {
        ExitCriterion artifact =
                ExitCriterion.of("The tables are public").withDetails(Detail.of("Artifact", "The runbook"));
        ExitCriterion owned = ExitCriterion.of("The gauges are online").withDris(Person.of("Ada Example"));

        assertThat(columns(artifact)).containsExactly("Criteria", "Artifact");
        assertThat(columns(artifact, owned)).containsExactly("Criteria", "DRI", "Artifact");
        assertThat(columns(artifact.withStatus(CompletionStatus.DONE)))
                .containsExactly("Criteria", "Progress", "Artifact");
    }

    @Test
    void aCriterionThatNamesItsPersonInItsWordsStaysInAList() {
        ExitCriterion named =
                ExitCriterion.of("The tables are public (DRI: @ada)").withDris(Person.ofHandle("ada"));

        assertThat(columns(named)).isEmpty();
        assertThat(columns(named.withDris(Person.of("Ada Example")))).containsExactly("Criteria", "DRI");
    }

    @Test
    void aCriterionWithADateStandsInATableBehindTheList() {
        ExitCriterion plain = ExitCriterion.of("The gauges are online");
        ExitCriterion due = ExitCriterion.of("The tables are public").withDue(CharterDate.parse("2022-03"));

        List<Run> runs =
                Charter.builder().addFacts(plain, due).build().sections().get(0).runs();

        assertThat(runs).extracting(Run::layout).containsExactly(Layout.LIST, Layout.TABLE);
        assertThat(columns(due)).containsExactly("Criteria", "Due Date");
    }

    @Test
    void noColumnTellsTheProgressOfSomeCriteriaAlone() {
        ExitCriterion done = GAUGES.withDris(Person.of("Ada Example")).withStatus(CompletionStatus.DONE);
        ExitCriterion silent = TABLES.withDris(Person.of("Bo Muster"));

        assertThat(columns(done, silent)).containsExactly("Criteria", "DRI");
        assertThat(columns(done, silent.withProgress(50))).containsExactly("Criteria", "Progress", "DRI");
    }

    @Test
    void pathsWithDatesButNoWordsForThemStandInATable() {
        Path path = Path.builder()
                .name(RichText.of("Path 1"))
                .start(CharterDate.parse("2022-02-02"))
                .end(CharterDate.parse("2022-02-18"))
                .build();

        assertThat(layout(path)).isEqualTo(Layout.TABLE);
        assertThat(layout(path.withStart(Optional.empty()))).isEqualTo(Layout.TABLE);
        assertThat(layout(path.withEnd(Optional.empty()))).isEqualTo(Layout.TABLE);
        assertThat(layout(path.withPeriod(RichText.of("2022-02-02 > 2022-02-18"))))
                .isEqualTo(Layout.HEADINGS);
        assertThat(layout(path.withStart(Optional.empty()).withEnd(Optional.empty())))
                .isEqualTo(Layout.HEADINGS);
        assertThat(layout(path.withSteps(Step.of("Compare the gauges")))).isEqualTo(Layout.HEADINGS);
        assertThat(layout(path.withBody(Prose.of("Slowly.")))).isEqualTo(Layout.HEADINGS);
        assertThat(layout(path.withStatedDuration("2 weeks"))).isEqualTo(Layout.HEADINGS);
        assertThat(layout(path.withStatus(CompletionStatus.DONE))).isEqualTo(Layout.HEADINGS);
    }

    private static Layout layout(Path path) {
        return runs(Charter.builder().addFacts(path).build()).get(0).layout();
    }

    private static List<String> columns(ExitCriterion... criteria) {
        Charter charter = Charter.builder().addFacts(criteria).build();
        return charter.sections().get(0).runs().get(0).columns().stream()
                .map(RichText::plainText)
                .toList();
    }

    @Test
    void factsGoToTheSectionsOfTheHandbookInItsOrder() {
        Charter charter = Charter.builder()
                .addFacts(
                        ADA,
                        RoleDefinition.of(Role.of(RoleKind.MEMBER), Prose.of("They help."), EnumSet.noneOf(Raci.class)))
                .addFacts(ScopeItem.of(RichText.of("Choosing a vendor")))
                .addFacts(Path.builder().name(RichText.of("Path 1")).build())
                .addFacts(TABLES, Prerequisite.of(RichText.of("Gauges"), RichText.empty()), END)
                .build();
        assertThat(headings(charter))
                .containsExactly(
                        "Attributes",
                        "Prerequisites",
                        "Exit Criteria",
                        "Timeline",
                        "Out of Scope",
                        "Roles and Responsibilities");
        assertThat(charter.sections()).allMatch(section -> section.level() == 2);
        assertThat(runs(charter)).allMatch(run -> run.layout() == run.kind().usualLayout());
    }

    @Test
    void factsGoBehindTheLastOfTheirKind() {
        Charter charter = Charter.builder().addFacts(TABLES, ADA, GAUGES).build();
        assertThat(charter.exitCriteria()).containsExactly(TABLES, GAUGES);
        assertThat(runs(charter)).hasSize(2);
    }

    @Test
    void factsGoIntoTheLastRunOfTheirKindWhereverItStands() {
        Section notes = section("Notes", 2, SectionKind.OTHER).withContent(Run.list(List.of(TABLES)));
        Charter charter = Charter.builder()
                .addSections(section("Exit Criteria", 2, SectionKind.EXIT_CRITERIA), notes)
                .addFacts(GAUGES)
                .build();
        assertThat(charter.sections().get(1).runs()).containsExactly(Run.list(List.of(TABLES, GAUGES)));
    }

    @Test
    void withoutARunFactsGoToTheSectionOfTheirKind() {
        Charter charter = Charter.builder()
                .addSections(section("Done when", 3, SectionKind.EXIT_CRITERIA))
                .addFacts(GAUGES)
                .build();
        assertThat(headings(charter)).containsExactly("Done when");
        assertThat(charter.exitCriteria()).containsExactly(GAUGES);
    }

    @Test
    void aNewSectionComesBehindTheSubSectionsOfTheOneBefore() {
        Charter charter = Charter.builder()
                .addSections(
                        Section.builder().level(0).kind(SectionKind.OTHER).build(),
                        section("Goals", 2, SectionKind.GOALS),
                        section("In detail", 3, SectionKind.OTHER),
                        section("Notes", 2, SectionKind.OTHER))
                .addFacts(TABLES, END)
                .build();
        assertThat(headings(charter))
                .containsExactly("-", "Attributes", "Goals", "In detail", "Exit Criteria", "Notes");
    }

    @Test
    void aDetailGetsAColumn() {
        Participant detailed = ADA.withDetails(Detail.of("Department", "Piers"));
        Charter charter = Charter.builder().addFacts(ADA, detailed).build();
        assertThat(runs(charter)).hasSize(1);
        assertThat(runs(charter).get(0).columns())
                .extracting(RichText::plainText)
                .containsExactly("Working Group Role", "Person", "Title", "Department");
    }

    @Test
    void aFactThatTheLastRunCannotHoldGetsARunBehindIt() {
        ExitCriterion detailed = GAUGES.withDetails(Detail.of("Artifact", "Runbook"));
        Charter charter = Charter.builder().addFacts(TABLES, detailed, GAUGES).build();
        assertThat(runs(charter)).extracting(Run::layout).containsExactly(Layout.LIST, Layout.TABLE);
        assertThat(charter.exitCriteria()).containsExactly(TABLES, detailed, GAUGES);
    }

    @Test
    void aCriterionOfMoreThanWordsDoesNotGoAmongParagraphs() {
        Run paragraphs = Run.of(Optional.empty(), Layout.PARAGRAPHS, List.of(), List.of(TABLES));
        ExitCriterion withBody = GAUGES.withBody(Prose.of("All of them."));
        Charter charter = Charter.builder()
                .addSections(
                        section("Exit Criteria", 2, SectionKind.EXIT_CRITERIA).withContent(paragraphs))
                .addFacts(withBody)
                .build();
        assertThat(runs(charter)).containsExactly(paragraphs, Run.list(List.of(withBody)));
    }
}
