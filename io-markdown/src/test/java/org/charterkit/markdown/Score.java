package org.charterkit.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Hits, misses and extras by field, and which pages have none of the latter. */
final class Score {
    /**
     * The score of one field.
     *
     * @param hits what was read right
     * @param misses what was not read
     * @param extras what was read and is not there
     */
    record Field(int hits, int misses, int extras) {
        double score() {
            return 2.0 * hits / (2 * hits + misses + extras);
        }

        int items() {
            return hits + misses;
        }

        int wrong() {
            return Math.max(misses, extras);
        }

        Field plus(Field other) {
            return new Field(hits + other.hits, misses + other.misses, extras + other.extras);
        }
    }

    /**
     * One thing that should have been read, with what was.
     *
     * @param truth what stands on the page
     * @param read what was read
     */
    record Match<T, R>(T truth, R read) {}

    private final Map<String, Field> fields = new TreeMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();

    void add(String page, String name, int hits, int misses, int extras) {
        pages.add(page);
        if (misses + extras > 0) {
            faulty.add(page);
        }
        if (hits + misses + extras > 0) {
            fields.merge(name, new Field(hits, misses, extras), Field::plus);
        }
    }

    void one(String page, String name, boolean right) {
        add(page, name, right ? 1 : 0, right ? 0 : 1, 0);
    }

    /** Pairs each of the truth with the first of the reading that is the same, and counts. */
    <T, R> List<Match<T, R>> pair(String page, String name, List<T> truth, List<R> read, BiPredicate<T, R> same) {
        List<R> left = new ArrayList<>(read);
        List<Match<T, R>> matches = new ArrayList<>();
        for (T wanted : truth) {
            for (int i = 0; i < left.size(); i++) {
                if (same.test(wanted, left.get(i))) {
                    matches.add(new Match<>(wanted, left.remove(i)));
                    break;
                }
            }
        }
        add(page, name, matches.size(), truth.size() - matches.size(), left.size());
        return matches;
    }

    Map<String, Field> fields() {
        return fields;
    }

    double mean() {
        return fields.values().stream().mapToDouble(Field::score).average().orElse(0);
    }

    /** The share of pages without a single miss or extra. */
    double perfectPages() {
        return (double) (pages.size() - faulty.size()) / pages.size();
    }
}
