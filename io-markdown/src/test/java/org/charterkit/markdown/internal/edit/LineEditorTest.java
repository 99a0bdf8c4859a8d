package org.charterkit.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.printer.FragmentPrinter;
import org.charterkit.markdown.internal.source.InlineReader;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What changed between two printed lines, brought into a line that is written otherwise. */
class LineEditorTest {
    private final LineEditor lines = new LineEditor(
            new InlineReader(ReadLimits.standard().nesting()), new FragmentPrinter(Vocabulary.english()));

    @Test
    void aLineAsPrintedBecomesTheNewLine() {
        assertThat(lines.splice("ebb and ebb", "ebb and ebb", "ebb and flood")).contains("ebb and flood");
    }

    @Test
    void onlyTheWordsThatChangedAreReplaced() {
        assertThat(lines.splice("the ~tide~ is high ~today~", "the tide is high today", "the tide is low today"))
                .contains("the ~tide~ is low ~today~");
        assertThat(lines.splice("~the~ tide is high", "the tide is high", "the tide is low"))
                .contains("~the~ tide is low");
        assertThat(lines.splice("tide is ~high~", "tide is high", "ebb is high"))
                .contains("ebb is ~high~");
    }

    @Test
    void wordsComeAndGo() {
        assertThat(lines.splice("~the~ tide", "the tide", "the tide is high")).contains("~the~ tide is high");
        assertThat(lines.splice("~the~ tide is high", "the tide is high", "the tide"))
                .contains("~the~ tide");
        assertThat(lines.splice("~the~ tide tide", "the tide tide", "the tide")).contains("~the~ tide");
        assertThat(lines.splice("the tide is ~high~", "the tide is high", "the spring tide is high"))
                .contains("the spring tide is ~high~");
    }

    @Test
    void wordsThatChangeWithinAreReplacedAsWhole() {
        assertThat(lines.splice("~the~ flood", "the flood", "the floor")).contains("~the~ floor");
        assertThat(lines.splice("a lowtide ~today~", "a lowtide today", "a hightide today"))
                .contains("a hightide ~today~");
    }

    @Test
    void wordsThatStandSeveralTimesAreToldByThoseAroundThem() {
        assertThat(lines.splice("ebb and ebb ~so~", "ebb and ebb so", "flood and ebb so"))
                .contains("flood and ebb ~so~");
        assertThat(lines.splice("~so~ ebb and ebb", "so ebb and ebb", "so ebb and flood"))
                .contains("~so~ ebb and flood");
        assertThat(lines.splice(
                        "~so~ ebb or ebb and ebb ~so~", "so ebb or ebb and ebb so", "so ebb or flood and ebb so"))
                .contains("~so~ ebb or flood and ebb ~so~");
        assertThat(lines.splice("~ a b c x d e f x d e g ~", "- a b c x d e f x d e g -", "- a b c x d e f y d e g -"))
                .contains("~ a b c x d e f y d e g ~");
    }

    @Test
    void wordsThatAreWrittenOtherwiseAreNotFound() {
        assertThat(lines.splice("the ~ti~de", "the tide", "the ebb")).isEmpty();
        assertThat(lines.splice("~ebb~ and ebb", "ebb and", "flood and")).isEmpty();
        assertThat(lines.splice("ebb, ebb", "ebb", "flood")).isEmpty();
        assertThat(lines.splice("tide", "", "ebb")).isEmpty();
        assertThat(lines.edit("the ~ti~de", "the tide", "the ebb")).isEqualTo("the ebb");
    }

    @Test
    void wordsAreFoundWhateverMarksTheyAreWrittenWith() {
        RichText strong = lines.read("**Tides** are *high*");
        assertThat(lines.find("**Tides** are *high*", strong)).contains(new Span(0, 20));
        assertThat(lines.find("[ ] __Tides__ are _high_ now", strong)).contains(new Span(4, 24));
        assertThat(lines.find("__Tides__ are _high_  ", strong)).contains(new Span(0, 20));
        assertThat(lines.find("__Tides__ are low", strong)).isEmpty();
        assertThat(lines.find("Tides", RichText.empty())).isEmpty();
        assertThat(lines.find("now Tides", RichText.of("Tides"))).contains(new Span(4, 9));
    }

    @Test
    void wordsAreLookedForBehindAFewMarksOnly() {
        RichText strong = lines.read("**Tides**");
        assertThat(lines.find("1 2 3 4 5 __Tides__", strong)).contains(new Span(10, 19));
        assertThat(lines.find("1 2 3 4 5 6 __Tides__", strong)).isEmpty();
        assertThat(lines.find("__Tides__" + " x".repeat(35), strong)).contains(new Span(0, 9));
        assertThat(lines.find("__Tides__" + " x".repeat(36), strong)).isEmpty();
    }

    @Test
    void someWordsOfALineGiveWayToOthers() {
        assertThat(lines.replace("=> _late_ (so)", lines.read("*late*"), RichText.of("+ soon")))
                .isEqualTo(Optional.of("=> + soon (so)"));
        assertThat(lines.replace("_late_ (so)", lines.read("*late*"), RichText.of("+ soon")))
                .isEqualTo(Optional.of("\\+ soon (so)"));
        assertThat(lines.replace("soon", lines.read("*late*"), RichText.of("x")))
                .isEmpty();
    }
}
