package org.charterkit.markdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.portfolio.DayRange;
import org.charterkit.portfolio.GroupTimeline;
import org.charterkit.portfolio.PathTimeline;

/**
 * A timeline as Gantt charts of Mermaid: a section for each group, with a bar for the time at work, one for the time
 * beyond the target end, and one for each path. A single day is a milestone, since its bar would be too thin to see.
 *
 * <pre>{@code
 * List<String> charts = MermaidGantt.charts(portfolio.timeline(today, FiscalCalendar.handbook()));
 * }</pre>
 *
 * <p>The charts are for a block of code marked {@code mermaid}. Where they are long they are several, because pages that
 * show Markdown draw a long one only when asked to.
 *
 * @since 0.1.0
 */
public final class MermaidGantt {
    /** Room for the longest name of a group, in pixels: by default bars are drawn over the names. */
    private static final String ROOM = "%%{init: {\"gantt\": {\"leftPadding\": 340}}}%%\n";

    private static final String STATEMENTS =
            "gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    inclusiveEndDates\n    todayMarker off\n";
    private static final String HEAD = ROOM + STATEMENTS;
    private static final int LONGEST_CHART = 2_000;

    private MermaidGantt() {}

    /**
     * The charts of a timeline.
     *
     * @param timeline the groups, in the order in which they are drawn; those whose days are not known are left out
     * @return the charts, each of no more than 2,000 characters unless a single group takes more; none where the days of
     *     no group are known
     */
    public static List<String> charts(List<GroupTimeline> timeline) {
        List<String> charts = new ArrayList<>();
        StringBuilder chart = new StringBuilder(HEAD);
        for (GroupTimeline group : timeline) {
            String section = section(group);
            if (chart.length() > HEAD.length() && chart.length() + section.length() > LONGEST_CHART) {
                charts.add(chart.toString());
                chart.setLength(HEAD.length());
            }
            chart.append(section);
        }
        if (chart.length() > HEAD.length()) {
            charts.add(chart.toString());
        }
        return List.copyOf(charts);
    }

    /** Nothing where no day of the group is known. */
    private static String section(GroupTimeline group) {
        StringBuilder tasks = new StringBuilder();
        Optional<DayRange> overrun = group.overrun();
        group.span()
                .flatMap(span -> before(span, overrun))
                .ifPresent(days -> task(tasks, "At work", mark(group), days));
        overrun.ifPresent(days -> task(tasks, "Beyond its target end", "crit, ", days));
        for (PathTimeline path : group.paths()) {
            path.span().ifPresent(days -> task(tasks, MermaidText.of(path.name()), mark(path), days));
        }
        return tasks.isEmpty() ? "" : "    section " + MermaidText.of(group.displayTitle()) + "\n" + tasks;
    }

    private static Optional<DayRange> before(DayRange span, Optional<DayRange> overrun) {
        if (overrun.isEmpty()) {
            return Optional.of(span);
        }
        return overrun.get().first().isAfter(span.first())
                ? Optional.of(new DayRange(span.first(), overrun.get().first().minusDays(1)))
                : Optional.empty();
    }

    private static void task(StringBuilder tasks, String name, String mark, DayRange days) {
        tasks.append("    ")
                .append(name)
                .append(" :")
                .append(mark)
                .append(days.days() == 1 ? "milestone, " : "")
                .append(days.first())
                .append(", ")
                .append(days.last())
                .append('\n');
    }

    private static String mark(GroupTimeline group) {
        return group.state() == CharterState.CLOSED ? "done, " : group.state() == CharterState.ACTIVE ? "active, " : "";
    }

    private static String mark(PathTimeline path) {
        return path.status().filter(CompletionStatus.DONE::equals).isPresent() ? "done, " : "";
    }
}
