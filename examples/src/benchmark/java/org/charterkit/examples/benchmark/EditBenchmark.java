package org.charterkit.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.Charter;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.PageEditException;
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

/** Adds a participant to each page, with the gate that reads the edited page again, with the price of two readings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EditBenchmark {
    private static final Participant NEWCOMER = Participant.of(RoleKind.MEMBER, Person.of("Ada Example"));

    private final MarkdownReader reader = MarkdownReader.create();
    private final List<MarkdownPage> pages = new ArrayList<>();

    /** The pages that take a participant; a page may be such that the gate refuses one. */
    @Setup
    public void find() {
        for (String text : CharterPages.find().texts()) {
            MarkdownPage page = MarkdownPage.parse(text, reader);
            try {
                page.with(later(page));
                pages.add(page);
            } catch (PageEditException refused) {
                System.out.println("left out: " + refused.getMessage().lines().findFirst().orElse(""));
            }
        }
    }

    private static Charter later(MarkdownPage page) {
        return page.charter().edit().addParticipant(NEWCOMER).apply();
    }

    @Benchmark
    public void addParticipants(Blackhole result) {
        pages.forEach(page -> result.consume(page.with(later(page))));
    }

    @Benchmark
    public void parseAndAddParticipants(Blackhole result) {
        for (MarkdownPage page : pages) {
            MarkdownPage parsed = MarkdownPage.parse(page.text(), reader);
            result.consume(parsed.with(later(parsed)));
        }
    }

    @Benchmark
    public void readTwice(Blackhole result) {
        for (MarkdownPage page : pages) {
            result.consume(reader.read(page.text()));
            result.consume(reader.read(page.text()));
        }
    }
}
