package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/charters}, in a folder like that of the project whose program is the one under test. */
class LauncherTest {
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Path launcher;

    @SuppressWarnings("NullAway.Init")
    private Path built;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void aFolderLikeThatOfTheProject() throws IOException {
        assumeTrue(File.separatorChar == '/', "bin/charters is for a POSIX shell, and there is none: skipped");
        Path project = root.resolve("a project");
        built = Files.createDirectories(project.resolve("examples/target"));
        launcher = Files.createDirectories(project.resolve("bin")).resolve("charters");
        Files.copy(Path.of("../bin/charters"), launcher);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Charters.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(each -> Path.of(each).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream jar = Files.newOutputStream(built.resolve("charters.jar"))) {
            new JarOutputStream(jar, manifest).close();
        }
    }

    private Run run(Path script, String... args) throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Path out = root.resolve("out.txt");
        Path err = root.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(args));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("JAVA_HOME", JAVA_HOME);
        process.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        int status = process.start().waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    private static void assertExported(Run run, String source) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).singleElement().asString().contains("\"source\":\"" + source + "\"");
        assertThat(run.status()).isZero();
    }

    private void page(String name) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("elsewhere")).resolve(name), "# Tides Working Group\n");
    }

    @Test
    void runsFromAnyFolderWithWordsAsTheyAreGiven() throws Exception {
        page("two words; $HOME *.md");

        assertExported(run(launcher, "export", "two words; $HOME *.md", "--format", "ndjson"), "two words; $HOME *.md");
    }

    @Test
    void runsThroughLinks() throws Exception {
        page("tides.md");
        Path link = Files.createSymbolicLink(
                Files.createDirectories(root.resolve("some bin")).resolve("charters"),
                Path.of("../a project/bin/charters"));
        Path linkToLink = Files.createSymbolicLink(root.resolve("wg"), link);

        assertExported(run(link, "export", "tides.md", "--format", "ndjson"), "tides.md");
        assertExported(run(linkToLink, "export", "tides.md", "--format", "ndjson"), "tides.md");
    }

    @Test
    void itsStatusIsThatOfTheProgram() throws Exception {
        Run run = run(launcher, "export", "missing.md");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("charters: missing.md: does not exist\n");
        assertThat(run(launcher, "report", "missing.md").status()).isEqualTo(2);
    }

    @Test
    void anArchiveThatDoesNotFitIsPassedOverWithoutAWord() throws Exception {
        page("tides.md");
        Files.write(built.resolve("charters.jsa"), "no archive".getBytes(StandardCharsets.UTF_8));
        Files.writeString(built.resolve("charters.jsa.java"), JAVA_HOME + "\n");

        assertExported(run(launcher, "export", "tides.md", "--format", "ndjson"), "tides.md");
    }

    @Test
    void anArchiveOfAnotherJavaIsPassedOver() throws Exception {
        page("tides.md");
        Files.write(built.resolve("charters.jsa"), new byte[0]);
        Files.writeString(built.resolve("charters.jsa.java"), "/no/java\n");

        assertExported(run(launcher, "export", "tides.md", "--format", "ndjson"), "tides.md");
    }

    @Test
    void saysThatTheProgramIsNotBuilt() throws Exception {
        Files.delete(built.resolve("charters.jar"));

        Run run = run(launcher, "--version");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("charters.jar does not exist", "README.md");
    }
}
