package org.charterkit.markdown.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDocumentTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7})
    void aHeadingOfNoLevelIsRefused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownDocument().heading(level, "Tides"))
                .withMessage("heading.level: expected 1 to 6, found " + level);
    }

    @Test
    void codeWithAFenceStandsInALongerOne() {
        assertThat(new MarkdownDocument().code("", "````\ntide\n````").text())
                .isEqualTo("`````\n````\ntide\n````\n`````\n");
        assertThat(new MarkdownDocument().code("mermaid", "gantt").text()).isEqualTo("```mermaid\ngantt\n```\n");
    }

    @Test
    void aPartWithoutBlocksHasNoHeading() {
        String text = new MarkdownDocument()
                .heading(1, "Tides")
                .part(2, "Nothing", part -> part.table(List.of("Gauge"), List.of()))
                .part(
                        2,
                        "Gauges",
                        part -> part.part(3, "None", none -> {})
                                .part(3, "Some", some -> some.block("One.").block("Two.")))
                .block("The end.")
                .text();
        assertThat(text).isEqualTo("# Tides\n\n## Gauges\n\n### Some\n\nOne.\n\nTwo.\n\nThe end.\n");
    }

    @Test
    void rowsAreWrittenOneByOne() {
        StringBuilder written = new StringBuilder();
        List<Integer> lengths = new ArrayList<>();
        new MarkdownDocument(written)
                .table(List.of("Gauge"), Stream.of("North", "South").map(gauge -> {
                    lengths.add(written.length());
                    return List.of(gauge);
                }));
        assertThat(written).hasToString("| Gauge |\n| --- |\n| North |\n| South |\n");
        assertThat(lengths).containsExactly(0, "| Gauge |\n| --- |\n| North |\n".length());
    }

    @Test
    void aRowWithTooManyCellsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownDocument().table(List.of("Gauge"), List.of(List.of("North", "South"))))
                .withMessage("table.rows: expected 1 cells, found 2 in [North, South]");
    }

    @Test
    void aDocumentThatIsWrittenElsewhereIsNotKept() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MarkdownDocument(new StringWriter()).text())
                .withMessage("document: expected one that is kept in memory, found one that is written");
    }

    @Test
    void saysWhyItCannotBeWritten() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new MarkdownDocument(new FullWriter()).block("Tide"))
                .havingCause()
                .withMessage("full");
    }

    /** Refuses whatever is written. */
    private static final class FullWriter extends Writer {
        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
