package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String PAGE = """
            ---
            title: "Tide *Tables*"
            ---

            ## Attributes

            | Property | Value |
            | --- | --- |
            | Date Created | 2022-01-24 |
            | Target End Date | 2022-03-01 |

            ## Exit Criteria

            - [ ] The tide tables are public
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private PageFolder folder;

    @BeforeEach
    void twoVersions() throws IOException {
        folder = new PageFolder(root)
                .with("old.md", PAGE)
                .with(
                        "new.md",
                        PAGE.replace("[ ]", "[x]")
                                .replace("2022-03-01", "2022-07-29")
                                .replace("Tide *", "The *"));
    }

    private ProgramRun diff(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "diff";
        all[1] = folder.path("old.md");
        all[2] = folder.path("new.md");
        System.arraycopy(options, 0, all, 3, options.length);
        return ProgramRun.of(CharterFormats.installed(), all);
    }

    @Test
    void differencesAreToldByWhatMattersMost() {
        ProgramRun run = diff();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Dates
                          Target end 2022-03-01 became 2022-07-29

                        Progress
                          Criterion 1 done

                        Editorial
                          The title "Tide *Tables*" became "The *Tables*"
                        """);
    }

    @Test
    void markdownSaysTheSameWords() {
        assertThat(diff("--format=markdown").out())
                .contains("### Dates\n\n- Target end 2022-03-01 became 2022-07-29\n\n### Progress\n")
                .contains("- The title \"Tide \\*Tables\\*\" became");
    }

    @Test
    void jsonIsForPrograms() {
        assertThat(diff("--format=json").out())
                .startsWith("{")
                .contains("\"classes\"", "\"after\": \"/exitCriteria/0\"")
                .contains("\"old\": \"Tide *Tables*\",", "\"new\": \"The *Tables*\",");
    }

    @Test
    void theSameIsStatus0() {
        ProgramRun run = ProgramRun.of(
                CharterFormats.installed(), "diff", folder.path("old.md"), folder.path("old.md"), "--format=text");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("No difference\n");
    }

    @Test
    void onlyTheClassesThatAreAskedForFail() {
        assertThat(diff("--fail-on=scope").status()).isZero();
        assertThat(diff("--fail-on=scope,dates").status()).isEqualTo(1);
        assertThat(diff("--fail-on=whim").status()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadIsStatus2() {
        ProgramRun run =
                ProgramRun.of(CharterFormats.installed(), "diff", folder.path("old.md"), folder.path("missing.md"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing.md: does not exist");
    }
}
