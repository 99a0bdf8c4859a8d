package org.charterkit.markdown.internal.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.source.InlineReader;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** Where marks are sure, what is written need not be read again to know that tags would say no more. */
class SureMarksProperties {
    private static final InlineReader READER =
            new InlineReader(ReadLimits.standard().nesting());

    @Property(tries = 20_000)
    void sureMarksSayAsMuchAsTags(@ForAll("texts") RichText text, @ForAll Place place) {
        InlineText marks = new InlineText(text, place, false);
        String marked = marks.markdown();
        String tagged = new InlineText(text, place, true).markdown();
        if (marks.isSure() && READER.read(tagged).equals(text)) {
            assertThat(READER.read(marked)).as(marked).isEqualTo(text);
        }
    }

    @Example
    void marksBetweenBlanksOrBeforeSignsAreSure() {
        TextRun strong = TextRun.of("tides").withStyle(TextStyle.STRONG);
        assertThat(isSure(TextRun.of("the "), strong, TextRun.of(" rise"))).isTrue();
        assertThat(isSure(TextRun.of("the "), strong, TextRun.of("' rise"))).isFalse();
        assertThat(isSure(strong, TextRun.of(": they rise"))).isTrue();
        assertThat(isSure(strong, TextRun.of("."))).isTrue();
        assertThat(isSure(strong, TextRun.of(".com"))).isFalse();
        assertThat(isSure(strong, TextRun.of("fall").withStyle(TextStyle.EMPHASIS)))
                .isFalse();
    }

    private static boolean isSure(TextRun... runs) {
        InlineText text = new InlineText(RichText.of(runs), Place.LINE, false);
        text.markdown();
        return text.isSure();
    }

    @Provide
    Arbitrary<RichText> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "a",
                        "B",
                        "1",
                        " ",
                        "_",
                        "*",
                        "**",
                        "~",
                        "`",
                        "[",
                        "]",
                        "(",
                        "<",
                        ">",
                        "&amp;",
                        "\\",
                        "!",
                        ".",
                        ":",
                        ": ",
                        "; ",
                        "https://git.example.com/a",
                        "{{",
                        "ü",
                        "目",
                        "#",
                        "-",
                        "|",
                        "'",
                        "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        Arbitrary<EnumSet<TextStyle>> styles = Arbitraries.of(TextStyle.class)
                .set()
                .ofMaxSize(2)
                .map(some -> some.isEmpty() ? EnumSet.noneOf(TextStyle.class) : EnumSet.copyOf(some));
        Arbitrary<TextRun> run = Combinators.combine(
                        words, styles, Arbitraries.of("", "", "", "https://git.example.com/b"))
                .as((text, style, href) ->
                        (href.isEmpty() ? TextRun.of(text) : TextRun.link(text, href)).withStyles(style));
        return run.list().ofMinSize(1).ofMaxSize(5).map(RichText::of);
    }
}
