package org.charterkit.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterkit.Raci;
import org.charterkit.text.Prose;

/** Reads from the definition of a role what it is responsible for. */
final class ResponsibilityWords {
    private final Map<Raci, List<String>> words = new EnumMap<>(Raci.class);

    ResponsibilityWords(VocabularySource source) {
        for (Raci letter : Raci.values()) {
            words.put(
                    letter,
                    source.lines(Titles.of(letter)).stream()
                            .filter(phrase -> !Phrase.fold(phrase).isEmpty())
                            .map(Phrase::bounded)
                            .toList());
        }
    }

    /** The letters, in the order of {@link Raci}, unmodifiable. */
    Set<Raci> of(Prose definition) {
        String folded = " " + Phrase.fold(definition.source()) + " ";
        Set<Raci> letters = EnumSet.noneOf(Raci.class);
        words.forEach((letter, phrases) -> {
            if (phrases.stream().anyMatch(folded::contains)) {
                letters.add(letter);
            }
        });
        return Collections.unmodifiableSet(letters);
    }
}
