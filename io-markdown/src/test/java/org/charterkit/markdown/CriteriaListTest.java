package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Charter;
import org.charterkit.Layout;
import org.charterkit.SectionKind;
import org.junit.jupiter.api.Test;

/** Exit criteria as lists, in all the ways that lists are broken up. */
class CriteriaListTest {
    @Test
    void nestedItemsAreCriteriaOfTheirOwn() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                1. Gauges report
                   - [x] at the pier
                   - [ ] at the buoy
                     - with a spare battery
                1. Charts are redrawn
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly(
                        "Gauges report | [at the pier | done; at the buoy | open | [with a spare battery]]",
                        "Charts are redrawn");
    }

    @Test
    void furtherParagraphsAreTheBodyOfAnItem() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - Gauges report hourly

                  The pier comes first.

                  ```
                  gauge --list
                  ```

                - Charts are redrawn
                """);

        assertThat(Shown.criteria(charter))
                .hasSize(2)
                .element(0)
                .asString()
                .startsWith("Gauges report hourly | body The pier comes first.")
                .contains("gauge --list");
    }

    @Test
    void aBodyAroundNestedItemsDoesNotRepeatThem() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - Gauges report hourly

                  The pier comes first.

                  - at the pier

                  Then the rest.
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly("Gauges report hourly | body The pier comes first.\n\nThen the rest. | [at the pier]");
    }

    @Test
    void emptyItemsAndPlaceholdersAreNoCriteria() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                1. Gauges report hourly
                1.
                1. TBD
                1. Charts are redrawn
                1. Coming soon....
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly", "Charts are redrawn");
        assertThat(charter.sections().get(0).prose()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aListOfNothingButPlaceholdersIsProse() {
        Charter charter = Pages.charter("## Exit Criteria\n\n- TBD\n");

        assertThat(charter.exitCriteria()).isEmpty();
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }

    @Test
    void subHeadingsGroupCriteria() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - Gauges report hourly

                ### Harbour ✅

                - Charts are redrawn

                ### Open sea {#open-sea}

                - [x] Buoys are counted
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly(
                        "Gauges report hourly", "Harbour: Charts are redrawn", "Open sea: Buoys are counted | done");
    }

    @Test
    void aLoneBoldLineGroupsTheListBelowIt() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                We are done when:

                **Harbour**

                - Charts are redrawn

                **Open sea:**

                - Buoys are counted

                Nobody needs more.
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly("Harbour: Charts are redrawn", "Open sea:: Buoys are counted");
        assertThat(charter.sections().get(0).prose())
                .extracting(prose -> prose.source().strip())
                .containsExactly("We are done when:", "Nobody needs more.");
    }

    @Test
    void aLoneParagraphIsTheCriterion() {
        Charter charter = Pages.charter("## Exit Criteria\n\nNo ship waits for the **tide** any more.\n");

        assertThat(Shown.criteria(charter)).containsExactly("No ship waits for the tide any more.");
        assertThat(charter.sections().get(0).runs().get(0).layout()).isEqualTo(Layout.PARAGRAPHS);
    }

    @Test
    void aParagraphThatIntroducesOrPointsElsewhereIsNone() {
        assertThat(Pages.charter("## Exit Criteria\n\nWe are done when:\n").exitCriteria())
                .isEmpty();
        assertThat(Pages.charter("## Exit Criteria\n\nSee the [epic](https://x.example/1).\n")
                        .exitCriteria())
                .isEmpty();
        assertThat(Pages.charter("## Exit Criteria\n\nTBD\n").exitCriteria()).isEmpty();
    }

    @Test
    void aClosingSummaryHoldsNoCriteria() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - Gauges report hourly

                ### Closing summary

                - The pier was repainted
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly");
        assertThat(charter.sections().get(1).kind()).isEqualTo(SectionKind.OTHER);
    }

    @Test
    void outcomesCountWhereNothingIsCalledExitCriteria() {
        Charter charter = Pages.charter("## Desired Outcomes\n\n- Gauges report hourly\n");

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly");
    }

    @Test
    void outcomesAreProseBesideExitCriteria() {
        Charter charter = Pages.charter("""
                ## Outcomes

                - The pier was repainted

                ## Exit Criteria

                - Gauges report hourly
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly");
    }

    @Test
    void outcomesWithoutItemsOnlyReport() {
        assertThat(Pages.charter("## Outcome\n\nThe pier was repainted.\n").exitCriteria())
                .isEmpty();
    }

    @Test
    void aListIntroducedAsGoalsIsNotTheCriteria() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                We want to reach the following goals:

                - Calm water

                | Criteria | DRI |
                |---|---|
                | Gauges report hourly | Ada Example |
                """);

        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly | by Ada Example");
    }
}
