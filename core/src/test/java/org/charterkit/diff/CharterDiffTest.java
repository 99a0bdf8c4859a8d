package org.charterkit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;

/** What a person would say of two versions of a charter. */
class CharterDiffTest {
    private static Charter charter(Fact... facts) {
        return Charter.builder().title("Tides").addFacts(facts).build();
    }

    private static Participant participant(RoleKind role, String name) {
        return Participant.of(role, Person.of(name));
    }

    private static List<String> said(Charter old, Charter current) {
        CharterDiff diff = CharterDiff.between(old, current);
        assertThat(diff.applyTo(old)).isEqualTo(current);
        return diff.sentences().stream().map(DiffSentence::toString).toList();
    }

    private static Attribute date(AttributeKind kind, String date) {
        return Attribute.of(kind, CharterDate.parse(date));
    }

    @Test
    void equalChartersHaveNoDifference() {
        Charter charter = charter(ExitCriterion.of("The tide tables are public"));

        assertThat(CharterDiff.between(charter, charter).isEmpty()).isTrue();
        assertThat(CharterDiff.between(charter, charter).classes()).isEmpty();
    }

    @Test
    void aTargetThatBecameTheEndIsOneChange() {
        assertThat(said(
                        charter(date(AttributeKind.TARGET_END_DATE, "2022-03-01")),
                        charter(date(AttributeKind.END_DATE, "2022-07-29"))))
                .containsExactly("dates: target end 2022-03-01 became end 2022-07-29");
    }

    @Test
    void aDateInOtherWordsIsTheSameDate() {
        Attribute words = Attribute.of(
                RichText.of("Date Created"),
                RichText.of("January 24, 2022"),
                AttributeKind.DATE_CREATED,
                Optional.of(CharterDate.parse("2022-01-24")));

        assertThat(said(charter(words), charter(date(AttributeKind.DATE_CREATED, "2022-01-24"))))
                .containsExactly("editorial: date created \"January 24, 2022\" is now written \"2022-01-24\"");
    }

    @Test
    void thoseWhoDidTheSameAreToldTogether() {
        Charter old = charter(
                participant(RoleKind.MEMBER, "Ada Example"),
                participant(RoleKind.MEMBER, "Bea Sample"),
                participant(RoleKind.MEMBER, "Cem Muster"),
                participant(RoleKind.MEMBER, "Dua Beispiel"),
                participant(RoleKind.FACILITATOR, "Eva Beispiel"));
        Charter current = charter(
                participant(RoleKind.CONTRIBUTOR, "Cem Muster"),
                participant(RoleKind.CONTRIBUTOR, "Bea Sample"),
                participant(RoleKind.FACILITATOR, "Ada Example"),
                participant(RoleKind.COLLABORATOR, "Finn Example"),
                participant(RoleKind.COLLABORATOR, "Gil Example"));

        assertThat(said(old, current))
                .containsExactly(
                        "roster: Dua Beispiel, member, left",
                        "roster: Eva Beispiel, facilitator, left",
                        "roster: 2 members became contributors: Cem Muster and Bea Sample",
                        "roster: Ada Example, member, became facilitator",
                        "roster: 2 collaborators joined: Finn Example and Gil Example",
                        "structure: 2 participants stand in another place");
    }

    @Test
    void anotherSpellingIsTheSamePerson() {
        assertThat(said(
                        charter(participant(RoleKind.MEMBER, "Jo Example")),
                        charter(participant(RoleKind.MEMBER, "Jo Q Example"))))
                .containsExactly("roster: Jo Example is now written Jo Q Example");
    }

    @Test
    void anOpenRoleThatSomebodyTookIsThatRole() {
        Participant open = Participant.builder()
                .role(Optional.of(Role.of(RoleKind.FACILITATOR)))
                .build();

        assertThat(said(charter(open), charter(participant(RoleKind.FACILITATOR, "Ada Example"))))
                .containsExactly("roster: Ada Example took the open role facilitator");
        assertThat(said(charter(participant(RoleKind.FACILITATOR, "Ada Example")), charter(open)))
                .containsExactly("roster: Ada Example as facilitator left, and the role stands open");
    }

    @Test
    void progressOfCriteriaIsToldByTheirNumbers() {
        Charter old = charter(
                ExitCriterion.of("The tide tables are public"),
                ExitCriterion.of("The gauges are online").withProgress(40),
                ExitCriterion.of("The pilots know of it"),
                ExitCriterion.of("The harbours know of it").withStatus(CompletionStatus.OPEN));
        Charter current = old.edit()
                .done(0)
                .done(2)
                .replace(1, ExitCriterion.of("The gauges are online").withProgress(70))
                .apply();

        assertThat(said(old, current))
                .containsExactly("progress: criterion 2 went from 40 % to 70 %", "progress: criteria 1 and 3 done");
    }

    @Test
    void aCriterionIsTheSameThoughItIsRewordedAndReachedElsewhere() {
        Charter old = charter(
                ExitCriterion.of("The tide tables of all harbours are public"), ExitCriterion.of("Pilots cheer"));
        Charter current = charter(
                ExitCriterion.of("Pilots cheer"),
                ExitCriterion.of("The tide tables of most harbours are public").withStatus(CompletionStatus.DONE));
        CharterDiff diff = CharterDiff.between(old, current);

        assertThat(said(old, current))
                .containsExactly(
                        "scope: criterion 2 \"The tide tables of all harbours are public\" became"
                                + " \"The tide tables of most harbours are public\"",
                        "progress: criterion 2 done",
                        "structure: 1 criterion stands in another place");
        assertThat(diff.classes()).containsExactly(ChangeClass.SCOPE, ChangeClass.PROGRESS, ChangeClass.STRUCTURE);
    }

    @Test
    void whatHasNothingInCommonWasRemovedAndAdded() {
        assertThat(said(
                        charter(ScopeItem.of(RichText.of("Waves in harbours"))),
                        charter(ScopeItem.of(RichText.of("Wind at sea")))))
                .containsExactly(
                        "scope: item out of scope \"Waves in harbours\" was removed",
                        "scope: item out of scope \"Wind at sea\" was added");
    }

    @Test
    void stretchesOfTheTimelineAreToldByName() {
        Path path = Path.builder()
                .name(RichText.of("Path 1"))
                .start(Optional.of(CharterDate.parse("2022-02-02")))
                .end(Optional.of(CharterDate.parse("2022-02-18")))
                .addSteps(Step.of("Compare the gauges"))
                .build();
        Path later = path.withEnd(CharterDate.parse("2022-03-18"))
                .withSteps(Step.of("Compare the gauges").withAssignees(Person.of("Ada Example")));

        assertThat(said(charter(path), charter(later)))
                .containsExactly(
                        "dates: stretch \"Path 1\" runs from 2022-02-02 to 2022-03-18 instead of 2022-02-02 to"
                                + " 2022-02-18",
                        "dates: others are to do the steps of stretch \"Path 1\"");
        assertThat(CharterDiff.between(charter(path), charter(later)).classes())
                .containsExactly(ChangeClass.DATES, ChangeClass.ROSTER);
    }

    @Test
    void aSectionIsTheSameUnderAnotherHeading() {
        Charter old = goals("Business Goals", "Know the tides.");
        assertThat(said(old, goals("Our Purpose", "Know the tides.")))
                .containsExactly("structure: section \"Business Goals\" became \"Our Purpose\"");
        assertThat(said(old, goals("Business Goals (70%)", "Know the tides.")))
                .containsExactly("progress: section \"Business Goals\" became \"Business Goals (70%)\"");
    }

    private static Charter goals(String heading, String prose) {
        return Charter.builder()
                .addAllSections(List.of(Section.builder()
                        .heading(RichText.of(heading))
                        .kind(SectionKind.GOALS)
                        .level(2)
                        .addProse(prose)
                        .build()))
                .build();
    }

    @Test
    void otherGoalsAreAnotherScopeAndOtherMarksAreNot() {
        Charter old = goals("Goals", "Know the tides of all the harbours.");

        assertThat(said(old, goals("Goals", "Know the tides of most of the harbours.")))
                .containsExactly("scope: the text under \"Goals\" was reworded");
        assertThat(said(old, goals("Goals", "Sail."))).containsExactly("scope: the text under \"Goals\" was rewritten");
        assertThat(said(old, goals("Goals", "Know the *tides* of all\nthe harbours.")))
                .containsExactly("editorial: the text under \"Goals\" changed in links or markup alone");
    }

    @Test
    void aListThatBecameATableKeepsItsCriteria() {
        List<Fact> facts = List.of(ExitCriterion.of("The tide tables are public"), ExitCriterion.of("Pilots cheer"));
        Section section = Section.builder()
                .heading(RichText.of("Exit Criteria"))
                .kind(SectionKind.EXIT_CRITERIA)
                .level(2)
                .build();
        Charter list = charterOf(section, Run.list(facts));
        Charter table = charterOf(section, Run.table(List.of(RichText.of("Criteria")), facts));

        assertThat(said(list, table)).containsExactly("structure: the list of criteria became a table");
        assertThat(said(
                        list,
                        charterOf(
                                section, Run.of(Optional.of(RichText.of("By spring")), Layout.LIST, List.of(), facts))))
                .containsExactly("structure: the criteria under no label stand under \"By spring\"");
    }

    private static Charter charterOf(Section section, Run run) {
        return Charter.builder()
                .addAllSections(List.of(section.withContent(List.of(run))))
                .build();
    }

    @Test
    void aLinkElsewhereIsEditorial() {
        Person linked = Person.of("Ada Example").withLink("https://example.com/ada");
        Charter old = charter(
                Attribute.of(AttributeKind.DOCUMENT, RichText.of(TextRun.link("Agenda", "https://example.com/a"))),
                participant(RoleKind.MEMBER, "Ada Example"),
                ExitCriterion.of("The tide tables are public"));
        Charter current = charter(
                Attribute.of(AttributeKind.DOCUMENT, RichText.of(TextRun.link("Agenda", "https://example.com/b"))),
                Participant.of(RoleKind.MEMBER, linked),
                ExitCriterion.of(RichText.of(TextRun.link("The tide tables are public", "https://example.com/c"))));

        assertThat(said(old, current))
                .containsExactly(
                        "editorial: \"Google Doc\" links elsewhere",
                        "editorial: criterion 1 changed in links or markup alone",
                        "editorial: participant Ada Example changed in links or markup alone");
        assertThat(CharterDiff.between(old, current).classes()).isEqualTo(Set.of(ChangeClass.EDITORIAL));
    }

    @Test
    void theTitleAndTheDescriptionAreTold() {
        Charter old = Charter.builder().title("Tides").description("Tables").build();

        assertThat(said(old, Charter.builder().title("Tide Tables").build()))
                .containsExactly(
                        "editorial: the title \"Tides\" became \"Tide Tables\"",
                        "editorial: the description \"Tables\" was removed");
    }

    @Test
    void longTextsAreToldWhereTheyDiffer() {
        String beginning =
                "All tide tables of all harbours between the two capes and of the islands before them are public and";
        assertThat(said(
                        charter(ExitCriterion.of(beginning + " the pilots cheer loudly")),
                        charter(ExitCriterion.of(beginning + " the pilots cheer softly"))))
                .containsExactly("scope: criterion 1 \"…before them are public and the pilots cheer loudly\" became"
                        + " \"…before them are public and the pilots cheer softly\"");
    }

    @Test
    void namedThingsOfOneKindAreToldTogether() {
        assertThat(said(
                        charter(),
                        charter(
                                Prerequisite.of(RichText.of("Gauges"), RichText.of("They measure")),
                                Prerequisite.of(RichText.of("Maps"), RichText.empty()))))
                .containsExactly(
                        "scope: section \"Prerequisites\" was added",
                        "scope: prerequisites \"Gauges\" and \"Maps\" were added");
    }

    @Test
    void aDiffOfOtherChartersIsRefused() {
        CharterDiff diff = CharterDiff.between(
                charter(ExitCriterion.of("The tide tables are public")), charter(ExitCriterion.of("Pilots cheer")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> diff.applyTo(charter(ExitCriterion.of("Whales sing"))))
                .withMessageStartingWith("the diff is of another charter: expected ")
                .withMessageContaining("at /exitCriteria/0");
    }

    @Test
    void aDiffOfAnotherTitleIsRefused() {
        CharterDiff diff = CharterDiff.between(charter(), charter().withTitle("Moons"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> diff.applyTo(charter().withTitle("Stars")))
                .withMessageContaining("at /title")
                .withMessageContaining("Stars");
    }

    @Test
    void aDiffOfWhatTheCharterDoesNotHaveIsRefused() {
        Charter two = charter(ExitCriterion.of("The tide tables are public"), ExitCriterion.of("Pilots cheer"));
        Charter one = charter(ExitCriterion.of("The tide tables are public"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharterDiff.between(two, one).applyTo(one))
                .withMessageContaining("at /exitCriteria/1, found nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharterDiff.between(one, two).applyTo(charter()))
                .withMessageContaining("/exitCriteria/1");
    }

    @Test
    void tenThousandRewordedCriteriaAreStillTheSame() {
        ExitCriterion[] old = new ExitCriterion[10_000];
        ExitCriterion[] current = new ExitCriterion[old.length];
        for (int i = 0; i < old.length; i++) {
            old[i] = ExitCriterion.of("The gauge number" + i + " of the harbour is online and public");
            current[old.length - 1 - i] =
                    ExitCriterion.of("The gauge number" + i + " of the harbour is online and private");
        }

        List<Change> changes =
                CharterDiff.between(charter(old), charter(current)).changes();

        assertThat(changes).hasSize(2 * old.length - 1).noneMatch(Change.Added.class::isInstance);
    }

    @Test
    void proseIsComparedByWordsInAnyScript() {
        assertThat(TextTokens.fold(Prose.of("潮汐表を*公開*する。").source())).isEqualTo(TextTokens.fold("潮汐表を公開する"));
        assertThat(TextTokens.similarity(TextTokens.of("潮汐表を公開する"), TextTokens.of("潮汐表を公開した")))
                .isGreaterThan(0.7);
    }
}
