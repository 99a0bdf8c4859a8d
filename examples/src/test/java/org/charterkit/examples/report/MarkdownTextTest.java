package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    private static final PageLinks LINKS = PageLinks.to(List.of(), Group::slug);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "\\| \\\\|",
                "*a* _b_ __c__ ~~d~~ `e`",
                "[a](b) ![c](d) <e> &amp; {{< f >}}",
                "# a",
                "- a",
                "+ a",
                "1. a",
                "12) a",
                "=== ---",
                "--- x",
                "> a",
                "Q&A &amp &#x6a; a & b",
                "a-b c.d 3.5 (e) f!",
                "$x$ ${y}"
            })
    void saysJustTheseWords(String words) {
        String read = TextContentRenderer.builder()
                .build()
                .render(Parser.builder()
                        .extensions(ProseTree.EXTENSIONS)
                        .build()
                        .parse(MarkdownText.of(words)));
        assertThat(read).isEqualTo(words);
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(MarkdownText.of("Tide tables: 3.5 m (Łódź), O'Dwyer - 50 %"))
                .isEqualTo("Tide tables: 3.5 m (Łódź), O'Dwyer - 50 %");
    }

    @Test
    void keepsLinksAndStyles() {
        RichText text = RichText.of(
                TextRun.of("see "),
                TextRun.link("the | report", "https://example.com/a|b").withStyle(TextStyle.STRONG),
                TextRun.of(" and "),
                TextRun.link("not this", "javascript:x"));
        assertThat(MarkdownText.of(text, LINKS))
                .isEqualTo("see [<strong>the \\| report</strong>](<https://example.com/a%7Cb>) and not this");
    }
}
