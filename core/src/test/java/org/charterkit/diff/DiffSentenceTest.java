package org.charterkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.RoleKind;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;

/** The smaller changes of a charter, each told in a sentence of its own and with its class. */
class DiffSentenceTest {
    private static final Section GOALS = Section.builder()
            .heading(RichText.of("Goals"))
            .kind(SectionKind.GOALS)
            .level(2)
            .addProse("Know the tides.")
            .build();
    private static final ExitCriterion TABLES = ExitCriterion.of("The tide tables are public");
    private static final Path SPRING = Path.builder()
            .name(RichText.of("Spring"))
            .addSteps(Step.of("Compare the gauges"))
            .build();

    private static List<String> said(Charter old, Charter current) {
        CharterDiff diff = CharterDiff.between(old, current);
        assertThat(diff.applyTo(old)).isEqualTo(current);
        return diff.sentences().stream().map(DiffSentence::toString).toList();
    }

    private static List<String> said(Fact old, Fact current) {
        return said(
                Charter.builder().addFacts(old).build(),
                Charter.builder().addFacts(current).build());
    }

    private static List<String> saidOfGoals(UnaryOperator<Section> change) {
        return said(
                Charter.builder().addSections(GOALS).build(),
                Charter.builder().addSections(change.apply(GOALS)).build());
    }

    private static Charter withFrontMatter(DataMap frontMatter) {
        return Charter.builder().title("Tides").frontMatter(frontMatter).build();
    }

    private static Charter withRun(Run run) {
        return Charter.builder()
                .addSections(GOALS.withContent(List.of(run)).withKind(SectionKind.EXIT_CRITERIA))
                .build();
    }

    private static Participant member(Person person) {
        return Participant.of(RoleKind.MEMBER, person);
    }

    @Test
    void aSectionThatKeepsItsHeadingSaysWhatElseIsOther() {
        assertThat(saidOfGoals(section -> section.withLevel(3)))
                .containsExactly("structure: the heading \"Goals\" went from level 2 to 3");
        assertThat(saidOfGoals(section -> section.withId("goals")))
                .containsExactly("structure: the anchor of section \"Goals\" changed");
        assertThat(saidOfGoals(section -> section.withHeading(RichText.of(TextRun.link("Goals", "#goals")))))
                .containsExactly("structure: the heading \"Goals\" changed in links or markup alone");
        assertThat(saidOfGoals(section -> section.withKind(SectionKind.OTHER)))
                .containsExactly("structure: section \"Goals\" is now about other");
    }

    @Test
    void frontMatterIsToldByTheNamesThatCameAndWent() {
        DataMap old = DataMap.empty().with("draft", DataValue.of("yes")).with("weight", DataValue.of("1"));

        assertThat(said(withFrontMatter(old), withFrontMatter(old.without("draft"))))
                .containsExactly("editorial: the front matter changed: \"draft\" was removed");
        assertThat(said(
                        withFrontMatter(old),
                        withFrontMatter(old.with("layout", DataValue.of("page")).with("menu", DataValue.of("tides")))))
                .containsExactly("editorial: the front matter changed: \"layout\" and \"menu\" were added");
        assertThat(said(withFrontMatter(old), withFrontMatter(old.with("weight", DataValue.of("2")))))
                .containsExactly("editorial: the front matter changed");
    }

    @Test
    void partsOfACriterionAreNumberedBelowIt() {
        ExitCriterion pilots = ExitCriterion.of("Pilots read them");
        ExitCriterion whole = TABLES.withCriteria(pilots, ExitCriterion.of("Harbours print them"));

        assertThat(said(
                        whole,
                        whole.withCriteria(
                                pilots, ExitCriterion.of("Harbours print them").withStatus(CompletionStatus.DONE))))
                .containsExactly("progress: criterion 1.2 done");
        assertThat(said(whole, whole.withCriteria(pilots)))
                .containsExactly("scope: criterion 1 has 1 part instead of 2 parts");
    }

    @Test
    void aCriterionSaysWhoseAndForWhenItIs() {
        assertThat(said(TABLES.withDris(Person.of("Ada Example"), Person.of("Bea Sample")), TABLES))
                .containsExactly(
                        "roster: nobody is responsible for criterion 1 instead of Ada Example and Bea Sample",
                        "structure: the table of criteria became a list");
        assertThat(said(TABLES, TABLES.withDue(CharterDate.parse("2022-03"))))
                .startsWith("dates: criterion 1 is due on 2022-03 instead of no date");
        assertThat(said(TABLES, TABLES.withStarted(CharterDate.parse("2022-02"))))
                .startsWith("dates: criterion 1 started on 2022-02 instead of no date");
    }

    @Test
    void aStatementOfTheStatusIsProgressAndOneOfADateIsDates() {
        Attribute status = Attribute.of(AttributeKind.STATUS, RichText.of("Waiting for the tide"));
        Attribute start = Attribute.of(AttributeKind.START_DATE, CharterDate.parse("2022-02"));
        Charter old = Charter.builder().addFacts(status).build();

        assertThat(said(status, Attribute.of(AttributeKind.STATUS, RichText.of("Sailing"))))
                .containsExactly("progress: \"Overview & Status\" \"Waiting for the tide\" became \"Sailing\"");
        assertThat(CharterDiff.between(
                                old, old.edit().remove(status.factKind(), 0).apply())
                        .classes())
                .contains(ChangeClass.PROGRESS);
        assertThat(said(start, Attribute.of(AttributeKind.START_DATE, CharterDate.parse("2022-03"))))
                .containsExactly("dates: start 2022-02 became 2022-03");
    }

    @Test
    void stepsThatWentOnAreProgressAndOtherStepsAreAnotherPlan() {
        assertThat(said(SPRING, SPRING.withSteps(Step.of("Compare the gauges").withStatus(CompletionStatus.DONE))))
                .containsExactly("progress: steps of stretch \"Spring\" went on");
        assertThat(said(SPRING, SPRING.withSteps(Step.of("Sail"))))
                .containsExactly("dates: stretch \"Spring\" has other steps");
        assertThat(said(SPRING, SPRING.withStatus(CompletionStatus.DONE)))
                .containsExactly("progress: stretch \"Spring\" is done");
    }

    @Test
    void peopleComeAndGoWithoutRoles() {
        Participant ada = Participant.builder()
                .person(Optional.of(Person.of("Ada Example")))
                .build();
        Participant member = Participant.of(RoleKind.MEMBER, Person.of("Ada Example"));
        Participant bea = Participant.of(RoleKind.DRI, Person.of("Bea Sample"));

        assertThat(said(
                        Charter.builder().addFacts(bea).build(),
                        Charter.builder().addFacts(bea, ada).build()))
                .containsExactly("roster: Ada Example joined");
        assertThat(said(member, ada)).containsExactly("roster: Ada Example, member, has no role any more");
        assertThat(said(ada, member)).containsExactly("roster: Ada Example became member");
    }

    @Test
    void prerequisitesAreReworded() {
        Prerequisite gauges = Prerequisite.of(RichText.of("Gauges"), RichText.of("They measure the tide"));

        assertThat(said(gauges, Prerequisite.of(RichText.of("Gauges"), RichText.of("They measure the waves"))))
                .containsExactly("scope: prerequisite \"Gauges\" was reworded");
        assertThat(said(
                        gauges,
                        Prerequisite.of(
                                RichText.of(TextRun.link("Gauges", "https://example.com")),
                                RichText.of("They measure the tide"))))
                .containsExactly("editorial: prerequisite \"Gauges\" changed in links or markup alone");
    }

    @Test
    void otherColumnsAndOtherLayoutsAreStructure() {
        Run table = Run.table(List.of(RichText.of("Criteria")), List.of(TABLES));

        assertThat(said(withRun(table), withRun(Run.table(List.of(RichText.of("Results")), List.of(TABLES)))))
                .containsExactly("structure: the columns of the table of criteria changed");
        assertThat(said(
                        withRun(Run.table(List.of(RichText.of("Path")), List.of(SPRING))),
                        withRun(Run.of(Optional.empty(), Layout.HEADINGS, List.of(), List.of(SPRING)))))
                .containsExactly("structure: the table of stretches of the timeline became a series of headings");
    }

    @Test
    void whatIsSaidOfAPersonIsTold() {
        Person ada = Person.of("Ada Example").withHandle("ada").withLink("https://example.com/ada");

        assertThat(said(member(ada), member(ada.withHandle("adae"))))
                .containsExactly("roster: Ada Example has the handle @adae");
        assertThat(said(member(ada), member(ada.withHandle(Optional.empty()))))
                .containsExactly("roster: Ada Example has no handle any more");
        assertThat(said(member(ada), member(ada.withLink(Optional.empty()))))
                .containsExactly("editorial: participant Ada Example changed in links or markup alone");
        assertThat(said(member(ada), member(ada.withNote(RichText.of("on leave")))))
                .containsExactly("roster: the note beside Ada Example changed");
    }

    @Test
    void whoeverGetsAnotherRoleMayBeWrittenOtherwiseToo() {
        Person ada = Person.of("Ada Example").withHandle("ada");

        assertThat(said(member(ada), Participant.of(RoleKind.DRI, ada.withNote(RichText.of("on leave")))))
                .containsExactly(
                        "roster: the note beside Ada Example changed", "roster: Ada Example, member, became DRI");
    }

    @Test
    void diffsAreEqualWhenTheirChangesAre() {
        Charter old = Charter.builder().title("Tides").build();
        CharterDiff diff = CharterDiff.between(old, old.withTitle("Tide Tables"));

        assertThat(diff)
                .isEqualTo(CharterDiff.between(old, old.withTitle("Tide Tables")))
                .hasSameHashCodeAs(CharterDiff.between(old, old.withTitle("Tide Tables")))
                .isNotEqualTo(CharterDiff.between(old, old.withTitle("Waves")))
                .isNotEqualTo("the title \"Tides\" became \"Tide Tables\"")
                .hasToString("the title \"Tides\" became \"Tide Tables\"");
    }
}
