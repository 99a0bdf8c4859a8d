package org.charterkit.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.rendered.HtmlReader;
import org.charterkit.markdown.rendered.TextReader;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads rendered pages, with the price of parsing their HTML, and of reading in Markdown what was flattened to text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderedBenchmark {
    private final HtmlReader htmlReader = HtmlReader.create();
    private final TextReader textReader = TextReader.create();
    private final MarkdownReader markdownReader = MarkdownReader.create();
    private final RenderedPages pages = RenderedPages.find();

    @Benchmark
    public void readHtml(Blackhole result) {
        pages.html().forEach(page -> result.consume(htmlReader.read(page)));
    }

    @Benchmark
    public void parseHtml(Blackhole result) {
        pages.html().forEach(page -> result.consume(Jsoup.parse(page)));
    }

    @Benchmark
    public void readText(Blackhole result) {
        pages.flattened().forEach(page -> result.consume(textReader.read(page)));
    }

    @Benchmark
    public void readTwins(Blackhole result) {
        pages.twins().forEach(page -> result.consume(markdownReader.read(page)));
    }
}
