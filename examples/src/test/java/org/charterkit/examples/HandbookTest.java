package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void aRenderedPageIsReadByItsNameAndByItsContent(@TempDir Path folder) throws IOException {
        byte[] page = """
                <!doctype html><title>Tide Tables | Handbook</title><main><h1>Tide Tables</h1><h2>Attributes</h2>
                <table><tr><th>Property<th>Value<tr><td>Date Created<td>2022-01-24<tr><td>End Date<td>2022-07-29</table>
                <h2>Exit Criteria</h2><ul><li>The tables are public</ul></main>
                """.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("tides.html"), page);

        ProgramRun named = ProgramRun.of(INSTALLED, "export", folder.toString());
        ProgramRun piped = ProgramRun.given(INSTALLED, page, "export", "-");

        assertThat(named.err()).isEmpty();
        assertThat(named.out()).contains("tides.html\"", "The tables are public", "2022-07-29");
        assertThat(piped.err()).isEmpty();
        assertThat(piped.out()).contains("\"source\":\"-\"", "The tables are public", "2022-07-29");
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
