package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String PAGE = """
            ---
            title: "Tide Tables Working Group"
            description: "Makes the tide tables public"
            ---

            ## Attributes

            | Property | Value |
            | --- | --- |
            | Date Created | January 24, 2022 |
            | Target End Date | 2023-04-30 |
            | Slack | #wg_tides |
            | Google Doc | [Agenda of the group](https://docs.example.com/tides) |

            ## Business Goals

            Ships know the water.

            ## Exit Criteria

            - [ ] The tide tables are public

            ## Roles and Responsibilities

            | Working Group Role | Person | Title |
            | --- | --- | --- |
            | Facilitator | Bea Sample | Engineering Manager |
            | Functional Lead | Cem Muster | Product Manager |
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private PageFolder folder;

    @BeforeEach
    void onePage() throws IOException {
        folder = new PageFolder(root).with("tides.md", PAGE).with("charters.yaml", "");
    }

    private ProgramRun check(String... options) {
        return ProgramRun.of(
                CharterFormats.installed(),
                Stream.concat(Stream.of("check", folder.path("tides.md")), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void whatIsFoundIsToldWithItsPlace() {
        ProgramRun run = check();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(4);
        assertThat(run.outLines().get(0)).contains("tides.md:10:18: info [iso-date] expected 2022-01-24");
        assertThat(run.outLines().get(1)).contains("tides.md:11:21: warning [target-end-passed]");
        assertThat(run.outLines().get(2)).contains("tides.md:23:1: error [executive-sponsor]");
        assertThat(run.outLines().get(3)).isEqualTo("1 error, 1 warning, 1 remark in 1 page");
    }

    @Test
    void theDayDecidesWhatHasPassed() {
        assertThat(check("--as-of=2023-04-30").out()).doesNotContain("target-end-passed");
    }

    @Test
    void theStatusIsThatOfTheLeastSeverityThatFails() throws IOException {
        folder.with("charters.yaml", "rules:\n  executive-sponsor: warning\n");
        assertThat(check().status()).isZero();
        assertThat(check("--fail-on=warning").status()).isEqualTo(1);
        folder.with("charters.yaml", "rules:\n  executive-sponsor: off\nfail-on: warning\n");
        assertThat(check().status()).isEqualTo(1);
        assertThat(check("--fail-on=error").status()).isZero();
    }

    @Test
    void knownFindingsAreLeftOut() throws IOException {
        Path known = root.resolve("known.txt");
        ProgramRun written = check("--write-baseline", known.toString());
        assertThat(written.status()).isZero();
        assertThat(written.out()).isEmpty();

        ProgramRun same = check("--baseline", known.toString());
        assertThat(same.status()).isZero();
        assertThat(same.out()).isEqualTo("nothing found in 1 page; 3 known from the baseline are left out\n");

        folder.with(
                "tides.md",
                PAGE.replace("## Attributes", "Hello.\n\n## Attributes").replace("#wg_tides", "#tides"));
        assertThat(check("--baseline", known.toString()).outLines())
                .hasSize(2)
                .first()
                .asString()
                .contains("slack-prefix");
    }

    @Test
    void brokenSettingsAreWrongUsage() throws IOException {
        folder.with("charters.yaml", "rules:\n  bare-urls: off\n");
        ProgramRun run = check();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("charters.yaml: line 2: expected the id of a rule, found \"bare-urls\"");
        assertThat(check("--config", root.resolve("none.yaml").toString()).err())
                .contains("does not exist");
    }

    @Test
    void pagesAreHeldToATemplate() throws IOException {
        folder.with("template.md", PAGE + "\n## Snacks\n\nMany.\n").with("charters.yaml", "template: template.md\n");
        assertThat(check().out()).contains("[template-section] the template has a section \"Snacks\", found none");
        Files.delete(root.resolve("template.md"));
        assertThat(check().status()).isEqualTo(2);
    }

    @Test
    void otherProgramsReadOtherForms() {
        assertThat(check("--format=sarif").out()).contains("\"version\": \"2.1.0\"", "executive-sponsor");
        assertThat(check("--format=code-quality").out()).contains("\"check_name\": \"executive-sponsor\"");
        assertThat(check("--format=junit").out()).contains("<testsuites", "executive-sponsor");
        assertThat(check("--format=json").out()).contains("\"rule\": \"executive-sponsor\"");
        assertThat(check("--format=yaml").status()).isEqualTo(2);
    }
}
