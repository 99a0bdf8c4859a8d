package org.charterkit.markdown.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.charterkit.Charter;
import org.charterkit.io.CharterWriteException;
import org.charterkit.markdown.MarkdownWriter;

/** Counts which charters a writer refuses, and why. */
final class Refusals {
    private static final String NOTHING = "nothing";

    /** Why a charter is refused. */
    private record Reason(String words, Predicate<CharterWriteException> applies) {}

    /** All reasons that there are; the first that applies counts. */
    private static final List<Reason> REASONS = List.of(
            // A fact under a heading of another kind, a placeholder, a field that the layout has no place for.
            new Reason("a page has no place for it", refusal -> refusal.read().equals(NOTHING)),
            // A heading that is the title, a status that a column tells, a paragraph that is a criterion.
            new Reason(
                    "the words around it say more than it does",
                    refusal -> refusal.written().equals(NOTHING)),
            // A label, a mark or a separator within the words; a fact that stands where another is read.
            new Reason(
                    "its words say something else",
                    refusal -> !refusal.pointer().tokens().isEmpty()));

    private final MarkdownWriter writer;
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private final List<String> unnamed = new ArrayList<>();
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
            places.merge(place, 1, Integer::sum);
            examples.putIfAbsent(place, e.getMessage());
            REASONS.stream()
                    .filter(reason -> reason.applies().test(e))
                    .findFirst()
                    .ifPresentOrElse(
                            reason -> reasons.merge(reason.words(), 1, Integer::sum),
                            () -> unnamed.add(e.getMessage()));
            return Optional.empty();
        }
    }

    int refused() {
        return refused;
    }

    /** The messages of refusals for which there is no name. */
    List<String> unnamed() {
        return unnamed;
    }

    double share() {
        return tried == 0 ? 0 : (double) refused / tried;
    }

    /** A line for the whole, one for each reason, and one for each place, the most frequent first. */
    String report(String name) {
        String named = reasons.entrySet().stream()
                .map(entry -> "%n  %4d because %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
        String lines = places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> "%n  %4d %s: %s".formatted(entry.getValue(), entry.getKey(), example(entry.getKey())))
                .collect(Collectors.joining());
        return "%s: refused %d of %d (%.1f %%)%s%s".formatted(name, refused, tried, 100 * share(), named, lines);
    }

    private String example(String place) {
        String message = examples.getOrDefault(place, "").replaceAll("\\s+", " ");
        return message.length() > 300 ? message.substring(0, 300) + "…" : message;
    }
}
