package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with the formats that it ships with, on the handbook that lies beside it. */
class HandbookTest {
    private static final CharterFormats INSTALLED = CharterFormats.installed();

    @Test
    void everyPageHasALine() throws IOException {
        ProgramRun run = ProgramRun.of(INSTALLED, "export", "handbook", "--format=ndjson");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try (Stream<Path> files = Files.walk(Path.of("handbook"))) {
            assertThat(run.outLines()).hasSize((int)
                    files.filter(file -> file.toString().endsWith(".md")).count());
        }
        assertThat(run.outLines()).allMatch(line -> line.startsWith("{\"source\":\"handbook/"));
    }

    @Test
    void everyCharterHasItsPartInTheReport(@TempDir Path out) throws IOException {
        ProgramRun run = ProgramRun.of(INSTALLED, "report", "handbook", "--out", out.toString(), "--day=2024-10-01");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        String html = Files.readString(out.resolve("report.html"));
        assertThat(html).contains("id=\"group-tide-tables\"", "Nguyễn Thị Hồng Ánh", "Pages that are no charter");
        assertThat(html).doesNotContain("{{");
        assertThat(out.resolve("charters/tide-tables.md")).exists();
    }
}
