package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read from the pages of the corpus against what careful readers took from them. */
class CorpusScoreTest {
    private static final double LEAST_OF_A_FIELD = 0.97;
    private static final double LEAST_MEAN = 0.985;
    private static final double LEAST_PERFECT = 0.8;
    private static final int FEW_ITEMS = 40;

    @Test
    void everyFieldIsReadRight() {
        Corpus corpus = Corpus.required();
        Score score = new Score();
        corpus.truths().forEach(file -> {
            JsonNode truth = JsonMapper.shared().readTree(Corpus.text(file));
            String name = truth.path("page").asString();
            if (!Files.exists(corpus.page(name))) {
                return; // a page in another format
            }
            Reading reading = MarkdownReader.create().read(Corpus.text(corpus.page(name)));
            new TruthComparison(name, truth, reading, score).compare();
        });
        print(score);

        score.fields()
                .forEach((name, field) -> assertThat(field)
                        .as(name)
                        .matches(
                                found -> found.score() >= LEAST_OF_A_FIELD
                                        || (found.items() < FEW_ITEMS && found.wrong() <= 1),
                                "at least " + LEAST_OF_A_FIELD));
        assertThat(score.mean()).isGreaterThanOrEqualTo(LEAST_MEAN);
        assertThat(score.perfectPages()).isGreaterThanOrEqualTo(LEAST_PERFECT);
    }

    private static void print(Score score) {
        StringBuilder table = new StringBuilder(String.format("%-20s %7s %5s %5s%n", "field", "score", "hit", "wrong"));
        for (Map.Entry<String, Score.Field> field : score.fields().entrySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-20s %7.4f %5d %5d%n",
                    field.getKey(),
                    field.getValue().score(),
                    field.getValue().hits(),
                    field.getValue().wrong()));
        }
        table.append(String.format(
                Locale.ROOT,
                "%-20s %7.4f, pages without a miss %.3f%n",
                "mean of the fields",
                score.mean(),
                score.perfectPages()));
        System.out.print(table);
    }
}
