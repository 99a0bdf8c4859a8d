package org.charterkit.examples.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.charterkit.Progress;

/** Cuts a bar into the shares of a whole. */
public final class Shares {
    private Shares() {}

    /**
     * A share of a whole.
     *
     * @param <T> what the whole is divided by
     * @param of whose share it is
     * @param count how much it is, 1 or more
     * @param x where it begins, as a percentage
     * @param width how wide it is, as a percentage
     */
    public record Share<T>(T of, int count, String x, String width) {}

    /**
     * The shares of a whole.
     *
     * @param <T> what the whole is divided by
     * @param parts whose shares they are, from left to right
     * @param count how much each has
     * @return the shares that are not nothing
     */
    public static <T> List<Share<T>> of(List<T> parts, ToIntFunction<T> count) {
        int total = parts.stream().mapToInt(count).sum();
        List<Share<T>> shares = new ArrayList<>();
        int before = 0;
        for (T part : parts) {
            int own = count.applyAsInt(part);
            if (own > 0) {
                shares.add(new Share<>(part, own, percent(before, total), percent(own, total)));
            }
            before += own;
        }
        return shares;
    }

    /**
     * The shares of exit criteria by how far they have come.
     *
     * @param progress the counts
     * @return the shares of {@code done}, {@code open}, {@code unknown} and {@code dropped}
     */
    public static List<Share<String>> of(Progress progress) {
        return of(List.of("done", "open", "unknown", "dropped"), status -> switch (status) {
            case "done" -> progress.done();
            case "open" -> progress.open();
            case "unknown" -> progress.unknown();
            default -> progress.dropped();
        });
    }

    private static String percent(int count, int total) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / total);
    }
}
