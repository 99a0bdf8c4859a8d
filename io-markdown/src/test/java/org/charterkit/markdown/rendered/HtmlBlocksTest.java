package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.markdown.rendered.HtmlPages.charter;
import static org.charterkit.markdown.rendered.HtmlPages.prose;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Pointer;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceRange;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Blocks and inlines of HTML: what becomes of them as Markdown, and as facts. */
class HtmlBlocksTest {
    static Stream<Arguments> blocks() {
        return Stream.of(
                arguments("<p>One<p>Two", "One\n\nTwo"),
                arguments("One <div>Two</div> three", "One\n\nTwo\n\nthree"),
                arguments("<div><p>One</p> and <span><p>Two</p></span></div>", "One\n\nand\n\nTwo"),
                arguments("<ul><li>a<li>b</ul>", "- a\n- b"),
                arguments("<ol start=3><li>a<li>b</ol>", "3. a\n4. b"),
                arguments("<ul><li>a<ol><li>b</ol></ul>", "- a\n  1. b"),
                arguments("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
                arguments("<ul><li><p>a</p><p>b</p></ul>", "- a\n\n  b"),
                arguments("<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>", "- a\n\n* b\n\n- c"),
                arguments(
                        "<ul><li><input type=checkbox checked disabled> a"
                                + "<li><label><input type=checkbox>b</label></ul>",
                        "- [x] a\n- [ ] b"),
                arguments("<ul><li>a<pre>b</pre></ul>", "- a\n\n  ```\n  b\n  ```"),
                arguments("<blockquote><p>a<p>b</blockquote>", "> a\n>\n> b"),
                arguments("<pre><code class='language-yaml'>a: 1\n\nb: 2\n</code></pre>", "```yaml\na: 1\n\nb: 2\n```"),
                arguments("<div class=highlight><pre>```</pre></div>", "````\n```\n````"),
                arguments("<p>a<hr><p>b", "a\n\n---\n\nb"),
                arguments(
                        "<table><tr><th>A<th>B<tr><td>a|b<td>c<br>d</table>",
                        "| A | B |\n| --- | --- |\n| a\\|b | c<br>d |"),
                arguments(
                        "<table><caption>T</caption><tr><th>A<tr><td><ul><li>a<li>b</ul></table>",
                        "T\n\n| A |\n| --- |\n| a<br>b |"),
                arguments(
                        "<iframe src='https://video.example/x' onload=x></iframe>",
                        "<iframe src=\"https://video.example/x\"></iframe>"),
                arguments(
                        "<figure><img src='/a.png' alt=a><figcaption>Low</figcaption></figure>", "![a](/a.png)\n\nLow"),
                arguments(
                        "<dl><dt>High<dd>twice a day<div><dt>Low:<dd>as well<dd>or not</div></dl>",
                        "- High: twice a day\n- Low: as well\n\n  or not"),
                arguments("<center>a</center><address>b</address>", "a\n\nb"));
    }

    static Stream<Arguments> inlines() {
        return Stream.of(
                arguments(
                        "a <em>b</em> <i>c</i> <strong>d</strong> <del>e</del> <s>f</s>",
                        "a *b* *c* **d** ~~e~~ ~~f~~"),
                arguments("<code>a</code> <code>b</code> and <code>c d</code>", "`a` `b` and `c d`"),
                arguments("a<br>b<br>\n<br>c", "a\\\nb\\\nc"),
                arguments("a\n  b\t c", "a b c"),
                arguments("<a href='/x' title='y'>z</a>", "[z](/x \"y\")"),
                arguments("<a>no link</a> <a href=' '>none</a>", "no link none"),
                arguments("<a href='http://tides.example'>tides.example</a>", "tides.example"),
                arguments("See https://tides.example.", "See <https://tides.example>."),
                arguments("H<sub>2</sub>O<sup class=x>3</sup>", "H<sub>2</sub>O<sup>3</sup>"),
                arguments("<span class=x>a</span><font color=red>b</font><x-y>c</x-y>", "abc"),
                arguments("1. no list", "1\\. no list"),
                arguments("a_b &amp; c &lt; d", "a_b & c < d"),
                arguments("<img src='/a.png' alt='a chart' title=t>", "![a chart](/a.png \"t\")"),
                arguments("<img class=emoji alt='✅' src='/e.png'> <g-emoji alias=x>🌊</g-emoji>", "✅ 🌊"),
                arguments("<img alt=':wave:' src='/e.png'> <img alt='🌊' src='/f.png'>", ":wave: 🌊"),
                arguments("<img alt='chart' src='data:image/png;base64,AAAA'>", "chart"),
                arguments("a<i class='icon' aria-hidden='true'>★</i>b", "ab"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void blocksAreMarkdown(String html, String markdown) {
        assertThat(prose(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @MethodSource("inlines")
    void inlinesAreMarkdown(String html, String markdown) {
        assertThat(prose("<p>" + html)).isEqualTo(markdown);
    }

    @Test
    void boxesOfTasksTellWhatIsDone() {
        Charter charter = charter("<h2>Exit Criteria</h2><ul class=contains-task-list>"
                + "<li class=task-list-item><input type=checkbox class=task-list-item-checkbox checked disabled> High"
                + "<li><p><input type=checkbox disabled> Low</p><li>✅ Ebb<li><del>Flood</del></ul>");

        assertThat(charter.exitCriteria())
                .extracting(ExitCriterion::status)
                .extracting(status -> status.map(CompletionStatus::word).orElse("?"))
                .containsExactly("done", "open", "done", "dropped");
    }

    @Test
    void aCellOverSeveralRowsStandsInEach() {
        Charter charter = charter("<h2>Roles</h2><table><tr><th>Role<th>Person<th>Title"
                + "<tr><td rowspan=2>Member<td>Ada Example<td>Pilot<tr><td>Bo Sample<td>Clerk</table>");

        assertThat(charter.participants())
                .extracting(
                        participant -> participant.role().orElseThrow().name().plainText())
                .containsExactly("Member", "Member");
        assertThat(charter.participants())
                .extracting(participant -> participant.title().plainText())
                .containsExactly("Pilot", "Clerk");
    }

    @Test
    void aCellOverSeveralColumnsLeavesTheOthersEmpty() {
        Reading reading = HtmlPages.read("<h2>Roles</h2><table><tr><th>Role<th>Person<th>Title"
                + "<tr><td>Member<td colspan=2>Ada Example<tr><td>Member<td>Bo Sample</table>");

        assertThat(reading.charter().participants())
                .extracting(Participant::title)
                .containsOnly(RichText.empty());
        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.UNEQUAL_COLUMNS);
    }

    @Test
    void aTableWithHeadingsAtItsSideHasNoRowOfHeadings() {
        Charter charter = charter("<h2>Attributes</h2><table><tr><th>Date Created<td>2022-01-24"
                + "<tr><th>End Date<td>2022-07-29</table>");

        assertThat(charter.dateCreated()).hasValue(CharterDate.ofDay(2022, 1, 24));
        assertThat(charter.endDate()).hasValue(CharterDate.ofDay(2022, 7, 29));
    }

    @Test
    void aListOfDefinitionsStatesAttributes() {
        Charter charter = charter("<h2>Attributes</h2><dl><dt>Date Created</dt><dd>2022-01-24</dd>"
                + "<dt>Slack</dt><dd><a href='https://chat.example.com'>#wg</a></dd></dl>");

        assertThat(charter.attributes())
                .extracting(Attribute::value)
                .containsExactly(
                        RichText.of("2022-01-24"), RichText.of(TextRun.link("#wg", "https://chat.example.com")));
    }

    @Test
    void aBoldLineIsALabelAndABoldRoleIsDefined() {
        Charter charter = charter("<h2>Exit Criteria</h2><p><strong>Later</strong></p><ul><li>Tides</ul>"
                + "<h2>Roles</h2><p><b>Contributors</b></p><p>They do the work.</p>");

        assertThat(charter.sections().get(0).runs().get(0).label()).hasValue(RichText.of("Later"));
        assertThat(charter.roleDefinitions()).hasSize(1);
        assertThat(charter.roleDefinitions().get(0).definition().source()).isEqualTo("They do the work.");
    }

    @Test
    void eachFactStandsWhereItsElementDoes() {
        String page = "\uFEFF<!doctype html>\n<h2>Exit Criteria</h2>\r\n<ul>\n<li>High &amp; low\n<li>Ebb</ul>\n"
                + "<h2>Attributes</h2><table><tr><th>Property<th>Value<tr><td>End Date<td>2022-07-29</table>";

        Reading reading = HtmlPages.read(page);

        assertThat(text(page, reading, "/exitCriteria/0")).isEqualTo("<li>High &amp; low\n");
        assertThat(text(page, reading, "/exitCriteria/1")).isEqualTo("<li>Ebb");
        assertThat(text(page, reading, "/attributes/0")).isEqualTo("<tr><td>End Date<td>2022-07-29");
        assertThat(text(page, reading, "/attributes/0/value")).isEqualTo("2022-07-29");
        assertThat(text(page, reading, "/sections/0/heading")).isEqualTo("<h2>Exit Criteria</h2>");
        assertThat(reading.locate(Pointer.parse("/exitCriteria/0"))
                        .orElseThrow()
                        .start()
                        .line())
                .isEqualTo(4);
    }

    private static String text(String page, Reading reading, String pointer) {
        SourceRange range = reading.locate(Pointer.parse(pointer)).orElseThrow();
        return page.substring(range.start().offset(), range.end().offset());
    }

    @Test
    void relativeLinksAreResolvedWhereABaseIsGiven() {
        String page = "<p><a href='../gauges/?x=1#y'>a</a> <a href='#goals'>b</a> <a href='//c.example/'>c</a>"
                + " <a href='mailto:ada@tides.example'>d</a> <a href='https://E.example'>e</a> <img src='f.png' alt=f>";
        HtmlReader reader = HtmlReader.builder()
                .baseUri(URI.create("https://handbook.example.com/groups/tides/"))
                .build();

        assertThat(HtmlPages.prose(page))
                .isEqualTo("[a](../gauges/?x=1#y) [b](#goals) [c](//c.example/) [d](mailto:ada@tides.example)"
                        + " [e](https://E.example) ![f](f.png)");
        assertThat(HtmlPages.proses(reader.read(page).charter()))
                .isEqualTo(List.of("[a](https://handbook.example.com/groups/gauges/?x=1#y) [b](#goals)"
                        + " [c](https://c.example/) [d](mailto:ada@tides.example) [e](https://E.example)"
                        + " ![f](https://handbook.example.com/groups/tides/f.png)"));
    }

    @Test
    void aPageMayNameItsBaseItself() {
        String page = "<base href='https://handbook.example.com/groups/'><p><a href='tides'>a</a>";

        assertThat(HtmlPages.prose(page)).isEqualTo("[a](https://handbook.example.com/groups/tides)");
    }
}
