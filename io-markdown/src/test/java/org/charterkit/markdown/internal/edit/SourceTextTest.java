package org.charterkit.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole lines come and go, with the blank lines and line ends that a text has. */
class SourceTextTest {
    private static SourceText source(String text) {
        return new SourceText(text, new SourceLines(text));
    }

    private static String written(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }

    private static String apply(String text, TextEdit edit) {
        return TextEdit.apply(text, List.of(edit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsTheFirstOne(String end) {
        String text = "a" + end + "b" + end;
        assertThat(source(text).lineEnd()).isEqualTo(end);
        assertThat(source(end + end + "a").lineEnd()).isEqualTo(end);
        assertThat(source("a").lineEnd()).isEqualTo("\n");
        assertThat(source("").lineEnd()).isEqualTo("\n");
        assertThat(apply(text, source(text).insertLines(1 + end.length(), "x\ny")))
                .isEqualTo("a" + end + "x" + end + "y" + end + "b" + end);
        assertThat(apply(text, source(text).replace(new Span(0, 1), "x\ny")))
                .isEqualTo("x" + end + "y" + end + "b" + end);
        assertThat(source(text).line(0)).isEqualTo("a");
    }

    @Test
    void linesAreInsertedBehindAnOpenLine() {
        assertThat(apply("a\nb", source("a\nb").insertLines(3, "x"))).isEqualTo("a\nb\nx");
        assertThat(apply("a\nb\n", source("a\nb\n").insertLines(4, "x"))).isEqualTo("a\nb\nx\n");
        assertThat(apply("", source("").insertLines(0, "x"))).isEqualTo("x\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\nb\\n', 2, 'a\\n\\nx\\n\\nb\\n'",
        "'a\\n\\nb\\n', 3, 'a\\n\\nx\\n\\nb\\n'",
        "'a\\n\\nb\\n', 2, 'a\\n\\nx\\n\\nb\\n'",
        "'a\\n', 0, 'x\\n\\na\\n'",
        "'a\\n', 2, 'a\\n\\nx\\n'",
        "'a', 1, 'a\\n\\nx'"
    })
    void aBlockStandsBetweenBlankLines(String text, int at, String edited) {
        String page = written(text);
        assertThat(apply(page, source(page).insertBlock(at, "x"))).isEqualTo(written(edited));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\n\\nx\\n\\nb\\n', 'a\\n\\nb\\n'",
        "'a\\n\\nx\\n\\n\\n\\nb\\n', 'a\\n\\nb\\n'",
        "'a\\nx\\n\\nb\\n', 'a\\n\\nb\\n'",
        "'x\\n\\nb\\n', 'b\\n'",
        "'a\\n\\nx\\n', 'a\\n'",
        "'a\\n\\n\\nx\\n\\n', 'a\\n'",
        "'a\\n\\nx', 'a'",
        "'a\\r\\n\\r\\nx', 'a'",
        "'a\\nx', 'a'",
        "'x', ''",
        "'x\\n', ''",
        "'\\n\\nx\\n', ''",
        "'a\\n\\nx\\nb\\n', 'a\\n\\nb\\n'"
    })
    void aBlockGoesWithTheBlankLinesThatWouldBeLeftOver(String text, String edited) {
        String page = written(text);
        int at = page.indexOf('x');
        assertThat(apply(page, source(page).removeBlock(new Span(at, at + 1)))).isEqualTo(written(edited));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\nx\\nb\\n', 'a\\nb\\n'",
        "'a\\n\\nx\\n\\nb\\n', 'a\\n\\nb\\n'",
        "'a\\n\\nx\\n\\n\\nb\\n', 'a\\n\\n\\nb\\n'",
        "'a\\nx\\n\\nb\\n', 'a\\n\\nb\\n'",
        "'a\\nx', 'a'",
        "'a\\r\\nx', 'a'",
        "'a\\n\\nx', 'a\\n'",
        "'a\\n\\nx\\n', 'a\\n\\n'"
    })
    void anItemGoesWithOneBlankLine(String text, String edited) {
        String page = written(text);
        int at = page.indexOf('x');
        assertThat(apply(page, source(page).removeItem(new Span(at, at + 1)))).isEqualTo(written(edited));
    }

    @Test
    void whatEndsWithItsLineDoesNotTakeTheNext() {
        assertThat(apply("x\nb\n", source("x\nb\n").removeItem(new Span(0, 2)))).isEqualTo("b\n");
        assertThat(apply("x\nb\n", source("x\nb\n").removeBlock(new Span(0, 2))))
                .isEqualTo("b\n");
    }
}
