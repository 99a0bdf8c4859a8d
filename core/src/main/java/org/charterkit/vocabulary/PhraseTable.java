package org.charterkit.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases and what they mean; an exact phrase wins over one with a star, and among those the first. */
final class PhraseTable<T> {
    private final Map<String, T> exact = new HashMap<>();
    private final OpenPhrases<T> open = new OpenPhrases<>();

    void add(String phrase, T meaning) {
        Phrase parsed = Phrase.parse(phrase);
        if (parsed.isExact()) {
            exact.putIfAbsent(parsed.words(), meaning);
        } else {
            open.add(parsed, meaning);
        }
    }

    void addAll(List<String> phrases, T meaning) {
        phrases.forEach(phrase -> add(phrase, meaning));
    }

    /** What the words mean, folded or not. */
    Optional<T> find(String words) {
        return findFolded(Phrase.fold(words));
    }

    /** What words mean that are folded already. */
    Optional<T> findFolded(String folded) {
        T meaning = exact.get(folded);
        return meaning != null
                ? Optional.of(meaning)
                : open.matching(folded).stream().findFirst();
    }
}
