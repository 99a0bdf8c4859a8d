package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.charterkit.io.Reading;
import org.charterkit.markdown.rendered.HtmlReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read from the rendered pages of the corpus, against what is read from their sources. */
class HtmlCorpusScoreTest {
    private static final double MOST_LOST = 0.01;

    @Test
    void everyFieldIsReadAsWellAsFromTheSource() {
        Corpus corpus = Corpus.required();
        Score sources = new Score();
        Score rendered = new Score();
        corpus.truths().forEach(file -> {
            JsonNode truth = JsonMapper.shared().readTree(Corpus.text(file));
            String name = truth.path("page").asString();
            Path html = corpus.root().resolve("html").resolve(name.replaceFirst("\\.md$", ".html"));
            if (!Files.exists(html) || !Files.exists(corpus.page(name))) {
                return; // a page in another format
            }
            Reading source = MarkdownReader.create().read(Corpus.text(corpus.page(name)));
            new TruthComparison(name, truth, source, sources).compare();
            Reading page = HtmlReader.create().read(Corpus.text(html));
            new TruthComparison(name, truth, page, rendered).compare();
        });

        assertThat(rendered.fields().keySet())
                .isEqualTo(sources.fields().keySet())
                .isNotEmpty();
        rendered.fields()
                .forEach((name, field) -> assertThat(field.score())
                        .as(name)
                        .isGreaterThanOrEqualTo(
                                Objects.requireNonNull(sources.fields().get(name))
                                                .score()
                                        - MOST_LOST));
        System.out.printf(
                "rendered pages: mean of the fields %.4f, from the sources %.4f%n", rendered.mean(), sources.mean());
    }
}
