package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.markdown.rendered.HtmlReader;
import org.charterkit.markdown.rendered.TextReader;
import org.junit.jupiter.api.Test;

/** Each limit of each reader of pages: what is just within it is read, what is one beyond it is refused. */
class LimitsOfPagesTest {
    private static final ReadLimits STANDARD = ReadLimits.standard();

    private static CharterReader markdown(ReadLimits limits) {
        return MarkdownReader.builder().limits(limits).build();
    }

    private static CharterReader html(ReadLimits limits) {
        return HtmlReader.builder().limits(limits).build();
    }

    private static CharterReader text(ReadLimits limits) {
        return TextReader.builder().limits(limits).build();
    }

    private static void assertLimit(
            Function<ReadLimits, CharterReader> reader,
            IntFunction<ReadLimits> limits,
            int found,
            String page,
            String refusal) {
        Reading within = reader.apply(limits.apply(found)).read(page);

        assertThat(within).isEqualTo(reader.apply(STANDARD).read(page));
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reader.apply(limits.apply(found - 1)).read(page))
                .withMessage(refusal);
    }

    @Test
    void bytes() {
        String refusal = "limit exceeded: expected at most 8 bytes (ReadLimits.bytes), found 9";

        assertLimit(LimitsOfPagesTest::markdown, STANDARD::withBytes, 9, "# Tides\n\n", refusal);
        assertLimit(LimitsOfPagesTest::html, STANDARD::withBytes, 9, "<p>Tides\n", refusal);
        assertLimit(LimitsOfPagesTest::text, STANDARD::withBytes, 9, "Tides\n\nI\n", refusal);
    }

    @Test
    void lines() {
        String refusal = "limit exceeded: expected at most 3 lines (ReadLimits.lines), found 4";

        assertLimit(LimitsOfPagesTest::markdown, STANDARD::withLines, 4, "# Tides\r\r\nwords\n", refusal);
        assertLimit(LimitsOfPagesTest::html, STANDARD::withLines, 4, "<p>Tides\r\r\nwords\n", refusal);
        assertLimit(LimitsOfPagesTest::text, STANDARD::withLines, 4, "Tides\r\r\nwords\n", refusal);
    }

    @Test
    void itemsOfMarkdown() {
        String page = "## Exit Criteria\n\n- a\n  1. b\n* c\n\n> - d\n";

        assertLimit(
                LimitsOfPagesTest::markdown,
                STANDARD::withItems,
                5,
                page,
                "7:3: limit exceeded: expected at most 4 items (ReadLimits.items), found more");
    }

    @Test
    void headingsOfMarkdownAreItems() {
        assertLimit(
                LimitsOfPagesTest::markdown,
                STANDARD::withItems,
                2,
                "Tides\n=====\n\nwords\n\n## Goals\n",
                "6:1: limit exceeded: expected at most 1 items (ReadLimits.items), found more");
    }

    @Test
    void itemsOfHtml() {
        assertLimit(
                LimitsOfPagesTest::html,
                STANDARD::withItems,
                5,
                "<h2>Exit Criteria</h2>\n<ul><li>a<ol><li>b</ol></ul>\n<dl><dt>c<dd>d<dt>e</dl>",
                "3:15: limit exceeded: expected at most 4 items (ReadLimits.items), found more");
    }

    @Test
    void itemsOfText() {
        assertLimit(
                LimitsOfPagesTest::text,
                STANDARD::withItems,
                2,
                "Tides\n\nExit Criteria\n\n  • a\n  • b\n",
                "6:3: limit exceeded: expected at most 1 items (ReadLimits.items), found more");
    }

    @Test
    void marks() {
        assertLimit(
                LimitsOfPagesTest::markdown,
                STANDARD::withMarks,
                6,
                "*a* [b]\n<\n`\n",
                "3:1: limit exceeded: expected at most 5 marks (ReadLimits.marks), found more");
        assertLimit(
                LimitsOfPagesTest::html,
                STANDARD::withMarks,
                3,
                "<p>a &amp;\n b</p>",
                "2:3: limit exceeded: expected at most 2 marks (ReadLimits.marks), found more");
    }

    @Test
    void cells() {
        String found = "limit exceeded: expected at most 3 cells (ReadLimits.cells), found ";

        assertLimit(
                LimitsOfPagesTest::html,
                STANDARD::withCells,
                4,
                "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
                found + "4");
        assertLimit(
                LimitsOfPagesTest::text,
                STANDARD::withCells,
                4,
                "Tides\n\nWorking Group Role Person\nMember Ada Example\n",
                found + "4");
    }

    @Test
    void cellsOfMarkdown() {
        String page = "| a | b |\n|---|---|\n| c | d |\n";
        ReadLimits limits = STANDARD.withCells(4);

        assertThat(markdown(limits).read(page)).isEqualTo(markdown(STANDARD).read(page));
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> markdown(limits).read(page + "| e |\n"))
                .withMessageContaining("at most 4 cells")
                .withMessageContaining("ReadLimits.cells");
    }

    @Test
    void frontMatter() {
        assertLimit(
                LimitsOfPagesTest::markdown,
                STANDARD::withFrontMatter,
                9,
                "---\ntitle: a\n---\n",
                "limit exceeded: expected at most 8 frontMatter (ReadLimits.frontMatter), found 9");
    }

    @Test
    void elementsOfHtml() {
        String page = "<main><div>\n<div>a</div></div></main>";

        assertLimit(
                LimitsOfPagesTest::html,
                STANDARD::withNesting,
                5,
                page,
                "2:1: limit exceeded: expected at most 4 levels of elements (ReadLimits.nesting), found more");
    }

    @Test
    void listsOfMarkdownBeyondTheLimitAreWords() {
        String page = "## Exit Criteria\n\n- a\n  - b\n";

        assertThat(markdown(STANDARD.withNesting(5)).read(page).charter())
                .isEqualTo(markdown(STANDARD).read(page).charter());
        assertThat(markdown(STANDARD.withNesting(3)).read(page).charter().exitCriteria())
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.criteria()).isEmpty());
    }

    @Test
    void valuesOfFrontMatterBeyondTheLimitAreReadAsLines() {
        String page = "---\na: [[b]]\n---\n";

        assertThat(markdown(STANDARD.withNesting(4)).read(page).diagnostics())
                .noneMatch(found -> found.code() == DiagnosticCode.UNREADABLE_FRONT_MATTER);
        assertThat(markdown(STANDARD.withNesting(3)).read(page).diagnostics())
                .anyMatch(found -> found.code() == DiagnosticCode.UNREADABLE_FRONT_MATTER
                        && found.message().contains("ReadLimits.nesting"));
    }
}
