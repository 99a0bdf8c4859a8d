package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases and what they mean; an exact phrase wins over one with a star, and among those the first. */
final class PhraseTable<T> {
    private record Entry<T>(Phrase phrase, T meaning) {}

    private final Map<String, T> exact = new HashMap<>();
    private final List<Entry<T>> open = new ArrayList<>();

    void add(String phrase, T meaning) {
        Phrase parsed = Phrase.parse(phrase);
        if (parsed.isExact()) {
            exact.putIfAbsent(parsed.words(), meaning);
        } else {
            open.add(new Entry<>(parsed, meaning));
        }
    }

    void addAll(List<String> phrases, T meaning) {
        phrases.forEach(phrase -> add(phrase, meaning));
    }

    /** What the words mean, folded or not. */
    Optional<T> find(String words) {
        String folded = Phrase.fold(words);
        T meaning = exact.get(folded);
        if (meaning != null) {
            return Optional.of(meaning);
        }
        for (Entry<T> entry : open) {
            if (entry.phrase().matches(folded)) {
                return Optional.of(entry.meaning());
            }
        }
        return Optional.empty();
    }
}
