package org.charterkit.markdown.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
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
                        .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
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
    void whatCouldEndALinkIsEncoded() {
        assertThat(MarkdownText.link("a \\| b", "x (1)/<é>|\n.md?q=1&b=%20#c"))
                .isEqualTo("[a \\| b](x%20%281%29/%3C%C3%A9%3E%7C%0A.md?q=1&b=%20#c)");
    }

    @Test
    void aTableHasAsManyCellsInEachRow() {
        MarkdownDocument document = new MarkdownDocument();
        assertThatThrownBy(() -> document.table(List.of("A", "B"), List.of(List.of("only one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table.rows: expected 2 cells, found 1 in [only one]");
        assertThat(document.table(List.of("A"), List.of()).text()).isEmpty();
    }
}
