package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.charterkit.Charter;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.junit.jupiter.api.Test;

/** What stands inside a line: styles, links, code, shortcodes, HTML. */
class InlinesTest {
    private static RichText item(String markdown) {
        return Pages.charter("## Exit Criteria\n\n- " + markdown + "\n")
                .exitCriteria()
                .get(0)
                .text();
    }

    @Test
    void stylesAreRuns() {
        assertThat(item("a **b** *c* ~~d~~ `e`").runs())
                .contains(
                        TextRun.of("b").withStyle(TextStyle.STRONG),
                        TextRun.of("c").withStyle(TextStyle.EMPHASIS),
                        TextRun.of("d").withStyle(TextStyle.STRIKETHROUGH),
                        TextRun.of("e").withStyle(TextStyle.CODE));
        assertThat(item("***both***").runs())
                .containsExactly(TextRun.of("both").withStyles(Set.of(TextStyle.STRONG, TextStyle.EMPHASIS)));
    }

    @Test
    void tagsThatSayTheSameAreStyles() {
        assertThat(item("<b>a</b> <em>b</em> <del>c</del> <code>d</code> end"))
                .isEqualTo(item("**a** *b* ~~c~~ `d` end"));
    }

    @Test
    void linksWithTitlesAndStyles() {
        assertThat(item("see [the **table**](https://x.example/t \"Tides\")").links())
                .containsExactly("https://x.example/t");
        assertThat(item("[a](<https://x.example/a b>)").links()).containsExactly("https://x.example/a b");
        assertThat(item("<a href=\"https://x.example\">table</a>").links()).containsExactly("https://x.example");
    }

    @Test
    void aBareUrlIsALinkOfItsOwn() {
        RichText text = item("see https://x.example/a_(b)?c=d. Or <https://y.example>, or <ada@x.example>");

        assertThat(text.links())
                .containsExactly("https://x.example/a_(b)?c=d", "https://y.example", "mailto:ada@x.example");
        assertThat(text.plainText())
                .isEqualTo("see https://x.example/a_(b)?c=d. Or https://y.example, or ada@x.example");
    }

    @Test
    void linksByReference() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - Print the [tables][t] and [buoys]

                [t]: https://x.example/t "Tides"
                [buoys]: <https://x.example/b>
                """);

        assertThat(charter.exitCriteria().get(0).text().links())
                .containsExactly("https://x.example/t", "https://x.example/b");
    }

    @Test
    void shortcodesAreKeptAsTheyAre() {
        RichText text = item("ask {{< member-by-name \"Ada *Example*\" >}} or {{% x %}} and more");

        assertThat(text.runs())
                .contains(TextRun.opaque("{{< member-by-name \"Ada *Example*\" >}}", ""))
                .contains(TextRun.opaque("{{% x %}}", ""));
        assertThat(text.plainText()).isEqualToNormalizingWhitespace("ask or and more");
    }

    @Test
    void imagesAndUnknownTagsAreKeptAsTheyAre() {
        RichText text = item("a ![chart](/chart.png \"Chart\") <span class=\"x\">b</span> <!-- note -->");

        assertThat(text.runs()).contains(TextRun.opaque("![chart](/chart.png \"Chart\")", "chart"));
        assertThat(text.plainText()).isEqualTo("a chart b");
    }

    @Test
    void hardBreaksInAllTheirForms() {
        RichText broken = item("a<br>b");

        assertThat(item("a<br/>b")).isEqualTo(broken);
        assertThat(item("a<br />b")).isEqualTo(broken);
        assertThat(item("a  \n  b")).isEqualTo(broken);
        assertThat(item("a\\\n  b")).isEqualTo(broken);
        assertThat(broken.plainText()).isEqualTo("a b");
    }

    @Test
    void entitiesAreTheCharactersTheyStandFor() {
        assertThat(item("AT&amp;T&nbsp;caf&eacute; &lt; &copy;").plainText()).isEqualTo("AT&T café < ©");
    }

    @Test
    void escapedMarkupIsText() {
        assertThat(item("\\*not\\* \\[a link\\](x) snake_case_word").plainText())
                .isEqualTo("*not* [a link](x) snake_case_word");
    }

    @Test
    void proseKeepsItsSource() {
        Charter charter = Pages.charter("""
                ## Notes

                A *word* with a [link][t] &amp; `code`,
                {{< alert >}}.

                <details><summary>More</summary>

                Less.

                </details>

                [t]: https://x.example
                """);

        assertThat(charter.sections().get(0).prose())
                .singleElement()
                .satisfies(prose -> assertThat(prose.source())
                        .contains(
                                "A *word* with a [link][t] &amp; `code`,\n{{< alert >}}.",
                                "<details>",
                                "Less.",
                                "[t]: https"));
    }
}
