package org.charterkit.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.Charter;
import org.charterkit.json.CharterModule;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;
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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes charters: with charterkit, and with plain databind on records.
 *
 * <p>Both read the same texts, and write what they have read from them, so that the values of both lie in memory as a
 * reader of JSON leaves them; and the records hold all that the texts say.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JsonBenchmark {
    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final JsonMapper MODULE =
            JsonMapper.builder().addModule(new CharterModule()).build();

    private List<Charter> charters = List.of();
    private List<String> texts = List.of();
    private List<PlainCharter> plain = List.of();

    /** Reads the charters once from their pages, and then from JSON. */
    @Setup
    public void read() {
        texts = CharterPages.find().charters().stream()
                .map(JsonWriter.compact()::write)
                .toList();
        charters =
                texts.stream().map(text -> JsonReader.create().read(text).charter()).toList();
        plain = texts.stream().map(JsonBenchmark::record).toList();
    }

    private static PlainCharter record(String text) {
        PlainCharter record = PLAIN.readValue(text, PlainCharter.class);
        if (!PLAIN.readTree(PLAIN.writeValueAsString(record)).equals(PLAIN.readTree(text))) {
            throw new IllegalStateException("expected records that hold all of the text, found otherwise for " + text);
        }
        return record;
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
