package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.charterkit.Prerequisite;
import org.charterkit.ScopeItem;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** Where a part of a page cannot be changed within its line, that part is written anew and no other is. */
class CoarserWaysTest {
    /** The words that change stand elsewhere in the line, and are written otherwise where they count. */
    private static final String TRAP = "__Sea__ [ebb](https://e.example/low) or &#108;ow";

    private static final String PAGE = """
            ---
            title: Tides
            ---

            ## Out of Scope ##

            -   %s
            -   __Gales__ by night

            And:

            -   __Fog__ by night
            -   %s

            ## Prerequisites

            | Prerequisite | Rationale |
            |---|---|
            | __Gauges__   | They measure |
            """;

    private static ScopeItem item(ScopeItem old, String from, String to) {
        return ScopeItem.of(RichText.of(MarkdownRuns.replaced(old.text(), from, to)));
    }

    private static String lines(String page, int first, String from, int second, String other) {
        List<ScopeItem> old = MarkdownPage.parse(page).charter().outOfScope();
        return Edited.lines(
                page,
                edit -> edit.title("Waves")
                        .replace(first, item(old.get(first), from, "day"))
                        .replace(second, item(old.get(second), other, "day")));
    }

    @Test
    void onlyTheListThatTheDifferenceStandsInIsWrittenAnew() {
        assertThat(lines(PAGE.formatted(TRAP, "Ice"), 0, "low", 2, "night")).isEqualTo("""
                -title: Tides
                +title: Waves
                --   __Sea__ [ebb](https://e.example/low) or &#108;ow
                +-   **Sea** [ebb](https://e.example/low) or day
                --   __Fog__ by night
                +-   __Fog__ by day
                """);
        assertThat(lines(PAGE.formatted("Ice", TRAP), 1, "night", 3, "low")).isEqualTo("""
                -title: Tides
                +title: Waves
                --   __Gales__ by night
                +-   __Gales__ by day
                --   __Sea__ [ebb](https://e.example/low) or &#108;ow
                +-   **Sea** [ebb](https://e.example/low) or day
                """);
        assertThat(lines(PAGE.formatted(TRAP, TRAP), 0, "low", 3, "low")).isEqualTo("""
                -title: Tides
                +title: Waves
                --   __Sea__ [ebb](https://e.example/low) or &#108;ow
                +-   **Sea** [ebb](https://e.example/low) or day
                --   __Sea__ [ebb](https://e.example/low) or &#108;ow
                +-   **Sea** [ebb](https://e.example/low) or day
                """);
        assertThat(lines(PAGE.formatted("Ice", "Hail"), 1, "night", 2, "night")).isEqualTo("""
                -title: Tides
                +title: Waves
                --   __Gales__ by night
                +-   __Gales__ by day
                --   __Fog__ by night
                +-   __Fog__ by day
                """);
    }

    @Test
    void frontMatterThatRefersToItselfIsWrittenAnew() {
        String page = PAGE.formatted("Ice", "Hail").replace("title: Tides\n", "title: &name Tides\nslug:   *name\n");
        assertThat(lines(page, 1, "night", 2, "night")).isEqualTo("""
                -title: &name Tides
                -slug:   *name
                +title: "Waves"
                +slug: Tides
                --   __Gales__ by night
                +-   __Gales__ by day
                --   __Fog__ by night
                +-   __Fog__ by day
                """);
    }

    @Test
    void aSectionIsWrittenAnewWhileFrontMatterChangesInItsLine() {
        String page = "---\ntitle:   Tides\n---\n\n## Boats\n\nAll   are __blue__.\n\nCrew\n----\n\nAda   sails.\n";
        assertThat(Edited.to(
                                page,
                                charter -> charter.withTitle(Optional.of("Waves"))
                                        .withSections(
                                                charter.sections().get(0),
                                                charter.sections().get(1).withLevel(3)))
                        .text())
                .isEqualTo("""
                ---
                title:   Waves
                ---

                ## Boats

                All   are __blue__.

                ### Crew

                Ada   sails.
                """);
    }

    @Test
    void aLoneParagraphChangesItsWordsAndMarks() {
        String page = "## Exit Criteria ##\n\n__Gauges__   report ✅\n\n## Notes\n";
        assertThat(Edited.lines(page, edit -> edit.open(0))).isEqualTo("""
                -__Gauges__   report ✅
                +[ ] __Gauges__   report
                """);
        assertThat(Edited.lines(page, edit -> edit.exitCriterion(0, old -> old.withText(RichText.of("Buoys ring")))))
                .isEqualTo("""
                -__Gauges__   report ✅
                +Buoys ring ✅
                """);
        assertThat(Edited.lines(
                        "## Out of Scope ##\n\n__Waves__   are out\n",
                        edit -> edit.replace(0, ScopeItem.of("Waves are in"))))
                .isEqualTo("""
                -__Waves__   are out
                +Waves are in
                """);
    }

    @Test
    void aTableOfTwoChangesInItsOwnRows() {
        String page = PAGE.formatted("Ice", "Hail")
                + "\nAnd:\n\n| Prerequisite | Rationale |\n|---|---|\n| __Maps__   | They show |\n| __Oil__   | It burns |\n";
        assertThat(Edited.lines(page, edit -> edit.replace(2, Prerequisite.of("Oil", "It is dark"))))
                .isEqualTo("""
                -| __Oil__   | It burns |
                +| Oil | It is dark |
                """);
    }
}
