package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.charterkit.ProjectFiles;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/diagnostics.md} to the codes that there are. */
class DiagnosticTableTest {
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^|]*\\.");

    /** A row of the table: code, severity, meaning, advice. */
    private record Row(String code, String severity, String meaning, String advice) {
        static Row of(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            assertThat(cells)
                    .as("cells of the row %s, with the empty ones before and behind", line)
                    .hasSize(6);
            return new Row(cells[1], cells[2], cells[3], cells[4]);
        }
    }

    private static List<Row> rows() throws IOException {
        return ProjectFiles.read("docs/diagnostics.md")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(Row::of)
                .toList();
    }

    @Test
    void theTableHasEveryCodeOnceWithItsSeverity() throws IOException {
        assertThat(rows().stream().map(row -> row.code() + " " + row.severity()))
                .containsExactlyElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(code -> "`" + code.code() + "` " + code.severity().word())
                        .toList());
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.meaning()).matches(SENTENCE);
            assertThat(row.advice()).matches(SENTENCE);
        });
    }
}
