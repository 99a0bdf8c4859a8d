package org.charterkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes texts for normal at first sight is right on both sides of each of its bounds. */
class NormalFormTest {
    private static final TextRun STRONG = TextRun.of("high").withStyle(TextStyle.STRONG);

    @ParameterizedTest
    @ValueSource(strings = {"a", "high tide", "!", "~", "é", "\uD83C\uDF0A", "a b c"})
    void isNormal(String text) {
        assertThat(TextNormalizer.isNormal(text)).isTrue();
        assertThat(TextNormalizer.isNormal(List.of(TextRun.of(text)))).isTrue();
        assertThat(RichText.of(text).plainText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", " a", "a ", "a  b", "a\tb", "a\u0000", "\u007f", "\u0001", "\uD83C", "a\uDF0A", "\uD83Cx"
            })
    void isNotNormal(String text) {
        assertThat(TextNormalizer.isNormal(text)).isFalse();
        assertThat(TextNormalizer.isNormal(List.of(TextRun.of(text)))).isFalse();
    }

    @Test
    void aBlankStandsInThePlainRunOfTwo() {
        assertThat(TextNormalizer.isNormal(List.of(STRONG, TextRun.of(" tide"))))
                .isTrue();
        assertThat(TextNormalizer.isNormal(List.of(TextRun.of("the "), STRONG))).isTrue();
        assertThat(TextNormalizer.isNormal(List.of(TextRun.of("the"), STRONG.withText(" high"))))
                .isFalse();
        assertThat(TextNormalizer.isNormal(List.of(STRONG.withText("high "), TextRun.of("tide"))))
                .isFalse();
        assertThat(TextNormalizer.isNormal(List.of(STRONG, TextRun.of("tide "), STRONG, TextRun.of(" tide "))))
                .isFalse();
    }

    @Test
    void runsThatCouldBeOneAreNotNormal() {
        assertThat(TextNormalizer.isNormal(List.of(TextRun.of("high"), TextRun.of("tide"))))
                .isFalse();
        assertThat(TextNormalizer.isNormal(List.of(TextRun.lineBreak()))).isFalse();
    }

    @Test
    void linksAndTheirTitlesAreNormalToo() {
        TextRun link = TextRun.link("tides", "/tides");
        assertThat(TextNormalizer.isNormal(List.of(link))).isTrue();
        assertThat(TextNormalizer.isNormal(List.of(link.withTitle("high")))).isTrue();
        assertThat(TextNormalizer.isNormal(List.of(link.withTitle("high ")))).isFalse();
        assertThat(TextNormalizer.isNormal(List.of(link.withHref("/tides ")))).isFalse();
    }

    @Test
    void valuesThatDifferAreNotEqual() {
        TextRun link = TextRun.link("tides", "/tides").withTitle("high").withStyle(TextStyle.STRONG);

        assertThat(List.of(
                        link.withText("tide"),
                        link.withHref("/tide"),
                        link.withTitle("low"),
                        link.withStyles(Set.of(TextStyle.EMPHASIS)),
                        TextRun.opaque("<b>", "tides")))
                .doesNotContain(link)
                .doesNotHaveDuplicates();
        assertThat(RichText.of("high")).isNotEqualTo(RichText.of("low")).isNotEqualTo("high");
        assertThat(Prose.of("high")).isNotEqualTo(Prose.of("low")).isNotEqualTo("high");
        assertThat(link).isNotEqualTo("tides");
    }

    @Test
    void emptyIsOnlyWhatHasNoRuns() {
        assertThat(RichText.empty().isEmpty()).isTrue();
        assertThat(RichText.of("tide").isEmpty()).isFalse();
    }

    @Test
    void whatIsPrintedSaysAll() {
        TextRun link = TextRun.link("tides", "/tides").withTitle("high").withStyle(TextStyle.STRONG);

        assertThat(link).hasToString("tides -> /tides \"high\" [STRONG]");
        assertThat(TextRun.of("tides")).hasToString("tides");
        assertThat(Prose.of("The tides.")).hasToString("The tides.");
        assertThat(RichText.of(TextRun.of("see "), link)).hasToString("see [tides -> /tides \"high\" [STRONG]]");
    }
}
