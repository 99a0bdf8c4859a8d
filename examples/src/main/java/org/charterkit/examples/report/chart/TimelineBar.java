package org.charterkit.examples.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.examples.report.Words;
import org.charterkit.portfolio.DayRange;
import org.charterkit.portfolio.GroupTimeline;
import org.charterkit.portfolio.StatedDate;

/**
 * The bar of one group: what of its time has passed, what lies ahead, and what goes beyond its target end.
 *
 * @param parts the parts, from left to right; empty where the days of the group are not known
 * @param dates the dates that the page states, in words
 */
public record TimelineBar(List<Part> parts, String dates) {
    /**
     * A part of a bar.
     *
     * @param kind {@code past}, {@code ahead} or {@code late}
     * @param days its days
     */
    public record Part(String kind, DayRange days) {}

    /**
     * The bar of one group.
     *
     * @param timeline when the group is at work
     * @param day the day of the report
     * @return its bar
     */
    public static TimelineBar of(GroupTimeline timeline, LocalDate day) {
        List<Part> parts = new ArrayList<>();
        timeline.span().ifPresent(span -> {
            Optional<DayRange> late = timeline.overrun();
            LocalDate inTime = late.map(range -> range.first().minusDays(1)).orElse(span.last());
            LocalDate passed = inTime.isBefore(day) ? inTime : day;
            add(parts, "past", span.first(), passed);
            if (passed.isBefore(inTime)) {
                add(parts, "ahead", passed.isBefore(span.first()) ? span.first() : passed.plusDays(1), inTime);
            }
            late.ifPresent(range -> parts.add(new Part("late", range)));
        });
        return new TimelineBar(parts, dates(timeline));
    }

    private static void add(List<Part> parts, String kind, LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            parts.add(new Part(kind, new DayRange(first, last)));
        }
    }

    private static String dates(GroupTimeline timeline) {
        List<String> words = new ArrayList<>();
        say(words, "created", timeline.created());
        say(words, "began", timeline.started());
        say(words, "target end", timeline.targetEnd());
        say(words, "ended", timeline.ended());
        timeline.overrun().ifPresent(late -> words.add(Words.count(late.days(), "day", "days") + " beyond its target"));
        return words.isEmpty() ? "no dates stated" : String.join(", ", words);
    }

    private static void say(List<String> words, String what, Optional<StatedDate> date) {
        date.ifPresent(stated -> words.add(what + " " + stated.date()));
    }
}
