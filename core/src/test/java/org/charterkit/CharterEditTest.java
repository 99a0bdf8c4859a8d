package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharterEditTest {
    private static final ExitCriterion GAUGES = ExitCriterion.of("The gauges are online");
    private static final ExitCriterion TABLES =
            ExitCriterion.of("The tide tables are public").withCriteria(GAUGES, GAUGES.withProgress(40));
    private static final Participant ADA = Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example"));
    private static final Step SOUND = Step.of("Sound the harbour");
    private static final Path PATH =
            Path.builder().name(RichText.of("Path 1")).addSteps(SOUND).build();
    private static final Attribute SLACK = Attribute.of(AttributeKind.SLACK, RichText.of("#wg_tides"));

    private static final Charter CHARTER = Charter.builder()
            .title("Tide Tables Working Group")
            .addFacts(SLACK, TABLES, GAUGES, ADA, PATH)
            .build();

    private static void assertNoSuchPosition(ThrowingCallable call, String position) {
        assertThatThrownBy(call).isInstanceOf(IndexOutOfBoundsException.class).hasMessageContaining(position);
    }

    @Test
    void titleAndDescription() {
        Charter changed = CHARTER.edit().title("Harbour").description("Boats").apply();
        assertThat(changed).isEqualTo(CHARTER.withTitle("Harbour").withDescription("Boats"));
        assertThatIllegalArgumentException().isThrownBy(() -> CHARTER.edit().title(" "));
    }

    @Test
    void anEmptyDescriptionInTheFrontMatterGoes() {
        DataMap empty = DataMap.of(List.of(new DataMap.Entry("description", new DataValue.Nothing())));
        Charter charter = CHARTER.withFrontMatter(empty);
        assertThat(charter.edit().description("Boats").apply().frontMatter()).isEqualTo(DataMap.empty());
    }

    @Test
    void anAttributeKeepsItsName() {
        Attribute chat = SLACK.withName(RichText.of("Chat"));
        Charter charter = CHARTER.edit().replace(0, chat).apply();
        Attribute changed = charter.edit()
                .attribute(SLACK.withValue(RichText.of("#tides")))
                .apply()
                .attributes()
                .get(0);
        assertThat(changed).isEqualTo(chat.withValue(RichText.of("#tides")));
    }

    @Test
    void anAttributeOfNoKindIsFoundByItsName() {
        Attribute depth = Attribute.of(RichText.of("Depth"), RichText.of("4 m"), AttributeKind.OTHER, Optional.empty());
        Attribute width = depth.withName(RichText.of("Width"));
        Charter charter = CHARTER.edit()
                .attribute(depth)
                .attribute(width)
                .attribute(depth.withValue(RichText.of("5 m")))
                .apply();
        assertThat(charter.attributes()).containsExactly(SLACK, depth.withValue(RichText.of("5 m")), width);
    }

    @Test
    void aNestedCriterionIsMarkedAsDone() {
        ExitCriterion changed = CHARTER.edit()
                .done(Pointer.parse("/exitCriteria/0/criteria/1"))
                .apply()
                .exitCriteria()
                .get(0);
        assertThat(changed.criteria())
                .containsExactly(GAUGES, GAUGES.withProgress(100).withStatus(CompletionStatus.DONE));
        assertThat(changed.withCriteria(TABLES.criteria())).isEqualTo(TABLES);
    }

    @Test
    void aNestedCriterionIsOpenedAgain() {
        Pointer nested = Pointer.parse("/exitCriteria/0/criteria/1");
        Charter changed = CHARTER.edit().done(nested).open(nested).apply();
        assertThat(changed.exitCriteria().get(0).criteria().get(1))
                .isEqualTo(GAUGES.withProgress(Optional.empty()).withStatus(CompletionStatus.OPEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/exitCriteria",
                "/participants/0",
                "/exitCriteria/first",
                "/exitCriteria/+0",
                "/exitCriteria/00",
                "/exitCriteria/-1",
                "/exitCriteria/0/text",
                "/exitCriteria/0/criteria",
                "/exitCriteria/0/dris/0"
            })
    void whatPointsToNoCriterion(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHARTER.edit().done(Pointer.parse(pointer)))
                .withMessageContaining("pointer")
                .withMessageContaining(pointer);
    }

    @Test
    void positionsThatDoNotExist() {
        assertNoSuchPosition(() -> CHARTER.edit().done(2), "/exitCriteria/2");
        assertNoSuchPosition(() -> CHARTER.edit().done(-1), "/exitCriteria/-1");
        assertNoSuchPosition(() -> CHARTER.edit().open(-1), "/exitCriteria/-1");
        assertNoSuchPosition(
                () -> CHARTER.edit().done(Pointer.parse("/exitCriteria/0/criteria/2")), "/exitCriteria/0/criteria/2");
        assertNoSuchPosition(() -> CHARTER.edit().remove(FactKind.PATH, 1), "/paths/1");
        assertNoSuchPosition(() -> CHARTER.edit().remove(FactKind.PATH, -1), "-1");
        assertNoSuchPosition(() -> CHARTER.edit().replace(7, SLACK), "/attributes/7");
        assertNoSuchPosition(() -> CHARTER.edit().removeStep(0, 1), "/paths/0/steps/1");
        assertNoSuchPosition(() -> CHARTER.edit().addStep(3, SOUND), "/paths/3");
        assertNoSuchPosition(() -> CHARTER.edit().renameSection(9, RichText.of("x")), "/sections/9");
    }

    @Test
    void nothingIsChangedByACallThatThrows() {
        CharterEdit edit = CHARTER.edit();
        assertNoSuchPosition(() -> edit.done(2), "2");
        assertThat(edit.apply()).isEqualTo(CHARTER);
    }

    @Test
    void stepsAreAddedAndRemoved() {
        Step gauge = Step.of("Mount the gauge");
        Charter changed = CHARTER.edit().addStep(0, gauge).apply();
        assertThat(changed.paths().get(0).steps()).containsExactly(SOUND, gauge);
        assertThat(changed.edit().removeStep(0, 1).apply()).isEqualTo(CHARTER);
    }

    @Test
    void aRunGoesWithItsLastFactAndItsSectionStays() {
        Charter changed = CHARTER.edit().remove(FactKind.PARTICIPANT, 0).apply();
        assertThat(changed.sections()).hasSameSizeAs(CHARTER.sections());
        assertThat(changed.participants()).isEmpty();
        assertThat(changed.sections().get(changed.sections().size() - 1).content())
                .isEmpty();
    }

    @Test
    void proseAroundARemovedRunIsJoined() {
        Section section = Section.builder()
                .heading(RichText.of("Roles"))
                .level(2)
                .kind(SectionKind.ROLES)
                .addProse("Before.")
                .addContent(Run.list(List.of(ADA)))
                .addProse("After.")
                .build();
        Charter changed = Charter.builder()
                .addSections(section)
                .build()
                .edit()
                .remove(FactKind.PARTICIPANT, 0)
                .apply();
        assertThat(changed.sections().get(0).prose()).hasToString("[Before.\n\nAfter.]");
    }

    @Test
    void aFactThatTheRunCannotHoldIsRefused() {
        ExitCriterion detailed = TABLES.withDetails(Detail.of("Department", "Piers"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHARTER.edit().replace(0, detailed))
                .withMessageContaining("Department");
    }

    @Test
    void aRenamedSectionKeepsItsContent() {
        Charter changed = CHARTER.edit().renameSection(0, RichText.of("Facts")).apply();
        assertThat(changed.sections().get(0))
                .isEqualTo(CHARTER.sections().get(0).withHeading(RichText.of("Facts")));
        assertThat(changed.attributes()).containsExactly(SLACK);
    }

    @Test
    void participantsAndCriteriaAreAddedBehindTheLast() {
        Participant bo = Participant.of(RoleKind.MEMBER, Person.ofHandle("bo"));
        Charter changed =
                CHARTER.edit().addParticipant(bo).addExitCriterion(TABLES).apply();
        assertThat(changed.participants()).containsExactly(ADA, bo);
        assertThat(changed.exitCriteria()).containsExactly(TABLES, GAUGES, TABLES);
    }

    @Test
    void aDetailWithoutAColumnGetsOne() {
        Participant detailed = ADA.withDetails(Detail.of("Department", "Piers"));
        Charter changed = CHARTER.edit().replace(0, detailed).apply();
        assertThat(changed.participants()).containsExactly(detailed);
        assertThat(roster(changed).columns()).last().isEqualTo(RichText.of("Department"));
    }

    @Test
    void aColumnIsAddedAtTheEndOfATable() {
        RichText harbour = RichText.of("Harbour");
        Charter changed =
                CHARTER.edit().addColumn(FactKind.PARTICIPANT, 0, harbour).apply();
        assertThat(roster(changed).columns()).last().isEqualTo(harbour);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHARTER.edit().addColumn(FactKind.EXIT_CRITERION, 0, harbour))
                .withMessageContaining("columns");
    }

    private static Run roster(Charter charter) {
        return charter.sections().get(charter.sections().size() - 1).runs().get(0);
    }

    @Test
    void factsAreInsertedAndMovedWithinTheirRun() {
        ExitCriterion lamps = ExitCriterion.of("The lamps are lit");
        Charter changed = CHARTER.edit().insert(0, lamps).apply();
        assertThat(changed.exitCriteria()).containsExactly(lamps, TABLES, GAUGES);
        assertThat(changed.edit().move(FactKind.EXIT_CRITERION, 0, 2).apply().exitCriteria())
                .containsExactly(TABLES, GAUGES, lamps);
        assertThatThrownBy(() -> changed.edit().move(FactKind.EXIT_CRITERION, 0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/exitCriteria/0");
        assertNoSuchPosition(() -> CHARTER.edit().insert(2, lamps), "/exitCriteria/2");
    }

    @Test
    void aCriterionIsOpenedAndReworded() {
        Charter done = CHARTER.edit().done(0).apply();
        RichText words = RichText.of("The tables are printed");
        ExitCriterion changed = done.edit()
                .open(0)
                .rewordExitCriterion(0, words)
                .apply()
                .exitCriteria()
                .get(0);
        assertThat(changed.status()).contains(CompletionStatus.OPEN);
        assertThat(changed.text()).isEqualTo(words);
    }

    @Test
    void aParticipantGetsATitle() {
        RichText pilot = RichText.of("Pilot");
        assertThat(CHARTER.edit().participantTitle(0, pilot).apply().participants())
                .containsExactly(ADA.withTitle(pilot));
    }
}
