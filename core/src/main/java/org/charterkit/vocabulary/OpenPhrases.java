package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with a star at an end and what they mean, found by the word that each begins with.
 *
 * <p>Most texts hold the first word of no phrase, so that none has to be looked for. In scripts that write no blanks a
 * phrase may begin anywhere, and each is looked for.
 */
final class OpenPhrases<T> {
    private record Entry<T>(Phrase phrase, int rank, T meaning) {}

    private final List<Entry<T>> all = new ArrayList<>();

    /** Those that stand at the beginning of a text or nowhere. */
    private final Map<String, List<Entry<T>>> atStart = new HashMap<>();

    private final Map<String, List<Entry<T>>> anywhere = new HashMap<>();

    void add(Phrase phrase, T meaning) {
        Entry<T> entry = new Entry<>(phrase, all.size(), meaning);
        all.add(entry);
        (phrase.openStart() ? anywhere : atStart)
                .computeIfAbsent(word(phrase.words(), 0), unseen -> new ArrayList<>())
                .add(entry);
    }

    /** The meanings of all phrases that folded words match, in the order in which they were added. */
    List<T> matching(String folded) {
        List<Entry<T>> found = new ArrayList<>(0);
        if (all.isEmpty()) {
            return List.of();
        } else if (isUnspaced(folded)) {
            addMatching(all, folded, found);
        } else {
            addMatching(atStart.getOrDefault(word(folded, 0), List.of()), folded, found);
            for (int at = 0; at < folded.length() && !anywhere.isEmpty(); ) {
                String word = word(folded, at);
                addMatching(anywhere.getOrDefault(word, List.of()), folded, found);
                at += word.length() + 1;
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Entry::rank))
                .map(Entry::meaning)
                .toList();
    }

    private static <T> void addMatching(List<Entry<T>> candidates, String folded, List<Entry<T>> found) {
        for (Entry<T> entry : candidates) {
            if (entry.phrase().matches(folded)) {
                found.add(entry);
            }
        }
    }

    /** Whether some of the phrases stand elsewhere than at the beginning of a text. */
    boolean standAnywhere() {
        return !anywhere.isEmpty();
    }

    /** Whether words are of a script in which a phrase may begin within them. */
    static boolean isUnspaced(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c > 0x7e && Phrase.isUnspaced(c)) {
                return true;
            }
        }
        return false;
    }

    private static String word(String folded, int start) {
        int end = folded.indexOf(' ', start);
        return folded.substring(start, end < 0 ? folded.length() : end);
    }
}
