package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code charters check --fix} does to pages, and what it leaves alone. */
class CheckFixTest {
    private static final String PAGE = """
            ---
            title: "Tide Tables Working Group"
            description: "Makes the tide tables public"
            ---

            ## Attributes

            |Property|Value|
            |---|:--|
            | Date Created   | January 24, 2022 |
            | Target End Date | July 29th, 2023 |
            | Slack | wg_tides |
            | Google Doc | [Agenda of the group](https://docs.example.com/tides) |

            ## Business Goals

            Ships know the   water.

            ## Exit Criteria

            *   [ ] The tide tables are public

            ## Roles and Responsibilities

            | Working Group Role | Person | Title |
            | --- | --- | --- |
            | Facilitator | Bea Sample | Engineering Manager |
            | Functional Lead | Cem Muster | Product Manager |
            """;

    private static final String FIXED = PAGE.replace("January 24, 2022", "2022-01-24")
            .replace("July 29th, 2023", "2023-07-29")
            .replace("wg_tides", "#wg_tides");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private PageFolder folder;

    @BeforeEach
    void onePage() throws IOException {
        folder = new PageFolder(root).with("tides.md", PAGE).with("charters.yaml", "");
    }

    private ProgramRun check(String file, String... options) {
        return ProgramRun.of(
                CharterFormats.installed(),
                Stream.concat(Stream.of("check", folder.path(file)), Stream.of(options))
                        .toArray(String[]::new));
    }

    private String page() throws IOException {
        return Files.readString(root.resolve("tides.md"));
    }

    @Test
    void whatHasACureIsPutRightAndTheRestIsTold() throws IOException {
        ProgramRun run = check("tides.md", "--fix");

        assertThat(page()).isEqualTo(FIXED);
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0)).contains("[executive-sponsor]");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err())
                .contains("tides.md: fixed [iso-date] write 2022-01-24; [iso-date] write 2023-07-29;")
                .contains("[slack-prefix] put the missing #");
        assertThat(root.toFile().list()).containsExactlyInAnyOrder("tides.md", "charters.yaml");
    }

    @Test
    void aClosedGroupGetsTheDayOfItsLastCriterionAndADescription() throws IOException {
        String page = PAGE.replace("description: \"Makes the tide tables public\"\n", "")
                .replace("Ships know the   water.", "Ships know the water before they sail.")
                .replace("| Slack | wg_tides |", "| Status | Closed |")
                .replace(
                        "*   [ ] The tide tables are public",
                        "| Criteria | Completed Date |\n| --- | --- |\n| The tables are public | 2023-04-02 |");
        folder.with("tides.md", page);
        check("tides.md", "--fix");

        assertThat(page())
                .containsPattern("\ndescription: \"?Ships know the water before they sail\\.\"?\n")
                .contains("\n| End Date | 2023-04-02 |\n");
    }

    @Test
    void aPageThatIsNoCharterIsSaidToBeNone() throws IOException {
        folder.with("tides.md", "# Tides\n\nHigh and low.\n");

        assertThat(check("tides.md").out()).isEqualTo("nothing found in 1 page, which is no charter\n");
    }

    @Test
    void theStatusIsThatOfWhatIsLeft() throws IOException {
        folder.with("charters.yaml", "rules:\n  executive-sponsor: off\nfail-on: info\n");

        assertThat(check("tides.md").status()).isEqualTo(1);
        assertThat(check("tides.md", "--fix").status()).isZero();
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        check("tides.md", "--fix");
        ProgramRun second = check("tides.md", "--fix");

        assertThat(page()).isEqualTo(FIXED);
        assertThat(second.err()).isEmpty();
        assertThat(check("tides.md", "--fix", "--dry-run").out()).isEmpty();
    }

    @Test
    void aDryRunPrintsTheDifferenceAndWritesNothing() throws IOException {
        ProgramRun run = check("tides.md", "--fix", "--dry-run");

        assertThat(page()).isEqualTo(PAGE);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).first().asString().startsWith("--- a/").endsWith("/tides.md");
        assertThat(run.out()).contains("\n-| Slack | wg_tides |\n").contains("\n+| Slack | #wg_tides |\n");
        check("tides.md", "--fix");
        assertThat(check("tides.md", "--fix", "--dry-run").status()).isZero();
    }

    @Test
    void lineEndsModeAndByteOrderMarkStay() throws IOException {
        Path file = root.resolve("tides.md");
        Files.write(file, ("\ufeff" + PAGE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        boolean hasModes = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (hasModes) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        }
        check("tides.md", "--fix");

        assertThat(page()).isEqualTo("\ufeff" + FIXED.replace("\n", "\r\n"));
        if (hasModes) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-r-----");
        }
    }

    @Test
    void whatIsKnownFromTheBaselineStays() throws IOException {
        String known = root.resolve("known.txt").toString();
        check("tides.md", "--write-baseline", known);
        folder.with("tides.md", PAGE.replace("January 24, 2022", "January 25, 2022"));

        check("tides.md", "--fix", "--baseline", known);

        assertThat(page()).isEqualTo(PAGE.replace("January 24, 2022", "2022-01-25"));
    }

    @Test
    void pagesInOtherFormatsAreTold() throws IOException {
        String json = ProgramRun.of(CharterFormats.installed(), "export", folder.path("tides.md"), "--format=ndjson")
                .out();
        String charter = JsonMapper.shared().readTree(json).get("charter").toString();
        folder.with("tides.json", charter);

        ProgramRun run = check("tides.json", "--fix");

        assertThat(run.err()).contains("tides.json: nothing is fixed: only pages in Markdown can be");
        assertThat(run.out()).contains("[iso-date]");
        assertThat(Files.readString(root.resolve("tides.json"))).isEqualTo(charter);
    }

    @Test
    void aPageThatIsNoUtf8IsLeftAlone() throws IOException {
        byte[] bytes = PAGE.replace("ä", "").replace("Sample", "S\u00e4mple").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(root.resolve("tides.md"), bytes);

        ProgramRun run = check("tides.md", "--fix");

        assertThat(run.err()).contains("tides.md: nothing is fixed: is not UTF-8");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readAllBytes(root.resolve("tides.md"))).isEqualTo(bytes);
    }

    @Test
    void whatCannotBeFixedIsWrongUsage() {
        assertThat(check("tides.md", "--dry-run").err()).contains("--dry-run goes with --fix");
        assertThat(check("tides.md", "--fix", "--write-baseline=known.txt").status())
                .isEqualTo(2);
        ProgramRun piped = ProgramRun.given(
                CharterFormats.installed(), PAGE.getBytes(StandardCharsets.UTF_8), "check", "-", "--fix");
        assertThat(piped.status()).isEqualTo(2);
        assertThat(piped.err()).contains("--fix writes files, and standard input (-) is none");
    }

    @Test
    void sarifHasTheSameFixes() throws IOException {
        folder.with("tides.md", PAGE.replace("\n", "\r\n"));
        JsonNode results = JsonMapper.shared()
                .readTree(check("tides.md", "--format=sarif").out())
                .at("/runs/0/results");
        List<TextEdit> edits = new ArrayList<>();
        for (JsonNode result : results) {
            for (JsonNode replacement : result.at("/fixes/0/artifactChanges/0/replacements")) {
                edits.add(edit(page(), replacement));
            }
        }
        String fixed = TextEdit.apply(page(), edits);
        check("tides.md", "--fix");

        assertThat(edits).hasSize(3);
        assertThat(fixed).isEqualTo(page());
        assertThat(check("tides.md", "--format=code-quality").out()).doesNotContain("fixes");
    }

    private static TextEdit edit(String text, JsonNode replacement) {
        JsonNode region = replacement.get("deletedRegion");
        return new TextEdit(
                offset(
                        text,
                        region.get("startLine").asInt(),
                        region.get("startColumn").asInt()),
                offset(
                        text,
                        region.get("endLine").asInt(),
                        region.get("endColumn").asInt()),
                replacement.at("/insertedContent/text").asString());
    }

    private static int offset(String text, int line, int column) {
        int offset = 0;
        while (!SourcePosition.in(text, offset).equals(new SourcePosition(offset, line, column))) {
            offset++;
        }
        return offset;
    }
}
