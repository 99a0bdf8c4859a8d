package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong outside of the program: each is one line and an exit status, and no file is left half written. */
class FaultsTest {
    private static final String PAGE = """
            # Tide Tables Working Group

            ## Attributes

            | Property | Value |
            |---|---|
            | Date Created | January 24, 2022 |

            ## Exit Criteria

            - [ ] Gauges report

            ## Roles and Responsibilities

            | Working Group Role | Person |
            |---|---|
            | Facilitator | Bea Sample |
            """;
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Path page;

    @BeforeEach
    void aPage() throws IOException {
        page = Files.writeString(root.resolve("tides.md"), PAGE);
        Files.writeString(root.resolve("later.md"), PAGE.replace("[ ]", "[x]"));
    }

    private String[] args(String commandLine) {
        return commandLine
                .replace("PAGE", page.toString())
                .replace("REPORT", root.resolve("report").toString())
                .replace("LATER", root.resolve("later.md").toString())
                .split(" ");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check PAGE",
                "check PAGE --fix --dry-run",
                "diff PAGE LATER",
                "edit PAGE --done 1",
                "export PAGE",
                "export PAGE --format markdown",
                "report PAGE --out REPORT"
            })
    void anOutputOnAFullDiskIsOneLineAndAStatus(String commandLine) {
        ProgramRun run =
                ProgramRun.into(CharterFormats.installed(), failing("No space left on device"), args(commandLine));

        assertThat(run.errLines()).containsExactly("charters: standard output: No space left on device");
        assertThat(run.status()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check PAGE --fail-on error",
                "edit PAGE --done 1",
                "export PAGE",
                "export PAGE --format markdown",
                "report PAGE --out REPORT"
            })
    void nobodyWhoReadsTheOutputIsNoFailure(String commandLine) {
        ProgramRun run = ProgramRun.into(CharterFormats.installed(), failing("Broken pipe"), args(commandLine));

        assertThat(run.errLines()).isEmpty();
    }

    @Test
    void aFullDiskIsNamed() {
        assumeTrue(Files.exists(FULL), "there is no /dev/full to write to: skipped");

        ProgramRun run = ProgramRun.of(CharterFormats.installed(), "export", page.toString(), "--out", FULL.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().isEqualTo("charters: /dev/full: No space left on device");
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsOneLineAndTheOthersAreRead() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                CharterFormats.installed(),
                ProgramRun.TODAY);
        Complaints complaints = new Complaints(surroundings);
        List<PageFile> found = new PageFiles(surroundings.formats(), complaints).find(List.of(root.toString()));
        Files.delete(root.resolve("later.md"));

        PageReader reader = new PageReader(surroundings, complaints);

        assertThat(found).hasSize(2);
        assertThat(reader.read(found.get(0))).isEmpty();
        assertThat(reader.read(found.get(1))).isPresent();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith("later.md: does not exist");
        assertThat(complaints.exitStatus()).isEqualTo(1);
    }

    @Test
    void whatCannotBeOpenedIsOneLine() throws IOException {
        Path notAFile = Files.createDirectory(root.resolve("folder.md"));

        ProgramRun run = ProgramRun.of(
                CharterFormats.installed(), "edit", notAFile.toString(), page.toString(), "--done", "1", "--write");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().endsWith("folder.md: is no regular file");
        assertThat(page).content().contains("[x]");
    }

    @Test
    void aWriteThatFailsLeavesTheOldFile() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(page, writer -> {
                    writer.write("half");
                    writer.flush();
                    throw new IOException("No space left on device");
                }));

        assertThat(page).hasContent(PAGE);
        assertThat(names()).containsExactly("later.md", "tides.md");
    }

    @Test
    void anInterruptInTheMiddleOfAWriteLeavesTheOldFileOrTheNewOne() throws Exception {
        String text = "new".repeat(100_000);
        Thread thread = new Thread(() -> {
            try {
                WholeFile.write(page, writer -> {
                    writer.write(text, 0, text.length() / 2);
                    writer.flush();
                    Thread.currentThread().interrupt();
                    writer.write(text, text.length() / 2, text.length() - text.length() / 2);
                });
            } catch (IOException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        thread.join();

        assertThat(Files.readString(page)).isIn(PAGE, text);
        assertThat(names()).containsExactly("later.md", "tides.md");
    }

    @Test
    void aProcessThatIsKilledInTheMiddleOfAWriteLeavesTheOldFile() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        page.toString()))
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isEqualTo(Killed.STATUS);
        assertThat(page).hasContent(PAGE);
    }

    /** The program that ends without a word when it has written half of a file. */
    static final class Killed {
        static final int STATUS = 7;

        private Killed() {}

        public static void main(String[] args) throws IOException {
            WholeFile.write(Path.of(args[0]), writer -> {
                writer.write("half");
                writer.flush();
                Runtime.getRuntime().halt(STATUS);
            });
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
