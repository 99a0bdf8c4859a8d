package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.charterkit.CharterEdit;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.check.RuleSet;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.Severity;
import org.charterkit.markdown.MarkdownFormat;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cures that get into each other's way, or that no page can say. */
class PageCuresTest {
    private static final String PAGE = """
            ---
            title: Tides
            ---

            ## Attributes

            | Property | Value |
            | --- | --- |
            | Date Created | 2022-01-24 |
            | Target End Date | 2022-07-29 |

            ## Exit Criteria

            - The tables are public
            - The gauges are online
            """;

    /** A rule that asks for a description or a title, and knows how to give it. */
    private record Wants(String id, String title, Consumer<CharterEdit> change) implements PageRule {
        @Override
        public RuleDescription description() {
            return new RuleDescription(id, Severity.INFO, "Because.", "A test", "Do it.");
        }

        @Override
        public Stream<Finding> check(CheckedPage page) {
            return page.charter().title().equals(Optional.of(title))
                    ? Stream.empty()
                    : Stream.of(page.finding(this, Pointer.root(), "expected " + title)
                            .withCure(new Cure("write " + title, change)));
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Complaints complaints = new Complaints(new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            CharterFormats.installed(),
            ProgramRun.TODAY));

    @BeforeEach
    void onePage() throws IOException {
        file = folder.resolve("tides.md");
        Files.writeString(file, PAGE);
    }

    private ReadPage read() throws IOException {
        return new ReadPage(
                "tides.md",
                Optional.of(file),
                new MarkdownFormat(),
                MarkdownReader.create().read(Files.readString(file)));
    }

    private String fixed(PageRule... rules) throws IOException {
        return fixed(read(), rules);
    }

    private String fixed(ReadPage page, PageRule... rules) throws IOException {
        RuleSet set = RuleSet.of(List.of(rules));
        List<Finding> findings = set.check(page.reading(), SourcePath.of(page), ProgramRun.TODAY);
        ReadPage after = new PageCures(set, ProgramRun.TODAY, complaints, false).applyTo(page, findings);
        String text = Files.readString(file);
        assertThat(after.reading().charter())
                .isEqualTo(MarkdownReader.create().read(text).charter());
        return text;
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void ofTwoThatContradictEachOtherOneIsApplied() throws IOException {
        PageRule ebb = new Wants("ebb", "Ebb", edit -> edit.title("Ebb"));
        PageRule flood = new Wants("flood", "Flood", edit -> edit.title("Flood"));

        assertThat(fixed(ebb, flood)).isEqualTo(PAGE.replace("Tides", "Ebb"));
        assertThat(told())
                .contains("fixed [ebb] write Ebb\n")
                .contains("tides.md: not fixed [flood] write Flood: that would bring up [ebb]\n");
        assertThat(fixed(ebb, flood)).as("a second time").isEqualTo(PAGE.replace("Tides", "Ebb"));
    }

    @Test
    void twoThatSayTheSameAreOne() throws IOException {
        PageRule ebb = new Wants("ebb", "Ebb", edit -> edit.title("Ebb"));
        PageRule same = new Wants("same", "Ebb", edit -> edit.title("Ebb"));

        assertThat(fixed(ebb, same)).isEqualTo(PAGE.replace("Tides", "Ebb"));
        assertThat(told()).doesNotContain("not fixed");
    }

    @Test
    void whatIsNoMoreThereIsLeftOutAndTheRestIsApplied() throws IOException {
        PageRule gone = new Wants("gone", "Gone", edit -> edit.done(7));
        PageRule ebb = new Wants("ebb", "Ebb", edit -> edit.title("Ebb"));

        assertThat(fixed(gone, ebb)).isEqualTo(PAGE.replace("Tides", "Ebb"));
        assertThat(told()).contains("not fixed [gone] write Gone: it does not fit");
    }

    @Test
    void whatNoPageCanSayIsLeftOutAndTheRestIsApplied() throws IOException {
        PageRule odd = new Wants("odd", "Odd", edit -> edit.renameSection(1, RichText.of("Roles")));
        PageRule ebb = new Wants("ebb", "Ebb", edit -> edit.title("Ebb"));

        assertThat(fixed(odd, ebb)).isEqualTo(PAGE.replace("Tides", "Ebb"));
        assertThat(told()).contains("not fixed [odd] write Odd: the page would say something else: ");
    }

    @Test
    void aCureThatCuresNothingIsLeftOut() throws IOException {
        PageRule vain = new Wants("vain", "Vain", edit -> edit.title("Wane"));

        assertThat(fixed(vain)).isEqualTo(PAGE);
        assertThat(told()).contains("not fixed [vain] write Vain: the page would still not hold to the rule");
    }

    @Test
    void aFileThatWasChangedSinceItWasReadIsLeftAlone() throws IOException {
        ReadPage page = read();
        Files.writeString(file, PAGE + "- A third one\n");
        RuleSet rules = RuleSet.of(List.of(new Wants("ebb", "Ebb", edit -> edit.title("Ebb"))));

        List<Finding> findings = rules.check(page.reading(), SourcePath.of(page), ProgramRun.TODAY);
        new PageCures(rules, ProgramRun.TODAY, complaints, false).applyTo(page, findings);

        assertThat(Files.readString(file)).isEqualTo(PAGE + "- A third one\n");
        assertThat(told()).contains("nothing is fixed: was changed by somebody else since it was read");
        assertThat(complaints.exitStatus()).isEqualTo(1);
    }
}
