package org.charterkit.vocabulary;

import org.charterkit.text.RichText;

/** Words that only keep a place. */
final class Placeholders {
    private final PhraseTable<Boolean> phrases = new PhraseTable<>();

    Placeholders(VocabularySource source) {
        phrases.addAll(source.lines("placeholder"), true);
    }

    /** Whether words say nothing: none at all, signs alone, or a placeholder. */
    boolean isOne(RichText words) {
        String folded = Phrase.fold(words.plainText());
        return folded.isEmpty() || phrases.findFolded(folded).isPresent();
    }

    /** Whether words are a placeholder. */
    boolean isOne(String words) {
        return phrases.find(words).isPresent();
    }
}
