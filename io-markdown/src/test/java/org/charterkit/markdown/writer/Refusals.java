package org.charterkit.markdown.writer;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterkit.Charter;
import org.charterkit.io.CharterWriteException;
import org.charterkit.markdown.MarkdownWriter;

/** Counts which charters a writer refuses, and why. */
final class Refusals {
    private final MarkdownWriter writer;
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private int tried;
    private int refused;

    Refusals(MarkdownWriter writer) {
        this.writer = writer;
    }

    /** The page of a charter; empty where it is refused. */
    Optional<String> write(Charter charter) {
        tried++;
        try {
            return Optional.of(writer.write(charter));
        } catch (CharterWriteException e) {
            refused++;
            String place = e.pointer().toString().replaceAll("\\d+", "*");
            reasons.merge(place, 1, Integer::sum);
            examples.putIfAbsent(place, e.getMessage());
            return Optional.empty();
        }
    }

    int refused() {
        return refused;
    }

    double share() {
        return tried == 0 ? 0 : (double) refused / tried;
    }

    /** A line for the whole and one for each place, the most frequent first. */
    String report(String name) {
        String lines = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> "%n  %4d %s: %s".formatted(entry.getValue(), entry.getKey(), example(entry.getKey())))
                .collect(Collectors.joining());
        return "%s: refused %d of %d (%.1f %%)%s".formatted(name, refused, tried, 100 * share(), lines);
    }

    private String example(String place) {
        String message = examples.getOrDefault(place, "").replaceAll("\\s+", " ");
        return message.length() > 300 ? message.substring(0, 300) + "…" : message;
    }
}
