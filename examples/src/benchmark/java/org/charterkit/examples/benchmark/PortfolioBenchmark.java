package org.charterkit.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.FiscalCalendar;
import org.charterkit.check.HandbookPage;
import org.charterkit.check.PortfolioRule;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.json.JsonLinesReader;
import org.charterkit.json.JsonLinesWriter;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;
import org.charterkit.portfolio.Portfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks at generated charters together, with the price of reading them from newline-delimited JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class PortfolioBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 1);

    /** How many charters there are. */
    @Param("100000")
    public int charters;

    private Path lines = Path.of("");
    private List<HandbookPage> pages = List.of();
    private final RuleSet rules = RuleSet.of(HandbookRules.all().rules().stream()
            .filter(PortfolioRule.class::isInstance)
            .toList());

    /** Writes the charters, and reads them for the benchmark that looks at them. */
    @Setup
    public void write() throws IOException {
        lines = Files.createTempFile("charters", ".ndjson");
        try (JsonLinesWriter writer = JsonWriter.compact().lines(Files.newOutputStream(lines))) {
            for (int i = 0; i < charters; i++) {
                writer.write(GeneratedCharters.of(i));
            }
        }
        pages = readAll();
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(lines);
    }

    private List<HandbookPage> readAll() throws IOException {
        List<HandbookPage> read = new ArrayList<>();
        try (JsonLinesReader reader = JsonReader.create().lines(Files.newInputStream(lines))) {
            reader.forEachRemaining(
                    line -> read.add(new HandbookPage("harbour-" + read.size() + ".md", line.reading())));
        }
        return read;
    }

    @Benchmark
    public List<HandbookPage> readLines() throws IOException {
        return readAll();
    }

    /** Every view of the portfolio, and what the rules find that look at several pages. */
    @Benchmark
    public void lookAtAll(Blackhole result) {
        Portfolio portfolio = Portfolio.of(pages.stream()
                .map(page ->
                        new Portfolio.Entry(page.source(), page.reading().charter()))
                .toList());
        FiscalCalendar calendar = FiscalCalendar.handbook();
        result.consume(portfolio.overview(TODAY, calendar));
        result.consume(portfolio.activeOn(TODAY, calendar));
        result.consume(portfolio.counts(TODAY, calendar));
        result.consume(portfolio.timeline(TODAY, calendar));
        result.consume(portfolio.activity(TODAY, calendar));
        result.consume(portfolio.people());
        result.consume(portfolio.load(TODAY, calendar));
        result.consume(portfolio.slippedEnds(TODAY, calendar));
        result.consume(portfolio.progress(TODAY, calendar));
        result.consume(portfolio.untitledLeads());
        result.consume(portfolio.identityDoubts());
        result.consume(rules.check(pages, portfolio, TODAY));
    }
}
