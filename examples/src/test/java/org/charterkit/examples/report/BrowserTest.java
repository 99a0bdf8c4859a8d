package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a browser shows it. */
class BrowserTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void opensFromDisk() throws Exception {
        String shown = shown(page("report.html", Reports.html(handbook())));
        assertThat(shown).contains("<h1>", "group-tide-tables", "Nguyễn Thị Hồng Ánh");
    }

    @Test
    void runsNothingThatAPageHolds() throws Exception {
        String hostile = Reports.html(Reports.hostile());
        assertThat(shown(page("report.html", hostile)))
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 768, 400, 320})
    void neverScrollsSideways(int width) throws Exception {
        assertThat(shown(measuring(Reports.html(handbook()), width))).contains("scrolls sideways by 0.");
        assertThat(shown(measuring(Reports.html(Reports.hostile()), width))).contains("scrolls sideways by 0.");
    }

    private static Report handbook() throws IOException {
        CharterFormats formats = CharterFormats.installed();
        ReportBuilder report = Reports.builder();
        try (Stream<Path> files = Files.walk(Path.of("handbook"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                CharterFormat format = formats.forFile(file).orElseThrow();
                report.add(
                        file.toString().replace(File.separatorChar, '/'),
                        format.reader().read(file));
            }
        }
        return report.build();
    }

    /** A page that shows another one in a frame, and says whether that one is wider than the frame. */
    private Path measuring(String html, int width) throws IOException {
        String quoted = html.replace("&", "&amp;").replace("\"", "&quot;");
        return page(
                "frame.html",
                "<!DOCTYPE html><meta charset=utf-8><p id=said></p><iframe id=frame style=\"border:0;width:" + width
                        + "px;height:800px\" srcdoc=\"" + quoted
                        + "\"></iframe><script>addEventListener('load', () => {"
                        + "const page = frame.contentDocument.documentElement;"
                        + "said.textContent = `scrolls sideways by ${page.scrollWidth - page.clientWidth}.`;"
                        + "frame.remove(); });</script>");
    }

    private Path page(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html);
    }

    private String shown(Path page) throws Exception {
        List<String> command = List.of(
                chromium(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString());
        File dom = folder.resolve("dom.html").toFile();
        Process browser = new ProcessBuilder(command)
                .redirectOutput(dom)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(dom.toPath());
    }

    private static String chromium() {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                .flatMap(entry -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseGet(() -> {
                    System.err.println("SKIPPED: no chromium on the PATH, so nobody looks at the report in a browser");
                    return abort("no chromium on the PATH");
                });
    }
}
