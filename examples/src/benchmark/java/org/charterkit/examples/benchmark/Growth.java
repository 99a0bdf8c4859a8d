package org.charterkit.examples.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterWriteException;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.PageEditException;

/** Prints how time grows with the size of a page: processor time of one warm thread, and the exponent that fits it. */
public final class Growth {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e6;

    /** A time is the least of as many runs as this takes, so that what else the machine does hardly counts. */
    private static final long ENOUGH_NANOSECONDS = 200_000_000;

    private static final int ENOUGH_RUNS = 100;

    /** The first runs on a page find its memory far away, and work out what a reading keeps, such as places. */
    private static final int FEWEST_RUNS = 6;

    /** Where small pages cost little more than what every page costs, the exponent is that of the others. */
    private static final int FITTED = 3;

    private Growth() {}

    /**
     * Prints the table.
     *
     * @param arguments what the pages have much of, such as {@code participants}; everything where there are none
     */
    public static void main(String[] arguments) {
        List<GrowingPage> pages = GrowingPage.ALL.stream()
                .filter(page -> arguments.length == 0 || List.of(arguments).contains(page.thing()))
                .toList();
        time(GrowingPage.ALL.get(0).with(1_000)); // Warms up.
        for (GrowingPage page : pages) {
            print(System.out, page);
        }
    }

    private static void print(PrintStream out, GrowingPage page) {
        out.println();
        out.println(page.numbers().stream()
                .map(number -> String.format(Locale.ROOT, "%,d", number))
                .collect(Collectors.joining(" | ", "| Milliseconds for " + page.thing() + " | ", " | exponent |")));
        out.println("| --- |" + " ---: |".repeat(page.numbers().size() + 1));
        List<Map<GrowthOperation, Double>> times =
                page.numbers().stream().map(number -> time(page.with(number))).toList();
        for (GrowthOperation operation : GrowthOperation.values()) {
            List<Double> row =
                    times.stream().map(each -> each.getOrDefault(operation, Double.NaN)).toList();
            out.println(row.stream()
                    .map(Growth::milliseconds)
                    .collect(Collectors.joining(
                            " | ",
                            "| " + operation.name().toLowerCase(Locale.ROOT) + " | ",
                            " | " + String.format(Locale.ROOT, "%.2f", exponent(page.numbers(), row)) + " |")));
        }
    }

    /** The time of each operation on a page; NaN where a limit refuses the page. */
    private static Map<GrowthOperation, Double> time(String text) {
        MarkdownPage page = MarkdownPage.parse(text, GrowthOperation.READER);
        Map<GrowthOperation, Double> times = new EnumMap<>(GrowthOperation.class);
        for (GrowthOperation operation : GrowthOperation.values()) {
            times.put(operation, time(operation.on(page)));
        }
        return times;
    }

    private static double time(Runnable work) {
        long least = Long.MAX_VALUE;
        long total = 0;
        try {
            for (int runs = 0; runs < FEWEST_RUNS || runs < ENOUGH_RUNS && total < ENOUGH_NANOSECONDS; runs++) {
                long start = THREADS.getCurrentThreadCpuTime();
                work.run();
                long time = THREADS.getCurrentThreadCpuTime() - start;
                least = Math.min(least, time);
                total += time;
            }
        } catch (CharterReadException | CharterWriteException | PageEditException refused) {
            return Double.NaN;
        }
        return least / NANOSECONDS;
    }

    private static String milliseconds(double time) {
        return Double.isNaN(time) ? "refused" : String.format(Locale.ROOT, time < 10 ? "%.2f" : "%,.0f", time);
    }

    /** The slope of the line through the logarithms of the greatest numbers and their times, by least squares. */
    private static double exponent(List<Integer> numbers, List<Double> times) {
        int known = (int) times.stream().filter(time -> !Double.isNaN(time)).count();
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = Math.max(0, known - FITTED); i < known; i++) {
            double logNumber = Math.log(numbers.get(i));
            double logTime = Math.log(times.get(i));
            n++;
            x += logNumber;
            y += logTime;
            xx += logNumber * logNumber;
            xy += logNumber * logTime;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }
}
