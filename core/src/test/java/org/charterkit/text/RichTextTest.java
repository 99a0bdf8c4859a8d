package org.charterkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RichTextTest {
    private static final TextRun LINK = TextRun.link("#wg_tides", "https://chat.example.com/tides");

    @Test
    void equalRunsAreMerged() {
        assertThat(RichText.of(TextRun.of("high "), TextRun.of(""), TextRun.of("tide")))
                .isEqualTo(RichText.of("high tide"));
    }

    @Test
    void theBlankBetweenTwoStylesHasNone() {
        TextRun strong = TextRun.of("high ").withStyle(TextStyle.STRONG);
        TextRun emphasis = TextRun.of("tide").withStyle(TextStyle.EMPHASIS);
        assertThat(RichText.of(strong, emphasis).runs())
                .containsExactly(strong.withText("high"), TextRun.of(" "), emphasis);
    }

    @Test
    void theBlankWithinALinkIsLinked() {
        RichText text =
                RichText.of(LINK.withText("the "), LINK.withText("tides").withStyle(TextStyle.STRONG));
        assertThat(text.runs()).hasSize(2);
        assertThat(text.runs().get(0).text()).isEqualTo("the ");
        assertThat(text.links()).containsExactly("https://chat.example.com/tides");
    }

    @Test
    void lineBreaksAtTheEndsGo() {
        RichText text = RichText.of(
                TextRun.lineBreak(),
                TextRun.of("high "),
                TextRun.lineBreak(),
                TextRun.of(" tide"),
                TextRun.lineBreak());
        assertThat(text.runs()).containsExactly(TextRun.of("high"), TextRun.lineBreak(), TextRun.of("tide"));
        assertThat(text.plainText()).isEqualTo("high tide");
    }

    @Test
    void aLineBreakHasNeitherLinkNorStyleNorOtherWords() {
        TextRun odd = TextRun.opaque("<br> ", "words").withHref("/x").withStyle(TextStyle.STRONG);
        assertThat(RichText.of(TextRun.of("a"), odd, TextRun.of("b")).runs())
                .containsExactly(TextRun.of("a"), TextRun.lineBreak(), TextRun.of("b"));
    }

    @Test
    void linksAndTitlesAreOnOneLine() {
        RichText text = RichText.of(TextRun.link("tides", " /a\nb\u0000 ").withTitle(" high\ntide\uD83D"));
        assertThat(text.runs()).containsExactly(TextRun.link("tides", "/a b").withTitle("high tide\uFFFD"));
    }

    @Test
    void aLinkOfControlCharactersIsNone() {
        assertThat(RichText.of(TextRun.link("tides", "\u0000").withTitle("high")))
                .isEqualTo(RichText.of("tides"));
    }

    @Test
    void markupOfControlCharactersIsNone() {
        assertThat(RichText.of(TextRun.opaque("\u0007", "bell"))).isEqualTo(RichText.of("bell"));
    }

    @Test
    void aTextIsAllStrongWhereEveryWordIs() {
        RichText text = RichText.of(TextRun.of("a").withStyle(TextStyle.STRONG), LINK.withStyle(TextStyle.STRONG));
        assertThat(text.isAll(TextStyle.STRONG)).isTrue();
        assertThat(text.plus(RichText.of("b")).isAll(TextStyle.STRONG)).isFalse();
        assertThat(RichText.empty().isAll(TextStyle.STRONG)).isFalse();
    }

    @Test
    void aPartKeepsLinksAndStyles() {
        RichText text = RichText.of(TextRun.of("see "), LINK, TextRun.of(" (internal)"));
        assertThat(text.part(4, 7)).isEqualTo(RichText.of(LINK.withText("#wg")));
    }

    @Test
    void aPartBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> RichText.of("tide").part(2, 5))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("5");
        assertThatThrownBy(() -> RichText.of("tide").part(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theRunsCannotBeChanged() {
        assertThatThrownBy(() -> RichText.of("tide").runs().add(LINK))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> LINK.withStyle(TextStyle.CODE).styles().add(TextStyle.STRONG))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anOddRunIsRefused() {
        assertThatThrownBy(() -> TextRun.link("tides", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("href");
        assertThatThrownBy(() -> TextRun.opaque(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("raw");
        assertThatThrownBy(() -> TextRun.of("tides").withTitle("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("title");
    }

    @Test
    void aRunWithoutItsLinkHasNoTitle() {
        assertThat(LINK.withTitle("chat").withoutLink()).isEqualTo(TextRun.of("#wg_tides"));
        assertThat(LINK.withTitle("")).isEqualTo(LINK);
        assertThat(LINK.withStyles(Set.of())).isEqualTo(LINK);
    }

    @Test
    void linesAreTheTextsBetweenLineBreaks() {
        RichText text = RichText.of(
                TextRun.of("Ada"), TextRun.lineBreak(), TextRun.lineBreak(), TextRun.link("Bo", "https://x.example"));

        assertThat(text.lines())
                .containsExactly(
                        RichText.of("Ada"), RichText.empty(), RichText.of(TextRun.link("Bo", "https://x.example")));
        assertThat(RichText.empty().lines()).containsExactly(RichText.empty());
    }

    @Test
    void splitRefusesPositionsOutOfOrderAndOutsideTheText() {
        RichText text = RichText.of(TextRun.of("high "), TextRun.link("tide", "https://example.com"));
        for (List<Integer> cuts : List.of(List.of(5, 2), List.of(-1), List.of(10))) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> text.split(cuts))
                    .withMessageContaining("0 to 9");
        }
        assertThat(text.split(List.of(0, 9))).hasSize(3);
    }

    @Test
    void splitGivesOnePartMoreThanPositions() {
        RichText text = RichText.of(TextRun.of("Ada, "), TextRun.of("Bo").withStyle(TextStyle.STRONG));

        assertThat(text.split(List.of(3, 5)))
                .containsExactly(
                        RichText.of("Ada"),
                        RichText.of(","),
                        RichText.of(TextRun.of("Bo").withStyle(TextStyle.STRONG)));
        assertThat(text.split(List.of())).containsExactly(text);
    }

    @Test
    void aRunLosesOneStyleAndKeepsTheOthers() {
        TextRun both = TextRun.of("high").withStyle(TextStyle.STRONG).withStyle(TextStyle.EMPHASIS);

        assertThat(both.withoutStyle(TextStyle.STRONG))
                .isEqualTo(TextRun.of("high").withStyle(TextStyle.EMPHASIS));
        assertThat(both.withoutStyle(TextStyle.CODE)).isSameAs(both);
        assertThat(LINK.withStyle(TextStyle.CODE).withoutStyle(TextStyle.CODE)).isEqualTo(LINK);
    }
}
