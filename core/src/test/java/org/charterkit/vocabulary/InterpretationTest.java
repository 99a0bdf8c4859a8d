package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.RoleKind;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** A charter whose meaning is read anew from its words. */
class InterpretationTest {
    private static final Path SPRING =
            Path.builder().name(RichText.of("Spring")).build();

    private static Charter interpreted(Section... sections) {
        return Charter.builder().addSections(sections).build().interpretedBy(Vocabulary.english());
    }

    private static Section section(int level, String heading) {
        return Section.builder()
                .heading(RichText.of(heading))
                .level(level)
                .kind(SectionKind.OTHER)
                .build();
    }

    private static Section goals(String prose) {
        return Section.builder()
                .heading(RichText.of("Goals"))
                .level(2)
                .kind(SectionKind.OTHER)
                .addProse(prose)
                .build();
    }

    private static Section with(Section section, Layout layout, Fact... facts) {
        return section.withContent(Run.of(Optional.empty(), layout, List.of(), List.of(facts)));
    }

    private static List<SectionKind> kinds(Charter charter) {
        return charter.sections().stream().map(Section::kind).toList();
    }

    @Test
    void sectionsAreAboutWhatTheirHeadingsSay() {
        assertThat(kinds(interpreted(section(2, "Exit Criteria"), section(3, "By spring"), section(2, "Out of Scope"))))
                .containsExactly(SectionKind.EXIT_CRITERIA, SectionKind.EXIT_CRITERIA, SectionKind.OUT_OF_SCOPE);
    }

    @Test
    void whatStandsInASectionSaysWhetherItsGoalsAreEmpty() {
        Section goals = section(2, "Goals");

        assertThat(kinds(interpreted(goals))).containsExactly(SectionKind.OTHER);
        assertThat(kinds(interpreted(goals("Sail.")))).containsExactly(SectionKind.GOALS);
        assertThat(kinds(interpreted(with(goals, Layout.LIST, ExitCriterion.of("Sail")))))
                .containsExactly(SectionKind.GOALS);
        assertThat(kinds(interpreted(with(goals, Layout.HEADINGS, SPRING)))).containsExactly(SectionKind.OTHER);
        assertThat(kinds(interpreted(with(goals, Layout.HEADINGS, SPRING.withSteps(Step.of("Sail"))))))
                .containsExactly(SectionKind.GOALS);
        assertThat(kinds(interpreted(with(goals, Layout.HEADINGS, SPRING.withBody(Prose.of("Sail."))))))
                .containsExactly(SectionKind.GOALS);
    }

    @Test
    void aSectionAfterStretchesWithHeadingsKeepsItsOwnKind() {
        Section timeline = with(section(2, "Timeline"), Layout.HEADINGS, SPRING, SPRING.withName(RichText.of("Goals")));

        assertThat(kinds(interpreted(timeline, section(2, "Roles and Responsibilities"), section(2, "Piers"))))
                .containsExactly(SectionKind.TIMELINE, SectionKind.ROLES, SectionKind.OTHER);
    }

    @Test
    void theFirstHeadingIsTheTitleWhereItIsOfTheFirstLevelAndNoneIsStated() {
        assertThat(interpreted(section(1, "Tide Tables")).title()).contains("Tide Tables");
        assertThat(interpreted(section(2, "Tide Tables")).title()).isEmpty();
        assertThat(interpreted(section(2, "Goals"), section(1, "Tide Tables")).title())
                .isEmpty();
        Charter titled = Charter.builder()
                .title("Tides")
                .addSections(section(1, "Tide Tables"))
                .build();
        assertThat(titled.interpretedBy(Vocabulary.english()).title()).contains("Tides");
    }

    @Test
    void factsHaveTheMeaningOfTheirWords() {
        RichText other = RichText.of("Harbour Cat");
        Role lead = Role.of(RichText.of("Functional Lead"), Set.of(RoleKind.MEMBER));
        ExitCriterion criterion = ExitCriterion.of("The tables are public - done");
        Charter read = interpreted(
                with(section(2, "Attributes"), Layout.LIST, date("2022-01-24")),
                with(section(2, "Exit Criteria"), Layout.LIST, criterion),
                with(
                        section(2, "Roles"),
                        Layout.LIST,
                        Participant.of(RoleKind.MEMBER, Person.of("Ada Example"))
                                .withRole(lead),
                        Participant.of(RoleKind.MEMBER, Person.of("Bea Sample"))
                                .withRole(Role.of(other, Set.of(RoleKind.DRI)))),
                with(
                        section(2, "Definitions"),
                        Layout.BOLD_LINES,
                        RoleDefinition.of(lead, Prose.of("Is accountable for the tables."), Set.of())));

        assertThat(read.attributes())
                .extracting(Attribute::kind, Attribute::date)
                .containsExactly(tuple(AttributeKind.DATE_CREATED, Optional.of(CharterDate.parse("2022-01-24"))));
        assertThat(read.exitCriteria()).containsExactly(criterion);
        assertThat(read.participants())
                .extracting(participant -> participant.role().orElseThrow().kinds())
                .containsExactly(Set.of(RoleKind.FUNCTIONAL_LEAD), Set.of(RoleKind.OTHER));
        assertThat(read.roleDefinitions())
                .extracting(definition -> definition.role().kinds(), RoleDefinition::raci)
                .containsExactly(tuple(Set.of(RoleKind.FUNCTIONAL_LEAD), Set.of(Raci.ACCOUNTABLE)));
    }

    private static Attribute date(String value) {
        return Attribute.of(RichText.of("Date Created"), RichText.of(value), AttributeKind.OTHER, Optional.empty());
    }
}
