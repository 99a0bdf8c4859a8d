package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "export",
                "check",
                "diff old.md",
                "report pages",
                "report --out=x",
                "export pages --format=yaml",
                "export pages --frobnicate",
                "report pages --out=x --day=yesterday",
                "edit",
                "edit page.md",
                "edit page.md --write",
                "edit page.md --set end-date",
                "edit page.md --done second",
                "edit page.md --add-participant Ada",
                "edit page.md --add-criterion TBD"
            })
    void wrongUsageIsStatus2(String commandLine) {
        ProgramRun run = ProgramRun.of(commandLine.isEmpty() ? new String[0] : commandLine.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: charters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "diff --help", "edit --help", "export --help", "report --help"})
    void helpTellsOfTheExitStatus(String commandLine) {
        ProgramRun run = ProgramRun.of(commandLine.split(" ", -1));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: charters", "Exit status:", "wrong usage");
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(ProgramRun.of("--version").out()).startsWith("charters ");
    }
}
