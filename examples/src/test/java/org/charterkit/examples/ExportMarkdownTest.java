package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportMarkdownTest {
    private static final CharterFormats INSTALLED = CharterFormats.installed();
    private static final String DOCUMENT = """
            {"version": 1, "title": "Tides", "exitCriteria": [{"text": "The tide tables are public"}]}
            """;
    /** A list has no place for a date. */
    private static final String UNWRITABLE = """
            {"version": 1, "title": "Tides", "exitCriteria": [{"text": "x", "due": "2022-07-29"}], "sections":
              [{"kind": "exitCriteria", "heading": "Exit Criteria", "level": 2, "content": [{"exitCriteria": 1}]}]}
            """;

    private static final String PAGE = """
            ---
            title: "Tides"
            ---

            ## Exit Criteria

            1. The tide tables are public
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private ProgramRun export(String... further) {
        String[] args = new String[further.length + 2];
        args[0] = "export";
        args[1] = "--format=markdown";
        System.arraycopy(further, 0, args, 2, further.length);
        return ProgramRun.of(INSTALLED, args);
    }

    @Test
    void aSinglePageGoesToStandardOutput() throws IOException {
        PageFolder folder = new PageFolder(root).with("a.json", DOCUMENT);
        ProgramRun run = export(folder.path("a.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(PAGE);
    }

    @Test
    void aSinglePageGoesToAFileThatEndsSo() throws IOException {
        PageFolder folder = new PageFolder(root).with("a.json", DOCUMENT);
        assertThat(export(folder.path("a.json"), "--output", folder.path("b.md"))
                        .status())
                .isZero();
        assertThat(root.resolve("b.md")).hasContent(PAGE);
    }

    @Test
    void severalPagesNeedAFolder() throws IOException {
        PageFolder folder = new PageFolder(root).with("a.json", DOCUMENT).with("b.json", DOCUMENT);
        ProgramRun run = export(folder.path());
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--out: expected a folder for 2 charters, found standard output");
    }

    @Test
    void pagesKeepTheirPathsBelowTheFoldersThatAreRead() throws IOException {
        PageFolder folder = new PageFolder(root)
                .with("in/a.json", DOCUMENT)
                .with("in/deep/b.json", DOCUMENT)
                .with("in/deep/note.md", "# A note\n");
        ProgramRun run = export(folder.path("in"), "--out", folder.path("out"));
        assertThat(run.status()).isZero();
        assertThat(root.resolve("out/a.md")).hasContent(PAGE);
        assertThat(root.resolve("out/deep/b.md")).hasContent(PAGE);
        assertThat(root.resolve("out/deep/note.md")).doesNotExist();
        assertThat(run.errLines()).singleElement().asString().endsWith("note.md: is no charter, and is passed over");
    }

    @Test
    void whatNoPageCanSayIsRefusedWithItsPlaceAndTheRestGoesOn() throws IOException {
        PageFolder folder = new PageFolder(root).with("in/a.json", UNWRITABLE).with("in/b.json", DOCUMENT);
        ProgramRun run = export(folder.path("in"), "--out", folder.path("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.NOT_ALL_READ);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains(
                        "a.json: cannot be written as markdown: /exitCriteria/0/due: the charter says \"2022-07-29\"");
        assertThat(root.resolve("out/b.md")).hasContent(PAGE);
    }

    @Test
    void twoPagesNeverShareAFileAndNoPageReplacesItsSource() throws IOException {
        String page =
                ProgramRun.of(INSTALLED, "new", "--title=Tides Working Group").out();
        PageFolder folder = new PageFolder(root).with("in/a.json", DOCUMENT).with("in/a.md", page);
        assertThat(export(folder.path("in"), "--out", folder.path("out")).err()).contains("a.md: would be written to");
        ProgramRun same = export(folder.path("in/a.md"), "--out", folder.path("in"));
        assertThat(same.status()).isEqualTo(ExitStatus.NOT_ALL_READ);
        assertThat(same.err()).contains("a.md: would be replaced by its own page; name another folder");
        assertThat(root.resolve("in/a.md")).hasContent(page);
    }

    @Test
    void theOldDialectHasATableOfContents() throws IOException {
        PageFolder folder = new PageFolder(root).with("a.json", DOCUMENT);
        assertThat(export(folder.path("a.json"), "--dialect=middleman").out()).contains("- TOC\n{:toc}");
    }

    @Test
    void aFirstPageIsACharterWithPlaceholders() throws IOException {
        String page = ProgramRun.of(INSTALLED, "new", "--title", "Tides: *and* more", "--description", "Know | them.")
                .out();
        Reading reading = MarkdownReader.create().read(page);
        assertThat(reading.kind()).isEqualTo(PageKind.CHARTER);
        assertThat(reading.charter().title()).hasValue("Tides: *and* more");
        assertThat(reading.charter().description()).hasValue("Know | them.");
        assertThat(reading.charter().dateCreated()).isPresent();
        assertThat(reading.charter().vacancies()).hasSize(4);
        assertThat(page).contains("## Business Goal", "## Exit Criteria\n\n1. TBD", "| Date Created    | 2023-05-01 |");
    }

    @Test
    void aFirstPageReplacesNothingUnlessForced() throws IOException {
        PageFolder folder = new PageFolder(root).with("a.md", "mine");
        String[] args = {"new", "--title=Tides", "--out", folder.path("a.md")};
        ProgramRun run = ProgramRun.of(INSTALLED, args);
        assertThat(run.status()).isEqualTo(ExitStatus.NOT_ALL_READ);
        assertThat(run.err()).contains("a.md: exists already, and is replaced only with --force");
        assertThat(root.resolve("a.md")).hasContent("mine");
        assertThat(ProgramRun.of(INSTALLED, "new", "--title=Tides", "--force", "--out", folder.path("a.md"))
                        .status())
                .isZero();
        assertThat(Files.readString(root.resolve("a.md"))).startsWith("---\ntitle: \"Tides\"\n");
    }

    @Test
    void aFirstPageNeedsATitle() {
        assertThat(ProgramRun.of(INSTALLED, "new").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(ProgramRun.of(INSTALLED, "new", "--title= ").err()).contains("--title: must not be blank");
    }
}
