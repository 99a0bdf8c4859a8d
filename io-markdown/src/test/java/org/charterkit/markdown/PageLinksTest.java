package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.io.PageLink;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of a whole page, with what stands at their places. */
class PageLinksTest {
    private static List<PageLink> links(String page) {
        return MarkdownReader.create().read(page).pageLinks().asList().orElseThrow();
    }

    /** Each link as its words, whether it is bare, and its source. */
    private static List<String> shown(String page) {
        return links(page).stream()
                .map(link -> link.text()
                        + (link.bare() ? " bare " : " | ")
                        + link.range().textIn(page))
                .toList();
    }

    @Test
    void proseHeadingsListsAndCellsAllHaveLinks() {
        String page = """
                ---
                title: Tides
                link: https://x.example/front
                ---

                Before [the *tides*](/tides "Tides"), and https://x.example/(a)b.

                ## See [there][t]

                - one https://x.example/1
                  - two <https://x.example/2>

                > quoted https://x.example/3

                | A | B |
                | --- | --- |
                | a \\| b [cell](/c) | https://x.example/4 |

                [t]: https://x.example/t
                """;

        assertThat(shown(page))
                .containsExactly(
                        "the tides | [the *tides*](/tides \"Tides\")",
                        "https://x.example/(a)b bare https://x.example/(a)b",
                        "there | [there][t]",
                        "https://x.example/1 bare https://x.example/1",
                        "https://x.example/2 | <https://x.example/2>",
                        "https://x.example/3 bare https://x.example/3",
                        "cell | [cell](/c)",
                        "https://x.example/4 bare https://x.example/4");
        assertThat(links(page).get(1).range()).hasToString("6:43-6:65");
    }

    @Test
    void codeCommentsShortcodesImagesAndAttributesAreNoLinks() {
        assertThat(shown("""
                `https://x.example/1` ``[a](/b)`` <!-- https://x.example/2 --> ![https://x.example/3](/i.png)

                    https://x.example/4

                ```
                [a](https://x.example/5)
                ```

                <!--
                https://x.example/6
                -->

                {{< video "https://x.example/7" >}} <span title="https://x.example/8">a</span>

                <pre>https://x.example/9</pre>
                """)).isEmpty();
    }

    @Test
    void linksInHtmlHaveWordsToo() {
        assertThat(shown("""
                See <a href="https://x.example/1">https://x.example/1</a> or <a href='/2'>here</a>.

                <table>
                <tr><td><a class="x" href="/3">there</a></td><td>https://x.example/4</td></tr>
                </table>

                An <a href="/5">open one

                https://x.example/6
                """))
                .containsExactly(
                        "https://x.example/1 | <a href=\"https://x.example/1\">https://x.example/1</a>",
                        "here | <a href='/2'>here</a>",
                        "there | <a class=\"x\" href=\"/3\">there</a>",
                        "https://x.example/4 bare https://x.example/4",
                        "https://x.example/6 bare https://x.example/6");
    }

    @Test
    void placesCountInTheWholeTextWhateverItsLineEnds() {
        String page = "\ufeff---\r\ntitle: Tides\r\n---\r\n\r\nSee https://x.example/1\r\n{{< a >}} [here](/2)\r\n";

        assertThat(shown(page)).containsExactly("https://x.example/1 bare https://x.example/1", "here | [here](/2)");
        assertThat(links(page).get(1).range().start()).hasToString("6:11");
    }

    @Test
    void linksAreNoPartOfWhatMakesReadingsEqual() {
        Reading reading = MarkdownReader.create().read("See [here](/a)");

        assertThat(reading).isEqualTo(MarkdownReader.create().read("See [here](/a)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a](", "<a", "<a href=\"b\">", "![", "*a [b](c", "http://", "{{<", "<!--", "> - "})
    void whateverIsRepeatedIsLookedThrough(String text) {
        String page = "<div>\n" + text.repeat(5_000) + "\n\n" + text.repeat(5_000) + "\n\nSee [b](/b)\n";

        assertThat(links(page)).allMatch(link -> !link.range().textIn(page).isEmpty());
    }

    @Test
    void aTagOfManyLettersThatNothingClosesIsText() {
        assertThat(links("<div>\n<" + "a".repeat(500_000) + "\n")).isEmpty();
    }
}
