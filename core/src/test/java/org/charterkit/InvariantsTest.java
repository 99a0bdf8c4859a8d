package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the model refuses, each with a message that names the field and the value. */
class InvariantsTest {
    private static final ExitCriterion CRITERION = ExitCriterion.of("The tide tables are public");
    private static final Participant ADA = Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example"));
    private static final RichText BLANK = RichText.of(TextRun.opaque("<span>", ""));

    private static void assertRefused(ThrowingCallable call, String... inMessage) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.getMessage()).contains(inMessage));
    }

    private static Optional<CharterDate> date(String date) {
        return Optional.of(CharterDate.parse(date));
    }

    private static Section section(String heading) {
        return Section.builder()
                .heading(RichText.of(heading))
                .level(2)
                .kind(SectionKind.OTHER)
                .build();
    }

    @Test
    void plainWordsAreRefusedAsRichOnesAre() {
        assertThat(ScopeItem.of("Weather")).isEqualTo(ScopeItem.of(RichText.of("Weather")));
        assertThat(Prerequisite.of("Gauges", "They measure"))
                .isEqualTo(Prerequisite.of(RichText.of("Gauges"), RichText.of("They measure")));
        assertRefused(() -> ScopeItem.of(" "), "scopeItem.text");
        assertRefused(() -> Prerequisite.of("", "They measure"), "prerequisite.name");
    }

    @Test
    void buildersTakeValuesAsWellAsOptionalOnes() {
        CharterDate day = CharterDate.parse("2022-02-02");
        Person ada = Person.of("Ada Example");
        Role role = Role.of(RoleKind.FACILITATOR);
        RichText name = RichText.of("Sail");

        assertThat(Path.builder()
                        .name(name)
                        .start(day)
                        .end(day)
                        .status(CompletionStatus.OPEN)
                        .build())
                .isEqualTo(Path.builder()
                        .name(name)
                        .start(Optional.of(day))
                        .end(Optional.of(day))
                        .status(Optional.of(CompletionStatus.OPEN))
                        .build());
        assertThat(Step.builder()
                        .text(name)
                        .due(day)
                        .status(CompletionStatus.DONE)
                        .build())
                .isEqualTo(Step.builder()
                        .text(name)
                        .due(Optional.of(day))
                        .status(Optional.of(CompletionStatus.DONE))
                        .build());
        assertThat(Participant.builder().role(role).person(ada).build())
                .isEqualTo(Participant.builder()
                        .role(Optional.of(role))
                        .person(Optional.of(ada))
                        .build());
        assertThat(ExitCriterion.builder().text(name).started(day).due(day).build())
                .isEqualTo(ExitCriterion.builder()
                        .text(name)
                        .started(Optional.of(day))
                        .due(Optional.of(day))
                        .build());
    }

    @Test
    void whatABuilderLacksIsNoArgument() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Step.builder().build())
                .withMessageContaining("text");
    }

    @Test
    void blankTitles() {
        assertRefused(() -> Charter.builder().title(" ").build(), "charter.title", "\" \"");
        assertRefused(() -> Charter.builder().description("").build(), "charter.description", "\"\"");
    }

    @Test
    void aSecondSectionWithoutHeading() {
        Section lead = Section.builder().level(0).kind(SectionKind.OTHER).build();
        assertThatNoException()
                .isThrownBy(() ->
                        Charter.builder().addSections(lead, section("Notes")).build());
        assertRefused(
                () -> Charter.builder().addSections(section("Notes"), lead).build(), "charter.sections", "section 1");
    }

    @Test
    void levelsThatDoNotSuitTheHeading() {
        assertRefused(() -> section("Notes").withLevel(0), "section.level", "0", "Notes");
        assertRefused(() -> section("Notes").withLevel(7), "section.level", "7", "Notes");
        assertRefused(() -> section("Notes").withHeading(Optional.empty()), "section.level", "2", "no heading");
        assertRefused(() -> section("Notes").withId(" "), "section.id", "\" \"");
    }

    @Test
    void namesWithoutWords() {
        assertRefused(() -> ExitCriterion.of(" "), "exitCriterion.text");
        assertRefused(() -> ExitCriterion.of(BLANK), "exitCriterion.text");
        assertRefused(() -> Step.of("\n"), "step.text");
        assertRefused(() -> ScopeItem.of(RichText.empty()), "scopeItem.text");
        assertRefused(() -> Prerequisite.of(RichText.empty(), RichText.of("why")), "prerequisite.name");
        assertRefused(() -> Path.builder().name(BLANK).build(), "path.name");
        assertRefused(() -> Role.of(BLANK, EnumSet.of(RoleKind.DRI)), "role.name");
        assertRefused(() -> Attribute.of(AttributeKind.OTHER, RichText.of("the value")), "attribute.name", "the value");
    }

    @Test
    void aRoleWithoutKindOrWithABlankQualifier() {
        assertRefused(() -> Role.of(RichText.of("Lamplighter"), Set.of()), "role.kinds");
        assertRefused(() -> Role.of(RoleKind.DRI).withQualifier("\t"), "role.qualifier", "\"\t\"");
        assertRefused(() -> Role.of(RoleKind.OTHER), "role.name");
    }

    @Test
    void aDateOnAnAttributeThatIsNoDate() {
        assertRefused(
                () -> Attribute.of(AttributeKind.SLACK, CharterDate.parse("2022")), "attribute.date", "2022", "SLACK");
    }

    @Test
    void aPersonWithoutNameAndHandle() {
        assertRefused(() -> Person.builder().build(), "person", "name", "handle");
        assertRefused(() -> Person.of(" "), "person.name", "\" \"");
        assertRefused(() -> Person.ofHandle(""), "person.handle", "\"\"");
        assertRefused(() -> Person.ofHandle("@ada"), "person.handle", "@ada");
        assertRefused(() -> Person.of("Ada Example").withLink(" "), "person.link", "\" \"");
    }

    @Test
    void aParticipantWithoutRoleAndPerson() {
        assertRefused(() -> Participant.builder().build(), "participant", "role", "person");
    }

    @Test
    void progressBeyondAHundred() {
        assertRefused(() -> CRITERION.withProgress(-1), "exitCriterion.progress", "-1");
        assertRefused(() -> CRITERION.withProgress(101), "exitCriterion.progress", "101");
        assertThatNoException().isThrownBy(() -> CRITERION.withProgress(0).withProgress(100));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "DROPPED"})
    void aHundredPercentThatIsNotDone(CompletionStatus status) {
        assertRefused(
                () -> CRITERION.withProgress(100).withStatus(status), "exitCriterion.progress", "100", status.name());
        assertThatNoException().isThrownBy(() -> CRITERION.withProgress(99).withStatus(status));
    }

    @Test
    void doneBelowAHundredPercent() {
        assertRefused(
                () -> CRITERION.withProgress(99).withStatus(CompletionStatus.DONE),
                "exitCriterion.progress",
                "99",
                "DONE");
        assertThatNoException().isThrownBy(() -> CRITERION.withProgress(100).withStatus(CompletionStatus.DONE));
    }

    @Test
    void completedThatIsNotDone() {
        assertRefused(() -> CRITERION.withCompleted(date("2022-03")), "exitCriterion.completed", "2022-03", "absent");
        assertRefused(
                () -> CRITERION.withStatus(CompletionStatus.OPEN).withCompleted(date("2022-03")),
                "exitCriterion.completed",
                "2022-03",
                "OPEN");
    }

    @Test
    void anEndBeforeTheStart() {
        assertRefused(
                () -> Path.builder()
                        .name(RichText.of("Path 1"))
                        .start(date("2022-03"))
                        .end(date("2022-02-28"))
                        .build(),
                "path.start",
                "2022-03",
                "2022-02-28");
        assertRefused(
                () -> CRITERION
                        .withStatus(CompletionStatus.DONE)
                        .withStarted(date("2023"))
                        .withCompleted(date("2022-Q4")),
                "exitCriterion.started",
                "2023",
                "2022-Q4");
        assertThatNoException()
                .isThrownBy(() -> Path.builder()
                        .name(RichText.of("Path 1"))
                        .start(date("2022-03"))
                        .end(date("2022-03-01"))
                        .build());
    }

    @Test
    void aBlankDuration() {
        Path path = Path.builder().name(RichText.of("Path 1")).build();
        assertRefused(() -> path.withStatedDuration(" "), "path.statedDuration", "\" \"");
    }

    @Test
    void runsWithoutFactsOrOfSeveralKinds() {
        assertRefused(() -> Run.list(List.of()), "run.facts");
        assertRefused(() -> Run.list(List.of(CRITERION, ADA)), "run.facts", "EXIT_CRITERION", "PARTICIPANT");
        assertRefused(() -> Run.of(Optional.of(BLANK), Layout.LIST, List.of(), List.of(ADA)), "run.label");
    }

    @Test
    void layoutsThatCannotHoldTheKind() {
        assertRefused(
                () -> Run.of(Optional.empty(), Layout.HEADINGS, List.of(), List.of(ADA)),
                "run.layout",
                "PARTICIPANT",
                "HEADINGS");
    }

    @Test
    void columnsWithoutTableAndTableWithoutColumns() {
        assertRefused(() -> Run.table(List.of(), List.of(ADA)), "run.columns", "TABLE");
        assertRefused(
                () -> Run.of(Optional.empty(), Layout.LIST, List.of(RichText.of("Person")), List.of(ADA)),
                "run.columns",
                "Person",
                "LIST");
    }

    @Test
    void detailsWithoutColumn() {
        Participant detailed = ADA.withDetails(Detail.of("Department", "Piers"));
        assertRefused(() -> Run.list(List.of(detailed)), "run.layout", "Piers", "LIST");
        assertRefused(
                () -> Run.table(List.of(RichText.of("Person")), List.of(detailed)),
                "run.columns",
                "Department",
                "Person");
    }

    @Test
    void paragraphsOfMoreThanWords() {
        ExitCriterion nested = CRITERION.withCriteria(ExitCriterion.of("First the gauges"));
        assertRefused(
                () -> Run.of(Optional.empty(), Layout.PARAGRAPHS, List.of(), List.of(nested)),
                "run.layout",
                "First the gauges");
    }
}
