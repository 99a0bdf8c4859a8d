package org.charterkit.examples.benchmark;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages that have much of one thing.
 *
 * @param thing what there is much of, in the plural
 * @param numbers how many of them there are, growing
 * @param page the page with so many of them
 */
record GrowingPage(String thing, List<Integer> numbers, IntFunction<String> page) {
    /** All of them, and how far they grow. */
    static final List<GrowingPage> ALL = List.of(
            new GrowingPage("participants", List.of(10, 100, 1_000, 10_000, 100_000), GrowingPage::participants),
            new GrowingPage("criteria", List.of(10, 100, 1_000, 10_000, 100_000), GrowingPage::criteria),
            new GrowingPage("attributes", List.of(10, 100, 1_000, 10_000, 100_000), GrowingPage::attributes),
            new GrowingPage("nested criteria", List.of(6, 12, 24, 48), GrowingPage::nested),
            new GrowingPage("bytes in a line", List.of(10_000, 100_000, 1_000_000, 10_000_000), GrowingPage::line),
            new GrowingPage("bytes of prose", List.of(100_000, 1_000_000, 10_000_000, 100_000_000), GrowingPage::prose));

    private static final String WORDS = "The harbour office measures each tide and writes it down. ";

    /** The page with so many of them. */
    String with(int number) {
        return page.apply(number);
    }

    private static String participants(int number) {
        return page(4, 4, number, "");
    }

    private static String criteria(int number) {
        return page(4, number, 4, "");
    }

    private static String attributes(int number) {
        return page(number, 4, 4, "");
    }

    private static String line(int number) {
        return page(4, 4, 4, WORDS.repeat(number / WORDS.length()) + "\n");
    }

    private static String prose(int number) {
        String paragraph = WORDS.repeat(10) + "\n\n";
        return page(4, 4, 4, paragraph.repeat(number / paragraph.length()));
    }

    private static String nested(int depth) {
        String items = IntStream.range(0, depth)
                .mapToObj(level -> "  ".repeat(level) + "- [ ] Gauge " + level + " reports\n")
                .collect(Collectors.joining());
        return page(4, 0, 4, "").replace("## Exit Criteria\n\n", "## Exit Criteria\n\n" + items);
    }

    private static String page(int attributes, int criteria, int participants, String prose) {
        StringBuilder page = new StringBuilder("---\ntitle: Tide Tables Working Group\n---\n\n## Attributes\n\n");
        page.append("| Property | Value |\n| --- | --- |\n");
        for (int i = 0; i < attributes; i++) {
            page.append("| Gauge ").append(i).append(" | at pier ").append(i).append(" |\n");
        }
        page.append("\n## Business Goal\n\n").append(prose).append("\n## Exit Criteria\n\n");
        for (int i = 0; i < criteria; i++) {
            page.append("- [").append(i % 2 == 0 ? 'x' : ' ').append("] Gauge ").append(i).append(" reports\n");
        }
        page.append("\n## Roles and Responsibilities\n\n| Working Group Role | Person | Title |\n| --- | --- | --- |\n");
        for (int i = 0; i < participants; i++) {
            page.append("| Member | Ada Example").append(i).append(" | Keeper of lamp ").append(i).append(" |\n");
        }
        return page.toString();
    }
}
