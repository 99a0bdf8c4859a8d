package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.CharterEdit;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** Items of lists, nested ones, and what stands below their words. */
class ListEditsTest {
    private static final ExitCriterion LAMPS = ExitCriterion.of("Lamps are lit");

    private static String lines(String list, UnaryOperator<CharterEdit> edit) {
        return Edited.lines("## Exit Criteria\n\n" + list, edit);
    }

    @Test
    void aLoneNumberStandsForEachItem() {
        assertThat(lines("1. Gauges report\n", edit -> edit.add(LAMPS))).isEqualTo("""
                +1. Lamps are lit
                """);
        assertThat(lines("4) Gauges report\n5) Buoys ring\n", edit -> edit.add(LAMPS)))
                .isEqualTo("""
                +6) Lamps are lit
                """);
        assertThat(lines("4) Gauges report\n5) Buoys ring\n", edit -> edit.insert(0, LAMPS)))
                .isEqualTo("""
                -4) Gauges report
                -5) Buoys ring
                +4) Lamps are lit
                +5) Gauges report
                +6) Buoys ring
                """);
        assertThat(lines("4. Gauges report\n5. Buoys ring\n5. Ships sail\n", edit -> edit.insert(0, LAMPS)))
                .isEqualTo("""
                +4. Lamps are lit
                """);
    }

    @Test
    void nestedItemsComeUnderTheWordsOfTheirItem() {
        ExitCriterion nested = LAMPS.withCriteria(ExitCriterion.of("at dusk"), ExitCriterion.of("at dawn"));
        assertThat(lines("*   __Gauges__ report\n", edit -> edit.exitCriterion(0, old -> old.withCriteria(LAMPS))))
                .isEqualTo("""
                +    * Lamps are lit
                """);
        assertThat(lines("+ __Gauges__ report\n", edit -> edit.exitCriterion(0, old -> old.withCriteria(nested))))
                .isEqualTo("""
                +  + Lamps are lit
                +    + at dusk
                +    + at dawn
                """);
        assertThat(lines("1. __Gauges__ report\n", edit -> edit.exitCriterion(0, old -> old.withCriteria(nested))))
                .isEqualTo("""
                +   - Lamps are lit
                +     - at dusk
                +     - at dawn
                """);
        assertThat(lines("- Gauges report\n- Buoys ring\n", edit -> edit.insert(1, nested)))
                .isEqualTo("""
                +- Lamps are lit
                +  - at dusk
                +  - at dawn
                """);
    }

    @Test
    void nestedItemsGoWhileTheWordsAboveChange() {
        String list = "- Gauges   report\n  - __daily__\n  - weekly\n- Buoys ring\n";
        assertThat(lines(
                        list,
                        edit -> edit.exitCriterion(
                                0, old -> old.withText(RichText.of("Ships")).withCriteria())))
                .isEqualTo("""
                -- Gauges   report
                -  - __daily__
                -  - weekly
                +- Ships
                """);
        assertThat(lines(
                        list,
                        edit -> edit.exitCriterion(
                                0,
                                old -> old.withText(RichText.of("Ships"))
                                        .withCriteria(old.criteria().get(1)))))
                .isEqualTo("""
                -- Gauges   report
                -  - __daily__
                +- Ships
                """);
        assertThat(lines(
                        list,
                        edit -> edit.exitCriterion(
                                0, old -> old.withCriteria(old.criteria().get(0), ExitCriterion.of("hourly")))))
                .isEqualTo("""
                -  - weekly
                +  - hourly
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, old -> old.withCriteria(LAMPS))))
                .isEqualTo("""
                -  - __daily__
                -  - weekly
                +  - Lamps are lit
                """);
    }

    @Test
    void wordsBelowAnItemAreWrittenWithIt() {
        String list = "-   __Gauges__ report\n\n    By the hour.\n\n-   Buoys ring\n";
        assertThat(lines(list, edit -> edit.exitCriterion(0, old -> old.withBody(Optional.of(Prose.of("Daily."))))))
                .isEqualTo("""
                --   __Gauges__ report
                +-   **Gauges** report
                -    By the hour.
                +    Daily.
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, old -> old.withBody(Optional.empty()))))
                .isEqualTo("""
                --   __Gauges__ report
                -
                -    By the hour.
                +-   **Gauges** report
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, old -> old.withText(RichText.of("Ships sail")))))
                .isEqualTo("""
                --   __Gauges__ report
                +-   Ships sail
                """);
        assertThat(lines(list, edit -> edit.insert(1, LAMPS.withBody(Optional.of(Prose.of("Soon.\n\nWell."))))))
                .isEqualTo("""
                +-   Lamps are lit
                +
                +    Soon.
                +
                +    Well.
                +
                """);
    }

    @Test
    void anItemMovesToTheFirstPlaceWithItsOwnLines() {
        assertThat(lines(
                        "1.  Gauges report\n2.  Buoys __ring__\n    - daily\n",
                        edit -> edit.move(FactKind.EXIT_CRITERION, 1, 0)))
                .isEqualTo("""
                -1.  Gauges report
                -2.  Buoys __ring__
                +1.  Buoys __ring__
                +2.  Gauges report
                """);
    }
}
