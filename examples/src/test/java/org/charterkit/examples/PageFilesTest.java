package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void walksFoldersInTheOrderOfNamesAndTakesOnlyKnownEndings() throws IOException {
        folder().with("b.page", "").with("a/z.page", "").with("a/B.PAGE", "").with("a.txt", "");
        assertThat(found(root)).containsExactly("a/B.PAGE", "a/z.page", "b.page");
    }

    @Test
    void passesOverHiddenFilesAndFoldersUnlessTheyAreNamed() throws IOException {
        folder().with(".hidden.page", "").with(".git/x.page", "").with("a.page", "");
        assertThat(found(root)).containsExactly("a.page");
        assertThat(found(root.resolve(".git"), root.resolve(".hidden.page")))
                .containsExactly(".git/x.page", ".hidden.page");
    }

    @Test
    void takesAFileThatIsNamedWhateverItsEnding() throws IOException {
        folder().with("a.txt", "");
        assertThat(found(root.resolve("a.txt"))).containsExactly("a.txt");
    }

    @Test
    void takesEachFileOnceHoweverOftenItIsReached() throws IOException {
        folder().with("a/x.page", "");
        Files.createSymbolicLink(root.resolve("b.page"), root.resolve("a/x.page"));
        assertThat(found(root, root.resolve("a"), root.resolve("a/x.page"))).containsExactly("a/x.page");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        folder().with("a/x.page", "");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        Files.createSymbolicLink(root.resolve("self.page"), root.resolve("self.page"));
        assertThat(found(root)).containsExactly("a/x.page");
        assertThat(complaints()).hasSize(1).first().asString().contains("self.page");
    }

    @Test
    void complainsOfALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(root.resolve("a.page"), root.resolve("gone"));
        Files.createSymbolicLink(root.resolve("b.txt"), root.resolve("gone"));
        assertThat(found(root)).isEmpty();
        assertThat(complaints()).containsExactly("charters: a.page: is a link to something that does not exist");
    }

    @Test
    void aFolderMayBeNamedLikeAFile() throws IOException {
        folder().with("a.page/x.page", "");
        assertThat(found(root)).containsExactly("a.page/x.page");
    }

    @Test
    void aHyphenIsStandardInputAndTakenOnce() throws IOException {
        folder().with("-", "").with("a.page", "");
        List<PageFile> found = files().find(List.of("-", root.resolve("a.page").toString(), "-"));
        assertThat(found)
                .extracting(PageFile::path)
                .containsExactly(Optional.empty(), Optional.of(root.resolve("a.page")));
        assertThat(found.get(0).source()).isEqualTo("-");
    }

    @Test
    void passesOverTheFolderThatTheReportGoesTo() throws IOException {
        folder().with("a.page", "").with("report/b.page", "");
        PageFiles files = files().without(root.resolve("report")).without(root.resolve("not there"));
        assertThat(files.find(List.of(root.toString())))
                .extracting(PageFile::path)
                .containsExactly(Optional.of(root.resolve("a.page")));
    }

    @Test
    void sourcesArePathsAsGivenWithoutDotsThatSayHere() {
        assertThat(Stream.of("./a/./b.md", "../a.md", ".", "/x/y.md")
                        .map(Path::of)
                        .map(PageFiles::sourceOf))
                .containsExactly("a/b.md", "../a.md", ".", "/x/y.md");
    }

    private PageFolder folder() {
        return new PageFolder(root);
    }

    private PageFiles files() {
        PrintStream err = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        CharterFormats formats = CharterFormats.of(new StubFormat());
        return new PageFiles(
                formats,
                new Complaints(new Surroundings(
                        InputStream.nullInputStream(), complaints, err, false, formats, ProgramRun.TODAY)));
    }

    private List<String> found(Path... paths) {
        return files().find(Stream.of(paths).map(Path::toString).toList()).stream()
                .map(file -> withoutRoot(file.source()))
                .toList();
    }

    private List<String> complaints() {
        return complaints
                .toString(StandardCharsets.UTF_8)
                .lines()
                .map(this::withoutRoot)
                .toList();
    }

    private String withoutRoot(String text) {
        return text.replace(root + "/", "");
    }
}
