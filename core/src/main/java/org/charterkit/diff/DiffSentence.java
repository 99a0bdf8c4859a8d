package org.charterkit.diff;

/**
 * A difference in words.
 *
 * @param changeClass what kind of revision it is
 * @param words one sentence in English, without a full stop
 * @since 0.1.0
 */
public record DiffSentence(ChangeClass changeClass, String words) {
    @Override
    public String toString() {
        return changeClass.word() + ": " + words;
    }
}
