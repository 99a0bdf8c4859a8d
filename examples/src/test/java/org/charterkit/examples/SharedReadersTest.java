package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.charterkit.ExitCriterion;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriteException;
import org.charterkit.io.Reading;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.markdown.PageEditException;
import org.charterkit.markdown.rendered.HtmlReader;
import org.charterkit.markdown.rendered.TextReader;
import org.junit.jupiter.api.Test;

/** One reader of each kind, one writer and one page, each shared by sixteen threads: all see what one thread sees. */
class SharedReadersTest {
    private static final int THREADS = 16;

    private final MarkdownReader markdown = MarkdownReader.create();
    private final HtmlReader html = HtmlReader.create();
    private final TextReader text = TextReader.create();
    private final JsonReader json = JsonReader.create();
    private final MarkdownWriter markdownWriter = MarkdownWriter.create();
    private final JsonWriter jsonWriter = JsonWriter.create();

    /** The pages of the corpus where it is there, and the handbook of the examples. */
    private static List<String> pages() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("handbook")));
        String corpus = System.getProperty("charterkit.corpus", "");
        if (!corpus.isBlank()) {
            folders.add(Path.of(corpus, "pages"));
        }
        List<String> pages = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().matches(".*\\.(md|html|txt)")) {
                        pages.add(Files.readString(file));
                    }
                }
            }
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    @Test
    void sixteenThreadsSeeWhatOneDoes() throws Exception {
        List<String> pages = pages();
        List<List<String>> expected = pages.stream().map(this::all).toList();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<List<String>>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Callable<List<List<String>>> work = () -> {
                    start.await();
                    return pages.stream().map(this::all).toList();
                };
                results.add(threads.submit(work));
            }
            start.countDown();
            for (Future<List<List<String>>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What every reader, writer and edit makes of a page. */
    private List<String> all(String page) {
        List<String> results = new ArrayList<>();
        for (CharterReader reader : List.of(markdown, html, text)) {
            results.add(said(page, each -> {
                Reading reading = reader.read(each);
                String written = jsonWriter.writeReading(reading, "page");
                return written
                        + reading.places()
                        + reading.pageLinks().asList()
                        + json.readReading(written).reading().charter()
                        + markdownWriter.write(reading.charter());
            }));
        }
        results.add(said(page, each -> {
            MarkdownPage parsed = MarkdownPage.parse(each);
            return parsed.with(parsed.charter()
                            .edit()
                            .add(ExitCriterion.of("One more harbour"))
                            .apply())
                    .text();
        }));
        return results;
    }

    private static String said(String page, UnaryOperator<String> work) {
        try {
            return work.apply(page);
        } catch (CharterReadException | CharterWriteException | PageEditException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
