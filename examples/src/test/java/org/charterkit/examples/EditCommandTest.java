package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCommandTest {
    private static final String PAGE = """
            ---
            title: "Tide Tables"
            ---

            ## Attributes

            | Property     | Value            |
            |--------------|------------------|
            | Date Created | January 24, 2022 |
            | End Date     | TBD              |

            ## Exit Criteria

            1. [x] Gauges report
            1. [ ] Charts are redrawn
               - Status: In progress
            1. [ ] Buoys are counted

            ## Roles

            | Role        | Person      |
            |-------------|-------------|
            | Facilitator | Ada Example |
            | Member      | Bo Muster (@bo) |
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Path page;

    @BeforeEach
    void aPage() throws IOException {
        page = Files.writeString(root.resolve("tides.md"), PAGE);
    }

    private ProgramRun edit(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "edit";
        args[1] = page.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return ProgramRun.of(args);
    }

    /** The lines that a run printed as changed. */
    private static String changes(ProgramRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        StringBuilder changes = new StringBuilder();
        run.out()
                .lines()
                .skip(2)
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .forEach(line -> changes.append(line).append('\n'));
        return changes.toString();
    }

    @Test
    void theChangeIsPrintedAndNothingWritten() throws IOException {
        ProgramRun run = edit("--set", "end-date=2022-07-29");
        assertThat(changes(run)).isEqualTo("""
                -| End Date     | TBD              |
                +| End Date     | July 29, 2022    |
                """);
        assertThat(run.outLines().get(0)).startsWith("--- a/").endsWith("tides.md");
        assertThat(Files.readString(page)).isEqualTo(PAGE);
    }

    @Test
    void criteriaAreMarkedAddedRewordedAndRemoved() {
        assertThat(changes(edit("--done", "2"))).isEqualTo("""
                -1. [ ] Charts are redrawn
                -   - Status: In progress
                +1. [x] Charts are redrawn
                +   - Status: Complete
                """);
        assertThat(changes(edit("--open", "1", "--add-criterion", "Lamps are [lit](https://x.example)")))
                .isEqualTo("""
                        -1. [x] Gauges report
                        +1. [ ] Gauges report
                        +1. [ ] Lamps are [lit](https://x.example)
                        """);
        assertThat(changes(edit("--reword-criterion", "3=Buoys are painted", "--remove-criterion", "1")))
                .isEqualTo("""
                        -1. [x] Gauges report
                        -1. [ ] Buoys are counted
                        +1. [ ] Buoys are painted
                        """);
    }

    @Test
    void participantsComeAndGo() {
        assertThat(changes(edit("--add-participant", "Member|Cy Beispiel"))).isEqualTo("""
                +| Member      | Cy Beispiel |
                """);
        assertThat(changes(edit("--remove-participant", "@bo"))).isEqualTo("""
                -| Member      | Bo Muster (@bo) |
                """);
        assertThat(changes(edit("--add-participant", "Member|Cy Beispiel|Diver")))
                .contains("+| Role        | Person      | Title |\n", "| Member      | Cy Beispiel | Diver |\n");
    }

    @Test
    void titleDescriptionAndHeadingsAreSet() {
        assertThat(changes(edit(
                        "--set",
                        "title=Tides",
                        "--set",
                        "description=All of them",
                        "--rename-section",
                        "Roles=People")))
                .isEqualTo("""
                        -title: "Tide Tables"
                        +title: "Tides"
                        +description: "All of them"
                        -## Roles
                        +## People
                        """);
    }

    @Test
    void aPageIsWrittenInPlaceWithItsModeAndItsBytes() throws IOException {
        String old = "\uFEFF" + PAGE.replace("\n", "\r\n").stripTrailing();
        Files.writeString(page, old);
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-r-----"));
        ProgramRun run = edit("--set", "title=Tides", "--write");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("edited ").endsWith("tides.md\n");
        assertThat(Files.readString(page)).isEqualTo(old.replace("\"Tide Tables\"", "\"Tides\""));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(root)) {
            assertThat(files).containsExactly(page);
        }
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link.md"), page);
        ProgramRun run = ProgramRun.of("edit", link.toString(), "--set", "title=Tides", "--write");
        assertThat(run.status()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(page)).contains("title: \"Tides\"");
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWritten() throws IOException {
        PageFileToEdit file = PageFileToEdit.read(page);
        Files.writeString(page, "other");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> file.replace("mine")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed by somebody else");
        assertThat(Files.readString(page)).isEqualTo("other");
    }

    @Test
    void whatIsThereAlreadyChangesNothing() throws IOException {
        ProgramRun run = edit("--done", "1", "--write");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).isEqualTo(PAGE);
    }

    @Test
    void aPageThatCannotBeEditedIsOneLineAndTheOthersAreEdited() throws IOException {
        Path other = Files.writeString(root.resolve("other.md"), "# Other\n");
        Path bytes = Files.write(root.resolve("bytes.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        ProgramRun run = ProgramRun.of(
                "edit",
                other.toString(),
                bytes.toString(),
                root.resolve("missing.md").toString(),
                root.toString(),
                page.toString(),
                "--done",
                "3");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(4);
        assertThat(run.errLines().get(0))
                .endsWith("other.md: has no criterion 3: expected none, since there are no" + " criteria, found \"3\"");
        assertThat(run.errLines().get(1)).endsWith("bytes.md: is not UTF-8");
        assertThat(run.errLines().get(2)).endsWith("missing.md: does not exist");
        assertThat(run.errLines().get(3)).endsWith(": is no regular file");
        assertThat(run.out()).contains("+1. [x] Buoys are counted");
    }

    @Test
    void whatThePageDoesNotHaveIsSaid() {
        assertThat(edit("--set", "Colour=red").err())
                .contains(
                        "has no attribute \"Colour\", and none is known by that name; it has [Date Created, End Date]");
        assertThat(edit("--remove-participant", "Cy").err()).contains("names nobody \"Cy\"");
        assertThat(edit("--rename-section", "Harbour=Pier").err()).contains("has no section \"Harbour\"");
        assertThat(edit("--rename-section", "Exit Criteria=Notes").err())
                .contains("no page can say that: /exitCriteria/0: the charter says ");
    }
}
