package org.charterkit.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.Charter;
import org.charterkit.CharterEdit;
import org.charterkit.FactKind;
import org.charterkit.diff.CharterDiff;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
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

/** Compares two versions of each page, as two readings give them, with the price of reading one of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DiffBenchmark {
    private List<String> pages = List.of();
    private final List<Charter> old = new ArrayList<>();
    private final List<Charter> current = new ArrayList<>();

    /** Each second version has another title, one participant less, and a first criterion that is done. */
    @Setup
    public void read() {
        pages = CharterPages.find().texts();
        for (String page : pages) {
            Charter charter = MarkdownReader.create().read(page).charter();
            old.add(charter);
            current.add(changed(MarkdownReader.create().read(page).charter()));
        }
    }

    private static Charter changed(Charter charter) {
        CharterEdit edit = charter.edit().title("Another title");
        if (!charter.participants().isEmpty()) {
            edit.remove(FactKind.PARTICIPANT, charter.participants().size() - 1);
        }
        if (!charter.exitCriteria().isEmpty()) {
            edit.done(0);
        }
        return edit.apply();
    }

    @Benchmark
    public void readOneVersion(Blackhole result) {
        pages.forEach(page -> result.consume(MarkdownReader.create().read(page)));
    }

    @Benchmark
    public void compareTwoVersions(Blackhole result) {
        for (int i = 0; i < old.size(); i++) {
            result.consume(CharterDiff.between(old.get(i), current.get(i)).changes());
        }
    }
}
