package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;

class CharterViewsTest {
    private static final FiscalCalendar HANDBOOK = FiscalCalendar.handbook();
    private static final ExitCriterion TABLES = ExitCriterion.of("The tide tables are public");
    private static final ExitCriterion GAUGES = ExitCriterion.of("The gauges are online");

    private static Section section(String heading, int level, SectionKind kind, Block... content) {
        return Section.builder()
                .heading(RichText.of(heading))
                .level(level)
                .kind(kind)
                .addAllContent(List.of(content))
                .build();
    }

    private static Attribute date(AttributeKind kind, String date) {
        return Attribute.of(kind, CharterDate.parse(date));
    }

    private static Attribute saying(AttributeKind kind, CharterState state) {
        return Attribute.of(kind, RichText.of("as said")).withState(state);
    }

    private static CharterState stateOn(String day, Attribute... attributes) {
        return Charter.builder().addFacts(attributes).build().stateOn(LocalDate.parse(day), HANDBOOK);
    }

    @Test
    void theFirstDateOfAKindCounts() {
        Attribute open = Attribute.of(AttributeKind.END_DATE, RichText.of("TBD"));
        Charter charter = Charter.builder()
                .addFacts(open, date(AttributeKind.END_DATE, "2022-07"), date(AttributeKind.END_DATE, "2023"))
                .addFacts(date(AttributeKind.DATE_CREATED, "2021"), date(AttributeKind.TARGET_END_DATE, "FY2023"))
                .build();
        assertThat(charter.endDate()).contains(CharterDate.parse("2022-07"));
        assertThat(charter.dateCreated()).contains(CharterDate.parse("2021"));
        assertThat(charter.targetEndDate()).contains(CharterDate.parse("FY2023"));
        assertThat(charter.startDate()).isEmpty();
    }

    @Test
    void facilitatorsAndSponsorsAreFoundByTheKindsOfTheirRoles() {
        Person ada = Person.of("Ada Example");
        Participant both = Participant.builder()
                .role(Optional.of(Role.of(
                        RichText.of("Executive Sponsor & Facilitator"),
                        EnumSet.of(RoleKind.EXECUTIVE_SPONSOR, RoleKind.FACILITATOR))))
                .build();
        Participant member = Participant.of(RoleKind.MEMBER, ada);
        Participant nameless = Participant.builder().person(Optional.of(ada)).build();
        Charter charter = Charter.builder().addFacts(member, both, nameless).build();
        assertThat(charter.facilitators()).containsExactly(both);
        assertThat(charter.executiveSponsors()).containsExactly(both);
        assertThat(charter.vacancies()).containsExactly(both);
    }

    @Test
    void theGroupIsTheLabelElseTheHeadingOfASubSection() {
        Run labelled = Run.of(Optional.of(RichText.of("North")), Layout.LIST, List.of(), List.of(TABLES, GAUGES));
        Charter charter = Charter.builder()
                .addSections(
                        section("Exit Criteria", 2, SectionKind.EXIT_CRITERIA, Run.list(List.of(TABLES)), labelled),
                        section("South ✅", 3, SectionKind.EXIT_CRITERIA, Run.list(List.of(TABLES)), labelled),
                        section("Notes", 3, SectionKind.OTHER, Run.list(List.of(TABLES))),
                        section("West (50% done)", 4, SectionKind.EXIT_CRITERIA, Run.list(List.of(GAUGES))))
                .build();
        assertThat(charter.groups(FactKind.EXIT_CRITERION).stream()
                        .map(group -> group.map(RichText::plainText).orElse("-")))
                .containsExactly("-", "North", "North", "South", "North", "North", "-", "West");
        assertThat(charter.groups(FactKind.PATH)).isEmpty();
    }

    @Test
    void theProgressIsCountedAndTheStatedPercentageIsThatOfTheMainSection() {
        ExitCriterion done = TABLES.withStatus(CompletionStatus.DONE).withCriteria(GAUGES);
        Charter charter = Charter.builder()
                .addSections(
                        section("Notes (10%)", 2, SectionKind.OTHER),
                        section("Exit Criteria (70% completed)", 2, SectionKind.EXIT_CRITERIA),
                        section("North => 20%", 3, SectionKind.EXIT_CRITERIA))
                .addFacts(
                        done,
                        GAUGES,
                        GAUGES.withStatus(CompletionStatus.DROPPED),
                        TABLES.withStatus(CompletionStatus.OPEN))
                .build();
        Progress progress = charter.progress();
        assertThat(progress).isEqualTo(new Progress(1, 1, 1, 1, OptionalInt.of(70)));
        assertThat(progress.total()).isEqualTo(4);
    }

    @Test
    void aSubSectionAloneStatesNoPercentageForAll() {
        Charter charter = Charter.builder()
                .addSections(
                        section("Exit Criteria", 2, SectionKind.EXIT_CRITERIA),
                        section("North => 20%", 3, SectionKind.EXIT_CRITERIA))
                .build();
        assertThat(charter.progress().stated()).isEmpty();
    }

    @Test
    void percentagesOfHeadings() {
        assertThat(section("Exit Criteria (100% completed)", 2, SectionKind.OTHER)
                        .statedProgress())
                .hasValue(100);
        assertThat(section("終了条件（70％）", 2, SectionKind.OTHER).statedProgress()).hasValue(70);
        assertThat(section("Exit Criteria 1.5%", 2, SectionKind.OTHER).statedProgress())
                .isEmpty();
        assertThat(section("Exit Criteria 700%", 2, SectionKind.OTHER).statedProgress())
                .isEmpty();
    }

    @Test
    void plannedBeforeTheStartAndClosedAfterTheEnd() {
        Attribute start = date(AttributeKind.START_DATE, "2022-02");
        Attribute end = date(AttributeKind.END_DATE, "2022-07");
        assertThat(stateOn("2022-01-31", start, end)).isEqualTo(CharterState.PLANNED);
        assertThat(stateOn("2022-02-01", start, end)).isEqualTo(CharterState.ACTIVE);
        assertThat(stateOn("2022-07-31", start, end)).isEqualTo(CharterState.ACTIVE);
        assertThat(stateOn("2022-08-01", start, end)).isEqualTo(CharterState.CLOSED);
    }

    @Test
    void withoutStartTheDayOfCreationCounts() {
        Attribute created = date(AttributeKind.DATE_CREATED, "2022-02-10");
        assertThat(stateOn("2022-02-09", created)).isEqualTo(CharterState.PLANNED);
        assertThat(stateOn("2022-02-09", created, date(AttributeKind.START_DATE, "2022")))
                .isEqualTo(CharterState.ACTIVE);
    }

    @Test
    void closedAndPausedWhereAnAttributeSaysSo() {
        Attribute closed = saying(AttributeKind.STATUS, CharterState.CLOSED);
        Attribute paused = saying(AttributeKind.STATUS, CharterState.PAUSED);
        assertThat(stateOn("2022-01-01")).isEqualTo(CharterState.ACTIVE);
        assertThat(stateOn("2022-01-01", closed)).isEqualTo(CharterState.CLOSED);
        assertThat(stateOn("2022-01-01", paused)).isEqualTo(CharterState.PAUSED);
        assertThat(stateOn("2022-01-01", paused, date(AttributeKind.END_DATE, "2021")))
                .isEqualTo(CharterState.CLOSED);
    }

    @Test
    void beforeItsEndDateAClosedGroupWasAtWork() {
        Attribute closed = saying(AttributeKind.STATUS, CharterState.CLOSED);
        assertThat(stateOn("2022-01-01", closed, date(AttributeKind.END_DATE, "2022-07")))
                .isEqualTo(CharterState.ACTIVE);
    }

    @Test
    void linksStandInPageOrder() {
        RichText heading = RichText.of(TextRun.link("Notes", "/1"));
        Person ada = Person.of("Ada Example").withLink("/3");
        Section section = Section.builder()
                .heading(heading)
                .level(2)
                .kind(SectionKind.OTHER)
                .addProse("[not one](/prose)")
                .addContent(Run.table(
                        List.of(RichText.of(TextRun.link("Criteria", "/2"))), List.of(TABLES.withDris(ada, ada))))
                .build();
        assertThat(Charter.builder().addSections(section).build().links()).containsExactly("/1", "/2", "/3", "/3");
    }

    @Test
    void goalsAreTheSectionsOfThatKind() {
        Section goals = section("Business Goals", 2, SectionKind.GOALS);
        Charter charter = Charter.builder()
                .addSections(section("Notes", 2, SectionKind.OTHER), goals)
                .build();
        assertThat(charter.goals()).containsExactly(goals);
    }
}
