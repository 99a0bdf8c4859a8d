package org.charterkit.examples.report.chart;

import java.util.List;
import org.charterkit.portfolio.DayRange;
import org.charterkit.portfolio.LoadStep;

/**
 * How many groups are at work at a time, quarter by quarter.
 *
 * @param bars one for each quarter of the axis
 * @param most the largest number of them all; 0 where there is no group
 */
public record LoadBars(List<Bar> bars, int most) {
    private static final int HEADROOM = 18;
    private static final int HEIGHT = 136;
    private static final int STEP = 4;
    private static final int MOST_STEPS = 6;

    /**
     * A quarter.
     *
     * @param year such as {@code FY23}
     * @param quarter such as {@code Q1}
     * @param days its days
     * @param groups the most groups that were at work at a time in it
     */
    public record Bar(String year, String quarter, DayRange days, int groups) {}

    /**
     * The bars of a chart.
     *
     * @param steps how many groups are at work at a time
     * @param axis the quarters
     * @return the bars
     */
    public static LoadBars of(List<LoadStep> steps, TimeAxis axis) {
        List<TimeAxis.Period> years = axis.years();
        List<TimeAxis.Period> quarters = axis.quarters();
        List<Bar> bars = quarters.stream()
                .map(quarter -> new Bar(
                        years.stream()
                                .filter(year -> year.days().overlaps(quarter.days()))
                                .findFirst()
                                .map(TimeAxis.Period::name)
                                .orElseThrow(),
                        quarter.name(),
                        quarter.days(),
                        most(steps, quarter.days())))
                .toList();
        return new LoadBars(bars, bars.stream().mapToInt(Bar::groups).max().orElse(0));
    }

    /**
     * Where a bar begins, from above.
     *
     * @param bar one of the bars
     * @return its place in pixels, with room for a number over it
     */
    public int top(Bar bar) {
        return HEADROOM + HEIGHT - height(bar);
    }

    /**
     * How high a bar is.
     *
     * @param bar one of the bars
     * @return its height in pixels
     */
    public int height(Bar bar) {
        return Math.max(1, HEIGHT * bar.groups() / most);
    }

    /**
     * How high a step of one person is.
     *
     * @param step the step
     * @return its height in pixels: some for each group, up to a limit
     */
    public static int stepHeight(LoadStep step) {
        return Math.min(step.groups() * STEP, MOST_STEPS * STEP);
    }

    private static int most(List<LoadStep> steps, DayRange days) {
        return steps.stream()
                .filter(step -> step.days().overlaps(days))
                .mapToInt(LoadStep::groups)
                .max()
                .orElse(0);
    }
}
