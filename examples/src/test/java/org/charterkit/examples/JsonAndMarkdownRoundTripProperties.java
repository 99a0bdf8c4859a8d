package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.arbitraries.ConsistentCharters;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** From JSON to a page and back to JSON not a byte changes. */
class JsonAndMarkdownRoundTripProperties {
    @Provide
    Arbitrary<Charter> charters() {
        return ConsistentCharters.handbook(Vocabulary.english())
                .map(charter -> charter.withExtensions(DataMap.empty()));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDocumentIsTheSameBehindAPage(@ForAll("charters") Charter charter) {
        check(charter, List.of(Vocabulary.english()));
    }

    @Test
    void everyCharterOfTheExamplesIsTheSameBehindAPage() throws IOException {
        checkAll(Path.of("handbook"));
    }

    @Test
    void everyCharterOfTheCorpusIsTheSameBehindAPage() throws IOException {
        String corpus = System.getProperty("charterkit.corpus", "");
        assumeFalse(corpus.isBlank(), "charterkit.corpus is not set: no real pages to write");
        checkAll(Path.of(corpus, "pages"));
    }

    private static void checkAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(pages).isNotEmpty();
            for (Path page : pages) {
                check(MarkdownReader.create().read(page).charter(), Vocabulary.builtIn());
            }
        }
    }

    private static void check(Charter charter, List<Vocabulary> vocabularies) {
        String json = JsonWriter.create().write(charter);
        String page = MarkdownWriter.builder()
                .vocabularies(vocabularies)
                .build()
                .write(JsonReader.create().read(json).charter());
        Charter read = MarkdownReader.builder()
                .vocabularies(vocabularies)
                .build()
                .read(page)
                .charter();
        assertThat(JsonWriter.create().write(read)).isEqualTo(json);
    }
}
