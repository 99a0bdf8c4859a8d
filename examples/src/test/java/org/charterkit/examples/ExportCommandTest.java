package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private PageFolder folder;

    @BeforeEach
    void twoPages() throws IOException {
        folder = new PageFolder(root).with("a.page", "charter Tide Tables").with("b.page", "index Groups");
    }

    @Test
    void ndjsonHasALineForEveryFileWhateverItsKind() {
        ProgramRun run = ProgramRun.of("export", folder.path(), "--format", "ndjson");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0)).startsWith("{").contains("\"kind\":\"charter\"", "Tide Tables", "a.page\"");
        assertThat(run.outLines().get(1)).contains("\"kind\":\"index\"", "b.page\"");
    }

    @Test
    void jsonIsAnArrayAlsoForOneFile() {
        ProgramRun run = ProgramRun.of("export", folder.path("a.page"));
        assertThat(run.outLines()).hasSize(3).startsWith("[").endsWith("]");
    }

    @Test
    void jsonSeparatesReadingsByCommas() {
        ProgramRun run = ProgramRun.of("export", folder.path(), "--format=JSON");
        assertThat(run.outLines()).hasSize(4);
        assertThat(run.outLines().get(1)).endsWith("},");
        assertThat(run.outLines().get(2)).endsWith("}");
    }

    @Test
    void nothingIsAnEmptyArrayOrNoLine() throws IOException {
        Files.createDirectory(root.resolve("empty"));
        assertThat(ProgramRun.of("export", folder.path("empty")).out()).isEqualTo("[]\n");
        assertThat(ProgramRun.of("export", folder.path("empty"), "--format=ndjson")
                        .out())
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsOneLineAndTheRestGoesOn() throws IOException {
        folder.with("broken.page", "broken").with("defect.page", "defect").with("z.page", "charter Z");
        ProgramRun run = ProgramRun.of("export", folder.path("missing.page"), folder.path(), "--format=ndjson");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(3);
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(0)).startsWith("charters: ").endsWith("missing.page: does not exist");
        assertThat(run.errLines().get(1)).endsWith("cannot be read as stub: expected more\\u001b[2J, found less");
        assertThat(run.errLines().get(2)).contains("defect.page: cannot be read as stub, a defect of the reader");
    }

    @Test
    void aPageThatIsTooDeepForItsReaderStopsNothing() throws IOException {
        folder.with("deep.page", "deep").with("z.page", "charter Z");
        ProgramRun run = ProgramRun.of("export", folder.path(), "--format=ndjson");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(3);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("deep.page: cannot be read as stub, a defect of the reader", "StackOverflowError");
    }

    @Test
    void manyPagesKeepTheirOrderAndStandardInputItsPlace() throws IOException {
        for (int i = 100; i < 300; i++) {
            folder.with("many/" + i + ".page", "charter Number " + i);
        }
        CharterFormats formats = CharterFormats.of(new StubFormat());
        ProgramRun run = ProgramRun.given(
                formats,
                bytes("charter First"),
                "export",
                folder.path("a.page"),
                "-",
                folder.path("many"),
                "--format=ndjson");
        assertThat(run.outLines()).hasSize(202);
        assertThat(run.outLines().get(1)).contains("\"source\":\"-\"");
        assertThat(run.outLines().get(2)).contains("Number 100");
        assertThat(run.outLines().get(201)).contains("Number 299");
    }

    @Test
    void standardInputIsReadByItsContent() {
        CharterFormats formats = CharterFormats.of(new StubFormat());
        ProgramRun run = ProgramRun.given(formats, bytes("charter Tide Tables"), "export", "-", "--format=ndjson");
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(1);
        assertThat(run.out()).contains("\"source\":\"-\"", "Tide Tables");
    }

    @Test
    void standardInputOfNoKnownFormatIsComplainedOf() {
        CharterFormats formats = CharterFormats.of(new StubFormat());
        ProgramRun run = ProgramRun.given(formats, bytes("words"), "export", "-", folder.path("a.page"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("charters: -: is of no known format");
        assertThat(run.out()).contains("Tide Tables");
    }

    @Test
    void aHugeStandardInputIsRefused() {
        CharterFormats formats = CharterFormats.of(new StubFormat());
        byte[] huge = bytes("charter " + "x".repeat(StubFormat.LIMIT));
        ProgramRun run = ProgramRun.given(formats, huge, "export", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("-: is too large: more bytes, and at most 5,000 are read");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        folder.with("huge.page", "charter " + "x".repeat(StubFormat.LIMIT));
        ProgramRun run = ProgramRun.of("export", folder.path(), "--format=ndjson");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.err()).contains("huge.page: is too large: 5,008 bytes, and at most 5,000 are read");
    }

    @Test
    void aFileThatMayNotBeReadIsComplainedOf() throws IOException {
        Path secret = root.resolve("a.page");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "root may read everything");
        ProgramRun run = ProgramRun.of("export", folder.path());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("a.page: permission denied");
    }

    @Test
    void aNamedFileOfUnknownEndingIsToldByItsContent() throws IOException {
        folder.with("a.txt", "charter By Content").with("b.txt", "nothing known");
        ProgramRun run = ProgramRun.of("export", folder.path("a.txt"), folder.path("b.txt"), "--format=ndjson");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).singleElement().asString().contains("By Content");
        assertThat(run.errLines()).singleElement().asString().endsWith("b.txt: is of no known format (known: stub)");
    }

    @Test
    void outIsWrittenInOneGoAndReplacesWhatWasThere() throws IOException {
        Path out = root.resolve("out.json");
        Files.writeString(out, "old");
        ProgramRun run = ProgramRun.of("export", folder.path(), "--out", out.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("[\n").endsWith("\n]\n");
        try (var files = Files.list(root)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.page", "b.page", "out.json");
        }
    }

    @Test
    void outInAFolderThatDoesNotExistIsOneLine() {
        ProgramRun run = ProgramRun.of("export", folder.path(), "--out", folder.path("no/out.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().endsWith("no/out.json: its folder does not exist");
    }

    @Test
    void anOutputThatIsClosedEarlyEndsQuietly() {
        ProgramRun run = ProgramRun.into(failing("Broken pipe"), "export", folder.path());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anOutputThatFailsIsComplainedOf() {
        ProgramRun run = ProgramRun.into(failing("No space left on device"), "export", folder.path());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).containsExactly("charters: standard output: No space left on device");
    }

    @Test
    void noCharacterOfAPageCommandsATerminal() throws IOException {
        folder.with("a.page", "charter \u009b2J\u001b[2J\u007f");
        ProgramRun run = ProgramRun.of("export", folder.path("a.page"), "--format=ndjson");
        assertThat(run.out().strip()).contains("2J").doesNotContainPattern("\\p{Cc}");
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(ProgramRun.of("export", folder.path())).isEqualTo(ProgramRun.of("export", folder.path()));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
