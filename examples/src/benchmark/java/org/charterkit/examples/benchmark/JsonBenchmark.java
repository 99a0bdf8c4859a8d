package org.charterkit.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.json.CharterModule;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;
import org.charterkit.markdown.MarkdownReader;
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
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the charters of the example handbook: with charterkit, and with plain databind on records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper MODULE =
            JsonMapper.builder().addModule(new CharterModule()).build();

    private List<Charter> charters = List.of();
    private List<String> texts = List.of();
    private List<PlainCharter> plain = List.of();

    /** Reads the pages of the folder that the system property {@code handbook} names. */
    @Setup
    public void read() {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("handbook", "examples/handbook")))) {
            charters = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(JsonBenchmark::reading)
                    .filter(reading -> reading.kind() == PageKind.CHARTER)
                    .map(Reading::charter)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts = charters.stream().map(JsonWriter.compact()::write).toList();
        plain = texts.stream()
                .map(text -> PLAIN.readValue(text, PlainCharter.class))
                .toList();
    }

    private static Reading reading(Path file) {
        try {
            return MarkdownReader.create().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public void readCharters(Blackhole result) {
        texts.forEach(text -> result.consume(JsonReader.create().read(text)));
    }

    @Benchmark
    public void readChartersByModule(Blackhole result) {
        texts.forEach(text -> result.consume(MODULE.readValue(text, Charter.class)));
    }

    @Benchmark
    public void readRecords(Blackhole result) {
        texts.forEach(text -> result.consume(PLAIN.readValue(text, PlainCharter.class)));
    }

    @Benchmark
    public void writeCharters(Blackhole result) {
        charters.forEach(charter -> result.consume(JsonWriter.compact().write(charter)));
    }

    @Benchmark
    public void writeRecords(Blackhole result) {
        plain.forEach(charter -> result.consume(PLAIN.writeValueAsString(charter)));
    }
}
