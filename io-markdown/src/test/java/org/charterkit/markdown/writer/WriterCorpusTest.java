package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.junit.jupiter.api.Test;

class WriterCorpusTest {
    private static final MarkdownReader READER = MarkdownReader.create();

    @Test
    void everyPageOfTheCorpusIsReadAsItWasWritten() throws IOException {
        String corpus = System.getProperty("charterkit.corpus", "");
        assumeFalse(corpus.isBlank(), "charterkit.corpus is not set: no real pages to write again");
        assertThat(refused("corpus", Path.of(corpus, "pages"))).isZero();
    }

    @Test
    void everyExamplePageIsReadAsItWasWritten() throws IOException {
        assertThat(refused("examples", Path.of("..", "examples", "handbook"))).isZero();
    }

    private static int refused(String name, Path folder) throws IOException {
        Refusals refusals = new Refusals(MarkdownWriter.create());
        for (Path page : pages(folder)) {
            Charter charter = READER.read(page).charter();
            refusals.write(charter)
                    .ifPresent(written ->
                            assertThat(READER.read(written).charter()).isEqualTo(charter));
        }
        System.out.println(refusals.report(name));
        return refusals.refused();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
