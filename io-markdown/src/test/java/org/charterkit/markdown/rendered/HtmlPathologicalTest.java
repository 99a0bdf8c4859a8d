package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.markdown.ReadOrRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were written to hurt: each ends soon, with a reading or a refusal. */
class HtmlPathologicalTest {
    /** A guard against pages that never end, not a measure of speed. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final int MANY = 100_000;
    private static final int SOME = 10_000;

    private static Optional<Reading> readSoon(String page) {
        return assertTimeoutPreemptively(
                SOON, () -> ReadOrRefused.read(() -> HtmlReader.create().read(page)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p>",
                "<b><p>",
                "<font size=1>",
                "<a href=x>",
                "<ul><li>",
                "<li>",
                "<table>",
                "<table><tr><td>",
                "<tr><td>x",
                "<td>",
                "<blockquote>",
                "<dl><dt>",
                "<svg>",
                "<math>",
                "<template>",
                "<select>",
                "<form>",
                "<h2>",
                "<h2>Exit Criteria</h2><ul><li>x</ul>",
                "<nav>",
                "<aside>",
                "<header>x",
                "<div class=toc>",
                "<article>x",
                "<input type=checkbox>",
                "<img alt=x src=y>",
                "<br>",
                "<pre>",
                "`",
                "<code>x</code> ",
                "<em>x</em>",
                "<",
                "</",
                "</p>",
                "<!--",
                "<!-- --",
                "<![CDATA[",
                "&",
                "&amp",
                "&#",
                "a ",
                "[",
                "*",
                "|",
                "https://",
                "\u0000",
                "\uFEFF",
                "\uD83D",
                "<x a='",
                "<ul></ul>",
                "<script>",
                "<title>",
                "<plaintext>",
                "<meta charset=utf-16>"
            })
    void oneThingOverAndOver(String thing) {
        String many = thing.repeat(MANY / thing.length());
        readSoon(many);
        readSoon("<main><h2>Exit Criteria</h2><ul><li>" + many + "</ul></main>");
        String some = thing.repeat(SOME / thing.length());
        readSoon("<h2>Roles</h2><table><tr><th>Role<th>Person<tr><td>Member<td>" + some);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<blockquote>", "<span>", "<table><tr><td>", "<svg>", "<x-y>"})
    void elementsNestedDeeperThanTheLimitAreRefused(String element) {
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> HtmlReader.create().read(element.repeat(30_000)))
                .withMessageContaining("ReadLimits.nesting");
    }

    @Test
    void aMillionTagsThatNobodyClosesAreRefused() {
        String page = "<div>".repeat(1_000_000);
        HtmlReader unbounded = HtmlReader.builder()
                .limits(ReadLimits.standard().withMarks(Integer.MAX_VALUE))
                .build();

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> HtmlReader.create().read(page))
                .withMessageContaining("ReadLimits.marks");
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> unbounded.read(page))
                .withMessageContaining("ReadLimits.nesting");
    }

    @Test
    void elementsUpToTheLimitAreRead() {
        ReadLimits limits = ReadLimits.standard().withNesting(20);
        HtmlReader reader = HtmlReader.builder().limits(limits).build();
        String deepest = "<div>".repeat(18) + "x";

        assertThat(HtmlPages.proses(reader.read(deepest).charter())).containsExactly("x");
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reader.read("<div>" + deepest))
                .withMessageContaining("at most 20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td rowspan=60000 colspan=60000>a<td rowspan=60000 colspan=60000>b",
                "<tr><td colspan=99999>a<tr><td colspan=99999>b",
                "<tr><td colspan=50000>a<tr><td>b<tr><td>c"
            })
    void cellsThatCoverMoreThanTheLimitAreRefused(String rows) {
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> HtmlReader.create().read("<table>" + rows + "</table>"))
                .withMessageContaining("ReadLimits.cells");
    }

    @Test
    void aTableOfMoreCellsThanTheLimitIsRefused() {
        String wide = "<table><tr>" + "<td>a".repeat(2_000) + "<tr><td>b".repeat(1_000);

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> HtmlReader.create().read(wide))
                .withMessageContaining("ReadLimits.cells");
    }

    @Test
    void aPageOfMoreBytesOrLinesThanTheLimitIsRefused() {
        HtmlReader small = HtmlReader.builder()
                .limits(ReadLimits.standard().withBytes(100).withLines(10))
                .build();

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> small.read(new byte[101]))
                .withMessageContaining("ReadLimits.bytes");
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> small.read("<p>\n".repeat(10)))
                .withMessageContaining("ReadLimits.lines");
    }

    @Test
    void tenThousandRows() {
        String rows = "<tr><td>Member<td>Ada Example<td>Pilot".repeat(10_000);

        Reading reading = readSoon("<h2>Roles</h2><table><tr><th>Role<th>Person<th>Title" + rows)
                .orElseThrow();

        assertThat(reading.charter().participants()).hasSize(10_000);
    }
}
