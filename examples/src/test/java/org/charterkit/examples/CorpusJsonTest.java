package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.json.JsonLinesReader;
import org.charterkit.json.JsonLinesWriter;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;
import org.charterkit.json.SourcedReading;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads every real page, and sends what it says through JSON and back. */
class CorpusJsonTest {
    private record Page(String name, Reading reading) {}

    private static List<Page> pages(String folder, Vocabulary vocabulary) throws IOException {
        String corpus = System.getProperty("charterkit.corpus", "");
        assumeFalse(corpus.isBlank(), "charterkit.corpus is not set: no real pages to send through JSON");
        Path root = Path.of(corpus, "pages", folder);
        try (Stream<Path> files = Files.walk(root)) {
            MarkdownReader reader =
                    MarkdownReader.builder().vocabulary(vocabulary).build();
            List<Page> pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> new Page(root.relativize(file).toString(), reader.read(text(file))))
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary vocabulary(String language) {
        return language.equals("ja") ? Vocabulary.japanese() : Vocabulary.english();
    }

    @ParameterizedTest
    @CsvSource({"hugo, en", "middleman, en", "ja, ja"})
    void everyCharterIsReadBackEqualAndIsConsistent(String folder, String language) throws IOException {
        Vocabulary vocabulary = vocabulary(language);
        for (Page page : pages(folder, vocabulary)) {
            Charter charter = page.reading().charter();
            String json = JsonWriter.create().write(charter);

            assertThat(JsonReader.create().read(json).charter()).as(page.name()).isEqualTo(charter);
            assertThat(JsonReader.create().withVocabulary(vocabulary).read(json).charter())
                    .as(page.name())
                    .isEqualTo(charter);
        }
    }

    @ParameterizedTest
    @CsvSource({"hugo, en", "middleman, en", "ja, ja"})
    void everyReadingIsReadBackFromItsLine(String folder, String language) throws IOException {
        List<Page> pages = pages(folder, vocabulary(language));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (JsonLinesWriter lines = JsonWriter.create().lines(stream)) {
            for (Page page : pages) {
                lines.write(page.reading(), page.name());
            }
        }

        try (JsonLinesReader lines = JsonReader.create().lines(new ByteArrayInputStream(stream.toByteArray()))) {
            for (Page page : pages) {
                assertSame(page, lines.next());
            }
            assertThat(lines.hasNext()).isFalse();
        }
    }

    private static void assertSame(Page page, SourcedReading read) {
        Reading written = page.reading();
        assertThat(read.source()).isEqualTo(Optional.of(page.name()));
        assertThat(read.reading().kind()).isEqualTo(written.kind());
        assertThat(read.reading().kindReason()).isEqualTo(written.kindReason());
        assertThat(read.reading().index()).isEqualTo(written.index());
        assertThat(read.reading().diagnostics().stream().map(Diagnostic::toString))
                .containsExactlyElementsOf(
                        written.diagnostics().stream().map(Diagnostic::toString).toList());
        if (written.kind() == PageKind.CHARTER) {
            assertThat(read.reading().charter()).as(page.name()).isEqualTo(written.charter());
        }
    }
}
