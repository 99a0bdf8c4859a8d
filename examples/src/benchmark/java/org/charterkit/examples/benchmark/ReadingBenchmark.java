package org.charterkit.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.markdown.MarkdownReader;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads pages, and looks whether they may be charters, with the price of parsing them as Markdown with source spans. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final MarkdownReader reader = MarkdownReader.create();
    private List<String> pages = List.of();
    private List<String> handbook = List.of();

    /** The charters, and the pages among which they are to be found. */
    @Setup
    public void find() {
        pages = CharterPages.find().texts();
        handbook = HandbookPages.find();
    }

    @Benchmark
    public void read(Blackhole result) {
        pages.forEach(page -> result.consume(reader.read(page)));
    }

    @Benchmark
    public void parse(Blackhole result) {
        pages.forEach(page -> result.consume(PARSER.parse(page)));
    }

    @Benchmark
    public void lookForCharters(Blackhole result) {
        handbook.forEach(page -> result.consume(reader.mayBeCharter(page)));
    }

    @Benchmark
    public void parseHandbook(Blackhole result) {
        handbook.forEach(page -> result.consume(PARSER.parse(page)));
    }
}
