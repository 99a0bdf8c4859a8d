package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @SuppressWarnings("NullAway.Init")
    private PageFolder folder;

    @BeforeEach
    void pages() throws IOException {
        folder = new PageFolder(root.resolve("pages"))
                .with("a.page", "charter Tide Tables")
                .with("b.page", "index Groups")
                .with("c.page", "other");
        out = root.resolve("new/report");
    }

    @Test
    void writesOneHtmlFileAndMarkdown() throws IOException {
        ProgramRun run = ProgramRun.of("report", folder.path(), "--out", out.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(0))
                .isEqualTo("1 charter, 0 people; 2 pages that are no charter (1 index, 1 other)");
        assertThat(run.outLines().get(1)).contains("report.html", "index.md");
        assertThat(filesOf(out))
                .containsExactly(
                        "charters", "charters/tide-tables.md", "findings.md", "index.md", "people.md", "report.html");
        assertThat(Files.readString(out.resolve("report.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("Tide Tables");
        assertThat(Files.readString(out.resolve("index.md"))).contains("[Tide Tables](charters/tide-tables.md)");
    }

    @Test
    void writesTheFormatsThatAreAskedFor() throws IOException {
        ProgramRun run = ProgramRun.of("report", folder.path(), "--out", out.toString(), "--format", "csv,ics");
        assertThat(run.status()).isZero();
        assertThat(run.outLines().get(1)).contains("groups.csv", "calendar.ics");
        assertThat(filesOf(out))
                .containsExactly(
                        "calendar.ics",
                        "findings.csv",
                        "groups.csv",
                        "load.csv",
                        "people.csv",
                        "slipped-ends.csv",
                        "timeline.csv");
        assertThat(Files.readString(out.resolve("groups.csv"))).contains("Tide Tables");
        assertThat(Files.readString(out.resolve("calendar.ics"))).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        ProgramRun run = ProgramRun.of("report", folder.path(), "--out", out.toString(), "--format", "pdf");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("pdf");
    }

    @Test
    void isAboutTodayUnlessADayIsGiven() throws IOException {
        ProgramRun.of("report", folder.path(), "--out", out.toString());
        assertThat(Files.readString(out.resolve("index.md"))).contains("On 2023-05-01:");
        ProgramRun.of("report", folder.path(), "--out", out.toString(), "--day=2022-01-31");
        assertThat(Files.readString(out.resolve("index.md"))).contains("On 2022-01-31:");
    }

    @Test
    void tellsOfFilesThatCouldNotBeRead() throws IOException {
        folder.with("broken.page", "broken");
        ProgramRun run = ProgramRun.of("report", folder.path(), "--out", out.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.outLines().get(0)).endsWith("; 1 file not read");
        assertThat(Files.readString(out.resolve("report.html"))).contains("Files not read", "expected more");
    }

    @Test
    void eachFileThatCouldNotBeReadIsNamedWithItsReasonAndCounted() throws IOException {
        folder.with("a/broken.page", "broken").with("a/defect.page", "defect").with("huge.page", "x".repeat(6_000));
        String missing = folder.path("missing.page");
        ProgramRun run = ProgramRun.of("report", folder.path(), missing, "--out", out.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(4);
        assertThat(run.err())
                .contains(
                        "a/broken.page: cannot be read as stub: expected more",
                        "a/defect.page: cannot be read as stub, a defect of the reader",
                        "huge.page: is too large",
                        "missing.page: does not exist");
        assertThat(run.outLines().get(0)).startsWith("1 charter").endsWith("; 4 files not read");
    }

    @Test
    void rulesAndFiscalYearsAreThoseOfTheSettings() throws IOException {
        ProgramRun.of("report", folder.path(), "--out", out.toString());
        assertThat(Files.readString(out.resolve("report.html"))).contains("<code>executive-sponsor</code>", ">FY24<");
        folder.with("charters.yaml", "rules:\n  executive-sponsor: off\nfiscal-year-starts: january\n");
        ProgramRun.of("report", folder.path(), "--out", out.toString());
        assertThat(Files.readString(out.resolve("report.html")))
                .doesNotContain("executive-sponsor")
                .contains("<code>facilitator</code>", ">2023<");
    }

    @Test
    void settingsThatSayWhatNoneCanAreWrongUsage() throws IOException {
        folder.with("charters.yaml", "rules: 7\n");
        ProgramRun run = ProgramRun.of("report", folder.path(), "--out", out.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("charters.yaml");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsWrongUsage() throws IOException {
        Files.writeString(root.resolve("file"), "kept");
        ProgramRun run = ProgramRun.of("report", folder.path(), "--out", folder.path("../file"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(root.resolve("file")).hasContent("kept");
    }

    @Test
    void neverReadsItsOwnReport() {
        String inside = folder.path("report");
        ProgramRun first = ProgramRun.of("report", folder.path(), "--out", inside);
        assertThat(ProgramRun.of("report", folder.path(), "--out", inside)).isEqualTo(first);
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        ProgramRun.of("report", folder.path(), "--out", folder.path("../one"));
        ProgramRun.of("report", folder.path(), "--out", folder.path("../two"));
        for (String file : filesOf(root.resolve("one"))) {
            Path one = root.resolve("one").resolve(file);
            if (Files.isRegularFile(one)) {
                assertThat(root.resolve("two").resolve(file)).hasSameBinaryContentAs(one);
            }
        }
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> PageFiles.sourceOf(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }
}
