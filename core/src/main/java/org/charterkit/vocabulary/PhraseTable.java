package org.charterkit.vocabulary;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases and what they mean; an exact phrase wins over one with a star, and among those the first. */
final class PhraseTable<T> {
    private static final int BEGINNINGS = 1024;

    /** Two characters are compared; the one behind them may be a mark that changes the second. */
    private static final int SURE_BEGINNING = 3;

    private final Map<String, T> exact = new HashMap<>();
    private final OpenPhrases<T> open = new OpenPhrases<>();
    private final Set<String> firstWords = new HashSet<>();

    /** The first two characters of the phrases: most texts begin otherwise. */
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    private final Remembered<Optional<T>> known = new Remembered<>(this::look);

    void add(String phrase, T meaning) {
        Phrase parsed = Phrase.parse(phrase);
        firstWords.add(parsed.words().split(" ", 2)[0]);
        beginnings.set(beginning(parsed.words(), 0));
        if (parsed.words().length() == 1 && OpenPhrases.isUnspaced(parsed.words())) {
            beginnings.set(0, BEGINNINGS); // Anything may stand behind it, not only a blank.
        }
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
        if (open.mayStandWithin(words)) {
            return known.of(words);
        }
        return mayBegin(words) ? look(words) : Optional.empty();
    }

    private Optional<T> look(String words) {
        return findFolded(Phrase.fold(words));
    }

    /** What folded words mean; for words that hardly ever come again, and are not to be remembered. */
    Optional<T> findFolded(String folded) {
        T meaning = exact.get(folded);
        return meaning != null ? Optional.of(meaning) : open.first(folded);
    }

    /** Whether a text begins with the first word of a phrase: most do not, and none of it needs to be folded. */
    private boolean mayBegin(String words) {
        int letter = 0;
        while (letter < words.length() && !Character.isLetterOrDigit(words.charAt(letter))) {
            letter++;
        }
        boolean foldsToItself = letter == 0 && (isSimple(words) || isSureUnspaced(words));
        if (foldsToItself && !beginnings.get(beginning(words, 0))) {
            return false;
        }
        int end = words.indexOf(' ', letter);
        String folded = Phrase.fold(end < 0 ? words : words.substring(0, end));
        int blank = folded.indexOf(' ');
        return beginnings.get(beginning(folded, 0))
                && (OpenPhrases.isUnspaced(folded)
                        || firstWords.contains(blank < 0 ? folded : folded.substring(0, blank)));
    }

    /** Whether a text begins with letters of ASCII or blanks, of which nothing changes but their case. */
    private static boolean isSimple(String words) {
        if (words.length() < SURE_BEGINNING) {
            return false;
        }
        for (int i = 0; i < SURE_BEGINNING; i++) {
            char lower = (char) (words.charAt(i) | ' ');
            if ((lower < 'a' || lower > 'z') && lower != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text begins with characters of a script without blanks that are folded to themselves. */
    private static boolean isSureUnspaced(String words) {
        if (words.length() < SURE_BEGINNING) {
            return false;
        }
        for (int i = 0; i < SURE_BEGINNING; i++) {
            if (!Phrase.isSureUnspaced(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A number for two characters whose case does not matter. */
    private static int beginning(String words, int at) {
        int first = at < words.length() ? words.charAt(at) | ' ' : ' ';
        int second = at + 1 < words.length() ? words.charAt(at + 1) | ' ' : ' ';
        return (first * 31 + second) & (BEGINNINGS - 1);
    }
}
