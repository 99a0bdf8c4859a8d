package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page holds never commands the terminal of whoever looks at it. */
class TerminalTest {
    /** Clears the screen, sets the title of the window, turns the line around. */
    private static final String COMMANDS = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\u007f";

    private static final String PAGE = """
            ---
            title: Tide Tables Working Group
            ---

            ## Attributes

            | Property | Value |
            |---|---|
            | Date Created | January 24, 2022 |
            | Slack | COMMANDS |

            Words COMMANDS

            ## Exit Criteria

            - [ ] Gauges COMMANDS

            ## Roles and Responsibilities

            | Working Group Role | Person |
            |---|---|
            | Facilitator | Ada COMMANDS |

            ## COMMANDS

            Words COMMANDS
            """.replace("COMMANDS", COMMANDS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private String page;

    @BeforeEach
    void aPageThatCommands() throws IOException {
        new PageFolder(root).with("tides.md", PAGE).with("later.md", PAGE.replace("Gauges", COMMANDS + " Charts"));
        page = root.resolve("tides.md").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check PAGE",
                "check PAGE --format json",
                "check PAGE --format sarif",
                "check PAGE --format code-quality",
                "check PAGE --format junit",
                "check PAGE --fix --dry-run",
                "check PAGE \u001b[2J.md",
                "diff PAGE LATER",
                "diff PAGE LATER --format markdown",
                "diff PAGE LATER --format json",
                "edit PAGE --done 1",
                "edit \u001b[2J.md --done 1",
                "export PAGE",
                "export PAGE --format ndjson",
                "export PAGE --format markdown",
                "report PAGE --out OUT"
            })
    void noCommandPrintsWhatATerminalObeys(String commandLine) {
        String[] args = commandLine.split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace("PAGE", page)
                    .replace("LATER", root.resolve("later.md").toString())
                    .replace("OUT", root.resolve("out").toString());
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);

        int status = Charters.run(
                new Surroundings(
                        InputStream.nullInputStream(), both, both, true, CharterFormats.installed(), ProgramRun.TODAY),
                args);

        assertThat(status).isLessThan(ExitStatus.WRONG_USAGE);
        String text = printed.toString(StandardCharsets.UTF_8).replace("\r\u001b[K", "");
        assertThat(text).isNotBlank().doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n\t]]");
    }

    @Test
    void whatIsPipedElsewhereIsTheChangeItself() {
        ProgramRun run = ProgramRun.of(CharterFormats.installed(), "edit", page, "--done", "1");

        assertThat(run.out()).contains("+- [x] Gauges " + COMMANDS);
    }

    @Test
    void linesEndAsTheyDid() {
        assertThat(OneLine.visible("a\r\nb\tc\rd\n")).isEqualTo("a\r\nb\tc\\u000dd\n");
    }
}
