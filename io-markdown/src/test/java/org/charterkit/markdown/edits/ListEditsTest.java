package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.CharterEdit;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Path;
import org.charterkit.Step;
import org.charterkit.markdown.MarkdownPage;
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
    void wordsBelowAnItemChangeComeAndGoAlone() {
        String list = "-   __Gauges__ report\n\n    By the hour.\n\n-   Buoys ring\n";
        assertThat(lines(list, edit -> edit.exitCriterion(0, below("Daily.")))).isEqualTo("""
                -    By the hour.
                +    Daily.
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, below("")))).isEqualTo("""
                -    By the hour.
                -
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(1, below("At   night.\n\n    bell(1)\n"))))
                .isEqualTo("""
                +
                +    At   night.
                +
                +        bell(1)
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

    private static UnaryOperator<ExitCriterion> below(String words) {
        return old -> old.withBody(words.isEmpty() ? Optional.empty() : Optional.of(Prose.of(words)));
    }

    @Test
    void linesBelowAnItemChangeAmongOthers() {
        String list = """
                *   [x]  __Gauges__ report, see <https://a.example>

                    By   the _hour_.
                    Or   sooner.

                        gauge --all
                    > All of *them*.

                    + nested __one__
                    + nested two

                    In   the end:
                    - TBD

                *   Buoys ring
                """;
        String body = MarkdownPage.parse("## Exit Criteria\n\n" + list)
                .charter()
                .exitCriteria()
                .get(0)
                .body()
                .orElseThrow()
                .source();
        assertThat(lines(list, edit -> edit.exitCriterion(0, below(body.replace("hour", "day")))))
                .isEqualTo("""
                -    By   the _hour_.
                +    By   the _day_.
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, below(body.replace("--all", "--some\n    echo")))))
                .isEqualTo("""
                -        gauge --all
                +        gauge --some
                +        echo
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, below(body.replace("*them*", "us")))))
                .isEqualTo("""
                -    > All of *them*.
                +    > All of us.
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, below(body.replace("In   the end", "Then")))))
                .isEqualTo("""
                -    In   the end:
                +    Then:
                """);
        assertThat(lines(list, edit -> edit.exitCriterion(0, below(body.replace("In   the end:\n\n- TBD", "Then.")))))
                .isEqualTo("""
                -    In   the end:
                -    - TBD
                +    Then.
                """);
        assertThat(lines(
                        list,
                        edit -> edit.exitCriterion(
                                0,
                                old -> below("At once.")
                                        .apply(old.withText(RichText.of("Ships"))
                                                .withCriteria(old.criteria().get(1))))))
                .isEqualTo("""
                -*   [x]  __Gauges__ report, see <https://a.example>
                +*   [x]  Ships
                -    By   the _hour_.
                -    Or   sooner.
                -
                -        gauge --all
                -    > All of *them*.
                +    At once.
                -    + nested __one__
                -
                -    In   the end:
                -    - TBD
                """);
    }

    @Test
    void linesBelowAnItemKeepTheirEndsAndIndentation() {
        String page = "## Exit Criteria\r\n\r\n- Gauges\r\n\r\n  one\r\ntwo\r\n  three\r\n- Buoys";
        assertThat(Edited.page(page, edit -> edit.exitCriterion(0, below("one\n2\nthree")))
                        .text())
                .isEqualTo(page.replace("two", "2"));
        assertThat(Edited.page(page, edit -> edit.exitCriterion(1, below("one\n\ntwo")))
                        .text())
                .isEqualTo(page + "\r\n\r\n  one\r\n\r\n  two");
        assertThat(Edited.page(page, edit -> edit.exitCriterion(0, below(""))).text())
                .isEqualTo("## Exit Criteria\r\n\r\n- Gauges\r\n- Buoys");
        String tabs = "## Exit Criteria\n\n-\tGauges\n\n\tone\n\n\t\tcode\n-\tBuoys\n";
        assertThat(Edited.page(
                                tabs,
                                edit -> edit.exitCriterion(
                                        0,
                                        old -> below(old.body()
                                                        .orElseThrow()
                                                        .source()
                                                        .replace("code", "two"))
                                                .apply(old)))
                        .text())
                .isEqualTo(tabs.replace("code", "two"));
    }

    @Test
    void wordsComeBetweenAnItemAndItsNestedItems() {
        assertThat(lines("- Gauges\n  - __daily__\n- Buoys\n", edit -> edit.exitCriterion(0, below("Soon."))))
                .isEqualTo("""
                +
                +  Soon.
                +
                """);
        assertThat(lines("- Gauges\n\n  Soon.\n- Buoys\n", edit -> edit.exitCriterion(0, below(""))))
                .isEqualTo("""
                -
                -  Soon.
                """);
    }

    @Test
    void wordsBelowStepsChangeAlone() {
        String page = """
                ## Timeline

                ### Path 1 (2022-02-02 > 2022-02-16)

                1.  __Compare__ the gauges

                    With   care.

                    - Ada Example

                1.  Print
                """;
        Path path = MarkdownPage.parse(page).charter().paths().get(0);
        Step slow = path.steps().get(0).withBody(Optional.of(Prose.of("Slowly.")));
        assertThat(Edited.lines(
                        page,
                        edit -> edit.replace(
                                0, path.withSteps(slow, path.steps().get(1)))))
                .isEqualTo("""
                -    With   care.
                +    Slowly.
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
