package org.charterkit.markdown.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.html.HtmlPage;
import org.charterkit.markdown.internal.text.TextPageSource;
import org.charterkit.text.Prose;
import org.charterkit.vocabulary.SectionOutline;
import org.charterkit.vocabulary.Vocabulary;

/** What the blocks of a section tell is what its CommonMark tells. */
class BlockOutlineProperties {
    @Property(tries = 5_000)
    void blocksOfHtmlTellWhatTheirCommonMarkTells(@ForAll("html") String html) {
        assertTold(new HtmlPage(html, Optional.empty(), ReadLimits.standard()));
    }

    @Property(tries = 5_000)
    void blocksOfTextTellWhatTheirCommonMarkTells(@ForAll("text") String text) {
        assertTold(new TextPageSource(text, List.of(Vocabulary.english()), ReadLimits.standard()));
    }

    private static void assertTold(Page page) {
        for (OutlineSection section : page.sections()) {
            String written = page.prose(section.blocks()).map(Prose::source).orElse("");
            SectionOutline told = page.outline(section);
            SectionOutline wanted = SectionOutline.of(section.heading().map(Inlines::text), section.level(), written);
            assertThat(told.heading()).isEqualTo(wanted.heading());
            assertThat(told.level()).isEqualTo(wanted.level());
            assertThat(told.listsItems()).as(written).isEqualTo(wanted.listsItems());
            assertThat(told.hasWords()).as(written).isEqualTo(wanted.hasWords());
        }
    }

    @Provide
    Arbitrary<String> html() {
        return joined(
                10,
                "<p>",
                "<h2>Goals</h2>",
                "<ul><li>",
                "<ol start=\"7\"><li>",
                "</li><li>",
                "</ul>",
                "</ol>",
                "<table><tr><td>",
                "<td>",
                "<tr><th>",
                "</table>",
                "<dl><dt>",
                "<dd>",
                "</dl>",
                "<blockquote>",
                "</blockquote>",
                "<pre>",
                "</pre>",
                "<br>",
                "<hr>",
                "<img src=\"a.png\">",
                "<input type=\"checkbox\">",
                "<kbd>",
                "<a href=\"b\">",
                "<b>",
                "tide",
                "7",
                "7.",
                "- ",
                "–",
                "| a |",
                "* ",
                "+",
                "目",
                " ",
                "\n");
    }

    @Provide
    Arbitrary<String> text() {
        return joined(
                12,
                "Tides",
                "Goals",
                "Role Person Title",
                "Member Ada Example Keeper",
                "• ",
                "- ",
                "– ",
                "  - ",
                "1. ",
                "| a |",
                "a - b",
                "7",
                "words of it",
                "目",
                "***",
                "\n",
                "\n",
                "\n\n",
                "\n\n\n",
                "\t");
    }

    private static Arbitrary<String> joined(int most, String... parts) {
        return Arbitraries.of(parts).list().ofMaxSize(most).map(some -> String.join("", some));
    }
}
