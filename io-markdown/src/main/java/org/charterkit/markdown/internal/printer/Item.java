package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.text.Prose;

/**
 * An item of a list.
 *
 * @param words what stands behind its marker
 * @param parts what stands below, in order
 */
record Item(String words, List<Part> parts) {
    /** Behind fenced code a blank line stands, as linters want it. */
    private static final Pattern FENCE_AT_END = Pattern.compile("(?:^|\n) *(?:```|~~~)[`~]*$");
    /**
     * What stands in an item below its words.
     *
     * @param source its lines
     * @param isList whether it is a list, which needs no blank line before it
     */
    record Part(String source, boolean isList) {}

    static Item of(String words) {
        return new Item(words, List.of());
    }

    /** Prose and lists below the words of an item, as far as there are any. */
    static List<Part> parts(Optional<Prose> body, String... lists) {
        List<Part> parts = new ArrayList<>();
        body.ifPresent(prose -> parts.add(new Part(prose.source(), false)));
        for (String list : lists) {
            if (!list.isEmpty()) {
                parts.add(new Part(list, true));
            }
        }
        return parts;
    }

    /** A list; empty where there are no items. */
    static String list(String marker, List<Item> items) {
        StringBuilder list = new StringBuilder();
        String before = "";
        for (Item item : items) {
            list.append(list.isEmpty() ? "" : FENCE_AT_END.matcher(before).find() ? "\n\n" : "\n");
            before = item.markdown(marker);
            list.append(before);
        }
        return list.toString();
    }

    private String markdown(String marker) {
        String indent = " ".repeat(marker.length() + 1);
        StringBuilder lines = new StringBuilder(marker).append(' ').append(words);
        boolean tight = true;
        for (Part part : parts) {
            tight &= part.isList();
            lines.append(tight ? "\n" : "\n\n").append(indented(part.source(), indent));
        }
        return lines.toString();
    }

    private static String indented(String source, String indent) {
        return source.lines().map(line -> line.isEmpty() ? line : indent + line).collect(Collectors.joining("\n"));
    }
}
