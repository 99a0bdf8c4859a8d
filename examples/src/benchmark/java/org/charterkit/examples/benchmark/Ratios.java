package org.charterkit.examples.benchmark;

import java.io.PrintStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jol.info.GraphLayout;

/** Runs the benchmarks, and prints each time as a ratio to what it is measured against in the same run. */
public final class Ratios {
    /** One row: what is measured, against what, and what the ratio is to be at most. */
    private record Row(String benchmark, String against, double goal) {}

    private static final List<Row> ROWS = List.of(
            new Row("ReadingBenchmark.read", "ReadingBenchmark.parse", 1.25),
            new Row("ReadingBenchmark.lookForCharters", "ReadingBenchmark.parseHandbook", 0.1),
            new Row("RenderedBenchmark.readHtml", "RenderedBenchmark.parseHtml", 1.5),
            new Row("RenderedBenchmark.readText", "RenderedBenchmark.readTwins", 1.5),
            new Row("EditBenchmark.addParticipants", "EditBenchmark.readTwice", 1.2),
            new Row("EditBenchmark.parseAndAddParticipants", "EditBenchmark.readTwice", 1.2),
            new Row("JsonBenchmark.readCharters", "JsonBenchmark.readRecords", 1.2),
            new Row("JsonBenchmark.writeCharters", "JsonBenchmark.writeRecords", 1.2),
            new Row("DiffBenchmark.compareTwoVersions", "DiffBenchmark.readOneVersion", 0.5),
            new Row("PortfolioBenchmark.lookAtAll", "PortfolioBenchmark.readLines", 1.0));

    private static final double MEMORY_GOAL = 4;

    private Ratios() {}

    /**
     * Prints the table.
     *
     * @param arguments none; the system property {@value CharterPages#FOLDER} names a folder of real pages, and
     *     {@value HandbookPages#FOLDER} one of a whole handbook
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        CharterPages pages = CharterPages.find();
        OptionsBuilder options = new OptionsBuilder();
        ROWS.forEach(row -> options.include(row.benchmark() + "$").include(row.against() + "$"));
        options.jvmArgsPrepend(Stream.of(CharterPages.FOLDER, HandbookPages.FOLDER)
                .filter(name -> System.getProperty(name) != null)
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toArray(String[]::new));
        print(System.out, pages, times(new Runner(options.build()).run()));
    }

    private static Map<String, Double> times(Collection<RunResult> results) {
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            times.put(
                    name.substring(Ratios.class.getPackageName().length() + 1),
                    result.getPrimaryResult().getScore());
        }
        return times;
    }

    private static void print(PrintStream out, CharterPages pages, Map<String, Double> times) {
        boolean generated = System.getProperty(HandbookPages.FOLDER) == null;
        out.println("Input: " + pages.origin() + ", " + pages.bytes() + " bytes; the portfolio's charters"
                + (generated ? " and the handbook's pages" : "") + " are generated.");
        print(out, "measured", "against", "ratio", "goal");
        for (Row row : ROWS) {
            double ratio = times.getOrDefault(row.benchmark(), Double.NaN)
                    / times.getOrDefault(row.against(), Double.NaN);
            print(out, row.benchmark(), row.against(), decimal(ratio), decimal(row.goal()));
        }
        double memory = (double) memory(pages.charters()) / pages.bytes();
        print(out, "memory held by charters", "bytes of their pages", decimal(memory), decimal(MEMORY_GOAL));
    }

    private static void print(PrintStream out, String measured, String against, String ratio, String goal) {
        out.printf(Locale.ROOT, "| %-37s | %-29s | %5s | %4s |%n", measured, against, ratio, goal);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** What is shared by all charters, such as the constants of the vocabulary, is counted once. */
    private static long memory(List<Charter> charters) {
        System.setProperty("jol.magicFieldOffset", "true"); // The fields of records are not to be read otherwise.
        return GraphLayout.parseInstance(charters.toArray()).totalSize();
    }
}
