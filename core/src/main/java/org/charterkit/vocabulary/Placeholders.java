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
        String plain = words.plainText();
        return saysNothing(plain) || isOne(plain);
    }

    private static boolean saysNothing(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Phrase.isSureUnspaced(c)) {
                return false;
            }
        }
        return Phrase.fold(words).isEmpty();
    }

    boolean isOne(String words) {
        return phrases.find(words).isPresent();
    }
}
