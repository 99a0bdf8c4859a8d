package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.io.Reading;
import org.charterkit.markdown.ReadOrRefused;

/** Whatever the text or the bytes: a reading, always the same, or a refusal. */
class HtmlRobustnessProperties {
    private static final List<String> FRAGMENTS = List.of(
            "<h2>Exit Criteria</h2>",
            "<h2>Roles</h2>",
            "<h1>",
            "</h2>",
            "<ul>",
            "<li>",
            "<ol start=9>",
            "</ul>",
            "<dl><dt>a<dd>b",
            "<table>",
            "<tr>",
            "<td rowspan=3>",
            "<th colspan=2>",
            "</table>",
            "<caption>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "<i>",
            "</b>",
            "<a href='#x'>",
            "</a>",
            "<img alt=x src=y>",
            "<input type=checkbox checked>",
            "<br>",
            "<pre>",
            "<blockquote>",
            "<main>",
            "<article>",
            "<nav>",
            "<aside>",
            "<header>",
            "<template>",
            "<svg>",
            "<select>",
            "<form>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "Ada Example",
            "2022-01-24",
            "[x] ",
            "=> 100%",
            "Facilitator: ",
            "**",
            "`",
            "|",
            "\u0000",
            "\uD83D",
            "\r",
            "<body>",
            "<frameset>",
            "<base href='http://['>",
            "<plaintext>");

    @Property(tries = 600)
    void anyMixOfTagsIsRead(@ForAll("mixes") String page) {
        ReadOrRefused.check(HtmlReader.create(), page);
    }

    @Property(tries = 300)
    void anyBytesAreRead(@ForAll byte[] bytes) {
        Optional<Reading> reading = ReadOrRefused.read(() -> HtmlReader.create().read(bytes));

        assertThat(ReadOrRefused.read(() -> HtmlReader.create().read(bytes))).isEqualTo(reading);
        assertThatCode(() -> new HtmlFormat().recognises(bytes)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
