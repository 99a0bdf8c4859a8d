package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.Section;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading changes its words, its anchor or its level, and keeps everything else of its lines. */
class HeadingEditsTest {
    private static final String BELOW = "\n\nWe meet *weekly*.\n";

    private static String edited(String heading, UnaryOperator<Section> change) {
        String text = Edited.section("## Goals\n\nSail.\n\n" + heading + BELOW, 1, change);
        assertThat(text).startsWith("## Goals\n\nSail.\n\n").endsWith(BELOW);
        return text.substring("## Goals\n\nSail.\n\n".length(), text.length() - BELOW.length());
    }

    @ParameterizedTest
    @CsvSource({
        "## Our Boats, ## Our Lamps",
        "##   Our Boats, ##   Our Lamps",
        "## __Our__ Boats, ## __Our__ Lamps",
        "## Our Boats ##, ## Our Lamps ##",
        "## Our Boats {#crew}, ## Our Lamps {#crew}",
        "## Our Boats {#crew} ##, ## Our Lamps {#crew} ##",
        "'  ## Our Boats', '  ## Our Lamps'"
    })
    void wordsChangeBetweenTheirMarks(String heading, String renamed) {
        assertThat(edited(
                        heading,
                        old -> old.withHeading(
                                RichText.of(MarkdownRuns.replaced(old.heading().orElseThrow(), "Boats", "Lamps")))))
                .isEqualTo(renamed);
    }

    @Test
    void anUnderlinedHeadingStaysUnderlined() {
        assertThat(edited(
                        "__Our__ Boats\n-----",
                        old -> old.withHeading(
                                RichText.of(MarkdownRuns.replaced(old.heading().orElseThrow(), "Boats", "Lamps")))))
                .isEqualTo("__Our__ Lamps\n-----");
        assertThat(edited("Our Boats {#crew}\n---", old -> old.withHeading(RichText.of("Our Lamps"))))
                .isEqualTo("Our Lamps {#crew}\n---");
        assertThat(edited("Our Boats {#crew}\n---", old -> old.withId(Optional.of("lamps"))))
                .isEqualTo("Our Boats {#lamps}\n---");
    }

    @Test
    void anAnchorComesAndChangesAndGoes() {
        assertThat(edited("## __Our__ Boats", old -> old.withId(Optional.of("crew"))))
                .isEqualTo("## __Our__ Boats {#crew}");
        assertThat(edited("## __Our__ Boats {#crew}", old -> old.withId(Optional.of("boats"))))
                .isEqualTo("## __Our__ Boats {#boats}");
        assertThat(edited("## __Our__ Boats {#crew}", old -> old.withId(Optional.empty())))
                .isEqualTo("## __Our__ Boats");
    }

    @Test
    void aLevelChangesItsMarks() {
        assertThat(edited("##  __Our__ Boats", old -> old.withLevel(3))).isEqualTo("###  __Our__ Boats");
        assertThat(edited("#### __Our__ Boats {#crew}", old -> old.withLevel(2)))
                .isEqualTo("## __Our__ Boats {#crew}");
    }

    @Test
    void anUnderlinedHeadingOfAnotherLevelIsWrittenAnew() {
        assertThat(edited("Our Boats\n---", old -> old.withLevel(3))).isEqualTo("### Our Boats");
    }

    @Test
    void aHeadingAndWordsBelowItChangeAtOnce() {
        String page = """
                ## Boats

                All of them are *blue*.

                ## Notes

                __Later__.
                """;
        assertThat(Edited.section(
                        page,
                        0,
                        old -> old.withHeading(RichText.of("Lamps"))
                                .withContent(ProseEditsTest.prose("All of them are *red*."))))
                .isEqualTo(page.replace("Boats", "Lamps").replace("blue", "red"));
    }
}
