package org.charterkit.examples.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.CharterState;

/**
 * What somebody should look into, before anything else.
 *
 * @param matters what it is about; none is empty
 */
public record Attention(List<Matter> matters) {
    private static final int SOON = 90;
    private static final int SHOWN = 5;

    /**
     * Groups with the same need.
     *
     * @param key a name for addresses
     * @param title what they need
     * @param items the groups, the most urgent first
     */
    public record Matter(String key, String title, List<Item> items) {
        /**
         * The groups that are shown.
         *
         * @return the most urgent ones
         */
        public List<Item> first() {
            return items.subList(0, Math.min(items.size(), SHOWN));
        }

        /**
         * How many groups are not shown.
         *
         * @return the number, 0 where all are
         */
        public int more() {
            return items.size() - first().size();
        }
    }

    /**
     * A group that needs something.
     *
     * @param group the group
     * @param words what is to be said of it
     */
    public record Item(Group group, String words) {}

    /**
     * Whether nothing needs attention.
     *
     * @return true where there is no matter
     */
    public boolean isEmpty() {
        return matters.isEmpty();
    }

    static Attention of(Report report) {
        List<Matter> matters = new ArrayList<>();
        add(matters, new Matter("late", "Past their target end", late(report)));
        add(matters, new Matter("soon", "To end within " + SOON + " days", soon(report)));
        add(matters, new Matter("nobody", "Active without a facilitator", withoutFacilitator(report)));
        return new Attention(List.copyOf(matters));
    }

    private static void add(List<Matter> matters, Matter matter) {
        if (!matter.items().isEmpty()) {
            matters.add(matter);
        }
    }

    private static List<Item> late(Report report) {
        Map<String, Group> groups =
                report.groups().stream().collect(Collectors.toMap(Group::source, Function.identity()));
        return report.slippedEnds().stream()
                .filter(slip -> slip.ended().isEmpty())
                .flatMap(slip -> Stream.ofNullable(groups.get(slip.source()))
                        .map(group -> new Item(group, "by " + Words.count(slip.daysLate(), "day"))))
                .toList();
    }

    private static List<Item> soon(Report report) {
        LocalDate until = report.day().isAfter(LocalDate.MAX.minusDays(SOON))
                ? LocalDate.MAX
                : report.day().plusDays(SOON);
        return report.groups().stream()
                .filter(group -> group.overview().state() == CharterState.ACTIVE)
                .flatMap(group -> group.timeline().targetEnd().stream()
                        .map(target -> target.days().last())
                        .filter(last -> !last.isBefore(report.day()) && !last.isAfter(until))
                        .map(last -> new Item(group, in(ChronoUnit.DAYS.between(report.day(), last)))))
                .sorted(Comparator.comparing(item ->
                        item.group().timeline().targetEnd().orElseThrow().days().last()))
                .toList();
    }

    private static String in(long days) {
        return days == 0 ? "today" : "in " + Words.count(days, "day");
    }

    private static List<Item> withoutFacilitator(Report report) {
        return report.groups().stream()
                .filter(group -> group.overview().state() == CharterState.ACTIVE)
                .filter(group -> group.overview().facilitators().isEmpty())
                .map(group -> new Item(group, Words.count(group.overview().people(), "person", "people")))
                .toList();
    }
}
