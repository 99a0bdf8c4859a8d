package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.Layout;
import org.charterkit.Prerequisite;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that Markdown would take for marks stay words. */
class WriterTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "> no quote",
                "- no item",
                "12) no number",
                "1986\\. a year",
                "--- no rule",
                "*** no rule",
                "~~~ no code",
                "``` no code",
                "a | b \\| c",
                "ends with a backslash\\",
                "*no* **emphasis** _at_ all",
                "snake_case_word",
                "~~kept~~",
                "[no](link)",
                "![no](image)",
                "[no]: /definition",
                "<br> <b>no tag</b> <!-- no comment -->",
                "a < b > c",
                "AT&T &amp; &copy; &#35;",
                "{{< alert >}} {{% tab %}}",
                "`` ` `` no code",
                "https://tides.example.com/a_b is no link",
                "trailing ##",
                "no id {#id}"
            })
    void plainWordsStayPlain(String words) {
        assertThat(MarkdownReader.create()
                        .read(page(RichText.of(words)))
                        .charter()
                        .outOfScope())
                .containsExactly(ScopeItem.of(RichText.of(words)));
        Charter heading = Charter.builder()
                .title("Tides")
                .addSections(Section.builder()
                        .heading(RichText.of(words))
                        .level(2)
                        .kind(SectionKind.OTHER)
                        .build())
                .build();
        assertThat(MarkdownReader.create()
                        .read(MarkdownWriter.create().write(heading))
                        .charter())
                .isEqualTo(heading);
    }

    @Test
    void emphasisStandsBetweenMarks() {
        assertThat(item(TextRun.of("bold").withStyle(TextStyle.STRONG), TextRun.of(" and code "), code("a`b")))
                .isEqualTo("- **bold** and code ``a`b``");
    }

    @Test
    void runsThatShareAStyleShareItsMarks() {
        TextRun strong = TextRun.of("the ").withStyle(TextStyle.STRONG);
        TextRun both = TextRun.of("tides").withStyles(Set.of(TextStyle.STRONG, TextStyle.EMPHASIS));
        assertThat(item(strong, both)).isEqualTo("- **the *tides***");
    }

    @Test
    void anAddressOfAllStylesIsKeptApartByTheOneItHasNot() {
        RichText words = RichText.of(TextRun.of("https://x.example/a")
                .withStyles(Set.of(TextStyle.STRONG, TextStyle.EMPHASIS, TextStyle.STRIKETHROUGH)));
        assertThat(MarkdownReader.create().read(page(words)).charter().outOfScope())
                .containsExactly(ScopeItem.of(words));
    }

    @Test
    void anAddressInCodeThatTagsMarkIsNoLink() {
        Charter charter = Charter.builder()
                .title("Tides")
                .addFacts(Attribute.of(
                        RichText.of("Tide tables"),
                        RichText.of(code("a \\| https://x.example/a")),
                        AttributeKind.OTHER,
                        Optional.empty()))
                .build();
        assertThat(MarkdownReader.create()
                        .read(MarkdownWriter.create().write(charter))
                        .charter()
                        .attributes())
                .isEqualTo(charter.attributes());
    }

    @Test
    void aNameThatEndsWithAColonStandsApartFromABoldRationale() {
        Prerequisite prerequisite = Prerequisite.of(
                RichText.of("Before:"), RichText.of(TextRun.of("the tide").withStyle(TextStyle.STRONG)));
        Charter charter = Charter.builder()
                .title("Tides")
                .addSections(Section.builder()
                        .heading(RichText.of("Prerequisites"))
                        .level(2)
                        .kind(SectionKind.PREREQUISITES)
                        .addContent(Run.of(Optional.empty(), Layout.LIST, List.of(), List.of(prerequisite)))
                        .build())
                .build();
        assertThat(MarkdownReader.create()
                        .read(MarkdownWriter.create().write(charter))
                        .charter())
                .isEqualTo(charter);
    }

    @Test
    void emphasisThatMarksCannotExpressIsWrittenWithTags() {
        assertThat(item(TextRun.of("x"), TextRun.of("(a)").withStyle(TextStyle.STRONG), TextRun.of("y")))
                .isEqualTo("- x<strong>(a)</strong>y");
    }

    @ParameterizedTest
    @CsvSource({
        "/tides/, [x](/tides/)",
        "a b.md, [x](<a b.md>)",
        "wiki/Gauge_(sensor), [x](wiki/Gauge_(sensor))",
        "odd), [x](<odd)>)",
        "<angle>, [x](<\\<angle\\>>)"
    })
    void destinationsStandBetweenAngleBracketsWhereTheyMust(String href, String link) {
        assertThat(item(TextRun.link("x", href))).isEqualTo("- " + link);
    }

    @Test
    void addressesThatSayThemselvesStandBetweenAngleBrackets() {
        String address = "https://tides.example.com/a_b";
        assertThat(item(TextRun.link(address, address))).isEqualTo("- <" + address + ">");
    }

    @Test
    void titlesAndLineBreaksStay() {
        assertThat(item(TextRun.link("x", "/x").withTitle("say \"x\""), TextRun.lineBreak(), TextRun.of("below")))
                .isEqualTo("- [x](/x \"say \\\"x\\\"\")<br>below");
    }

    @Test
    void markupStaysAsItIsWritten() {
        assertThat(item(TextRun.of("see "), TextRun.opaque("{{< icon \"tide\" >}}", "")))
                .isEqualTo("- see {{< icon \"tide\" >}}");
    }

    private static TextRun code(String text) {
        return TextRun.of(text).withStyle(TextStyle.CODE);
    }

    private static String item(TextRun... runs) {
        String page = page(RichText.of(runs));
        return page.substring(page.indexOf("- ")).strip();
    }

    private static String page(RichText words) {
        return MarkdownWriter.create()
                .write(Charter.builder()
                        .title("Tides")
                        .addFacts(ScopeItem.of(words))
                        .build());
    }
}
