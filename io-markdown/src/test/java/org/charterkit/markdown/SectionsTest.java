package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sections of a page are about, by their headings. */
class SectionsTest {
    private static List<String> goals(String page) {
        return Pages.charter(page).goals().stream()
                .map(section -> section.heading().map(RichText::plainText).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Business Goal",
                "Business Goals",
                "Goals",
                "Objectives",
                "Purpose",
                "Mission",
                "Overarching Goals",
                "Goals of the group",
                "Purpose and Scope",
                "Aim"
            })
    void theFirstChoiceOfGoals(String heading) {
        assertThat(goals("## " + heading + "\n\nCalm water.\n\n## Charter\n\nA paper.\n"))
                .containsExactly(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Charter", "What is the goal of this group?"})
    void theFallbacksOfGoals(String heading) {
        assertThat(goals("## " + heading + "\n\nCalm water.\n")).containsExactly(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Overview", "Context", "Summary", "Direction", "Problem statement"})
    void otherHeadingsAreNoGoals(String heading) {
        assertThat(goals("## " + heading + "\n\nCalm water.\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Non-goals", "Non goals", "Out of Scope", "Out of scope for now"})
    void nonGoalsAreOutOfScope(String heading) {
        Charter charter = Pages.charter("## " + heading + "\n\n- Whales\n- ~~Seals~~ and [terns](https://x.example)\n");

        assertThat(Shown.outOfScope(charter)).containsExactly("Whales", "Seals and terns");
        assertThat(charter.goals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Group details, ATTRIBUTES",
        "Criteria for exit, EXIT_CRITERIA",
        "Exit conditions, EXIT_CRITERIA",
        "Exclusions, OUT_OF_SCOPE",
        "What we won't do, OUT_OF_SCOPE",
        "Timelines and milestones, TIMELINE",
        "Action plan, TIMELINE",
        "Working group participants, ROLES",
        "Who's involved, ROLES",
        "2. Attributes, ATTRIBUTES",
        "1.2 Timeline (draft), TIMELINE",
        "Group goals (FY24), GOALS",
        "Roles (RACI), ROLES"
    })
    void sectionsAreKnownByManyHeadings(String heading, SectionKind kind) {
        Charter charter = Pages.charter("## " + heading + "\n\nCalm water.\n");

        assertThat(charter.sections()).extracting(Section::kind).containsExactly(kind);
    }

    @Test
    void boldLinesTellWhatIsInScopeAndWhatIsNot() {
        Charter charter = Pages.charter("""
                ## Scope

                **In scope:**

                - Tides

                **Out of scope:**

                - Whales
                - Seals

                **Later**

                - Terns
                """);

        assertThat(Shown.outOfScope(charter)).containsExactly("Whales", "Seals");
        assertThat(charter.sections().get(0).prose()).hasSize(2);
    }

    @Test
    void aLoneParagraphIsOutOfScope() {
        assertThat(Shown.outOfScope(Pages.charter("## Out of Scope\n\nWhales, mostly.\n")))
                .containsExactly("Whales, mostly.");
        assertThat(Pages.charter("## Out of Scope\n\nTBD\n").outOfScope()).isEmpty();
        assertThat(Pages.charter("## Out of Scope\n\nThese are not ours:\n\n- Whales\n")
                        .outOfScope())
                .hasSize(1);
    }

    @Test
    void whatStandsBelowAnItemBelongsToIt() {
        Charter charter = Pages.charter("""
                ## Out of Scope

                - Whales
                  - large
                  - small

                  ```
                  count --whales
                  ```
                """);

        assertThat(Shown.outOfScope(charter)).containsExactly("Whales large small count --whales");
    }

    @Test
    void aTableOfOneColumnIsOutOfScope() {
        assertThat(Shown.outOfScope(Pages.charter("## Out of Scope\n\n| Item |\n|---|\n| Whales |\n| Seals |\n")))
                .containsExactly("Whales", "Seals");
    }

    @Test
    void prerequisitesInATable() {
        Charter charter = Pages.charter("""
                ## Prerequisites

                | Prerequisite | Rationale | Owner |
                |---|---|---|
                | A calm sea | Nobody dives in a storm | Ada Example |
                | `gauge` 2.0 | | |
                | TBD | | |
                """);

        assertThat(Shown.prerequisites(charter))
                .containsExactly("A calm sea | because Nobody dives in a storm | Owner=Ada Example", "gauge 2.0");
    }

    @Test
    void prerequisitesInAList() {
        Charter charter = Pages.charter("""
                ## Pre-requisites

                1. A calm sea
                1. TBD
                1. A *long* rope
                """);

        assertThat(Shown.prerequisites(charter)).containsExactly("A calm sea", "A long rope");
    }

    @Test
    void aBoldLabelIsThePrerequisiteAndWhatIsSetOffFromItTheRationale() {
        Charter charter = Pages.charter("""
                ## Pre-requisites

                - **A calm sea** - nobody dives in a storm
                - **A long rope:** - the wreck lies deep
                - **A lamp:** it is dark
                """);

        assertThat(Shown.prerequisites(charter))
                .containsExactly(
                        "A calm sea | because nobody dives in a storm",
                        "A long rope | because the wreck lies deep",
                        "A lamp | because it is dark");
    }

    @Test
    void aSubSectionHasTheKindOfWhatItStandsInUnlessItSaysOtherwise() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                ### Harbour

                - Charts are redrawn

                ### Context

                - It was raining

                ## Notes
                """);

        assertThat(charter.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.EXIT_CRITERIA, SectionKind.EXIT_CRITERIA, SectionKind.OTHER, SectionKind.OTHER);
    }

    @Test
    void aHeadingInAFenceOrAQuoteIsNone() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - Gauges report hourly

                ```md
                ## Out of Scope

                - Whales
                ```

                > ## Goals
                >
                > Calm water.
                """);

        assertThat(charter.sections()).hasSize(1);
        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly");
        assertThat(charter.outOfScope()).isEmpty();
    }

    @Test
    void underlinedHeadingsAndClosingMarksAreHeadings() {
        Charter charter = Pages.charter("""
                Exit Criteria
                -------------

                - Gauges report hourly

                ## Out of Scope ##

                - Whales
                """);

        assertThat(charter.sections())
                .extracting(section -> section.heading().orElseThrow().plainText())
                .containsExactly("Exit Criteria", "Out of Scope");
        assertThat(charter.exitCriteria()).hasSize(1);
    }

    @Test
    void anAnchorIsTheIdOfItsSection() {
        Charter charter = Pages.charter("## Exit Criteria {#done-when}\n\n- Gauges report hourly\n");

        assertThat(charter.sections().get(0).id()).hasValue("done-when");
        assertThat(charter.sections().get(0).heading().orElseThrow().plainText())
                .isEqualTo("Exit Criteria");
    }

    @Test
    void aHeadingMayBeStyledAndLinked() {
        Charter charter = Pages.charter("## :dart: **Exit** [Criteria](https://x.example)\n\n- Gauges report hourly\n");

        assertThat(charter.exitCriteria()).hasSize(1);
        assertThat(charter.links()).containsExactly("https://x.example");
    }
}
