package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

/** All pages of the corpus: read, every fact in its place, no word lost. */
class CorpusReadingTest {
    private static final int THREADS = 16;

    /** Words that are known to be lost or to be there twice, by page, with the reason. Empty is how it should be. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    /** Facts that are known by their neighbours, by page, with the reason. */
    private static final Map<String, String> KNOWN_BY_NEIGHBOURS = Map.of(
            "hugo/dashboards.md", "one dated item with nothing under it is no timeline, two are",
            "ja/dashboards.md", "the same page");

    @Test
    void theRangeOfAFactReadAgainGivesTheFact() {
        Map<String, String> differences = new TreeMap<>();
        int facts = 0;
        for (Path file : Corpus.required().pages()) {
            facts += new FactAlone(Corpus.text(file))
                    .forEachThatDiffers((pointer, read) ->
                            differences.merge(Corpus.name(file), pointer + " reads " + read, String::concat));
        }
        System.out.println(facts + " facts read again by their ranges; different: " + differences);
        assertThat(differences.keySet()).isEqualTo(KNOWN_BY_NEIGHBOURS.keySet());
    }

    @Test
    void everyFactHasItsPlace() {
        SoftAssertions softly = new SoftAssertions();
        for (Path file : Corpus.required().pages()) {
            String page = Corpus.text(file);
            Reading reading = MarkdownReader.create().read(page);
            softly.assertThatCode(() -> new Places(page, reading).check())
                    .as(Corpus.name(file))
                    .doesNotThrowAnyException();
        }
        softly.assertAll();
    }

    @Test
    void nothingIsLostAndNothingTwice() {
        Map<String, String> differences = new TreeMap<>();
        for (Path file : Corpus.required().pages()) {
            String page = Corpus.text(file);
            WordCount count = WordCount.of(page, MarkdownReader.create().read(page));
            if (!count.lost().isEmpty() || !count.twice().isEmpty()) {
                String name = Corpus.name(file);
                differences.put(name, "lost " + count.lost() + ", twice " + count.twice());
            }
        }
        assertThat(differences).isEqualTo(EXCEPTIONS);
    }

    @Test
    void manyThreadsReadWhatOneReads() throws ExecutionException, InterruptedException {
        List<String> pages = new ArrayList<>();
        Corpus.required().pages().forEach(file -> pages.add(Corpus.text(file)));
        MarkdownReader reader = MarkdownReader.create();
        List<Reading> alone = pages.stream().map(reader::read).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Reading>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<String> rotated = new ArrayList<>(pages);
                Collections.rotate(rotated, i);
                together.add(
                        threads.submit(() -> rotated.stream().map(reader::read).toList()));
            }
            for (int i = 0; i < THREADS; i++) {
                List<Reading> found = new ArrayList<>(together.get(i).get());
                Collections.rotate(found, -i);
                assertThat(found).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
