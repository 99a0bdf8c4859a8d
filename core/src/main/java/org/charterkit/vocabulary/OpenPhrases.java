package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with a star at an end and what they mean, found by the word that each begins with.
 *
 * <p>Most texts hold the first word of no phrase, so that none has to be looked for. In scripts that write no blanks a
 * phrase may begin anywhere, and each is looked for.
 */
final class OpenPhrases<T> {
    private static final int BEGINNINGS = 1024;

    private record Entry<T>(Phrase phrase, int rank, T meaning) {}

    private int size;

    /** All of them, for text in which a phrase may begin anywhere. */
    private final Map<Character, List<Entry<T>>> byFirstCharacter = new HashMap<>();

    private final BitSet firstCharacters = new BitSet();

    /** Those that stand at the beginning of a text or nowhere. */
    private final Map<String, List<Entry<T>>> atStart = new HashMap<>();

    private final Map<String, List<Entry<T>>> anywhere = new HashMap<>();

    /** Whether one of them is of a script with blanks between words; no other stands in words of ASCII. */
    private boolean standBehindBlanks;

    /** What phrases begin with that may begin within a word, in scripts that write no blanks. */
    private final Beginnings withinWords = new Beginnings();

    /** What the first words begin with: most words of a text need no closer look. */
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    void add(Phrase phrase, T meaning) {
        if (phrase.words().isEmpty()) {
            return; // Signs alone stand for no words.
        }
        Entry<T> entry = new Entry<>(phrase, size, meaning);
        size++;
        firstCharacters.set(phrase.words().charAt(0));
        byFirstCharacter
                .computeIfAbsent(phrase.words().charAt(0), unseen -> new ArrayList<>())
                .add(entry);
        beginnings.set(beginning(phrase.words(), 0));
        if (phrase.openStart()) {
            char first = phrase.words().charAt(0);
            standBehindBlanks |= !Phrase.isUnspaced(first);
            boolean isPair = phrase.words().length() > 1 && phrase.words().charAt(1) != ' ';
            withinWords.add(phrase.words().substring(0, isPair ? 2 : 1));
        }
        (phrase.openStart() ? anywhere : atStart)
                .computeIfAbsent(word(phrase.words(), 0), unseen -> new ArrayList<>())
                .add(entry);
    }

    /** The meanings of all phrases that folded words match, in the order in which they were added. */
    List<T> matching(String folded) {
        List<Entry<T>> found = found(folded);
        found.sort(Comparator.comparingInt(Entry::rank));
        List<T> meanings = new ArrayList<>(found.size());
        for (Entry<T> entry : found) {
            meanings.add(entry.meaning());
        }
        return meanings;
    }

    /** The meaning of the phrase that was added first of all that folded words match; empty where they match none. */
    Optional<T> first(String folded) {
        List<Entry<T>> found = found(folded);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Collections.min(found, Comparator.comparingInt(Entry::rank))
                        .meaning());
    }

    private List<Entry<T>> found(String folded) {
        List<Entry<T>> found = new ArrayList<>(0);
        if (size == 0) {
            return found;
        } else if (isUnspaced(folded)) {
            addMatchingAnywhere(folded, found);
        } else {
            addMatching(atStart, folded, 0, found);
            int at = 0;
            do {
                addMatching(anywhere, folded, at, found);
                at = folded.indexOf(' ', at) + 1;
            } while (at > 0);
        }
        return found;
    }

    /** Adds each phrase at the first place of its first character: once. */
    private void addMatchingAnywhere(String folded, List<Entry<T>> found) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (firstCharacters.get(c) && folded.indexOf(c) == i) {
                addMatching(byFirstCharacter.getOrDefault(c, List.of()), folded, found);
            }
        }
    }

    private void addMatching(Map<String, List<Entry<T>>> phrases, String folded, int at, List<Entry<T>> found) {
        if (beginnings.get(beginning(folded, at))) {
            addMatching(phrases.getOrDefault(word(folded, at), List.of()), folded, found);
        }
    }

    /** A number for the first two characters of a word. */
    private static int beginning(String words, int at) {
        int first = at < words.length() ? words.charAt(at) : ' ';
        int second = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
        return (first * 31 + second) & (BEGINNINGS - 1);
    }

    private static <T> void addMatching(List<Entry<T>> candidates, String folded, List<Entry<T>> found) {
        for (Entry<T> entry : candidates) {
            // A text may hold the first word of a phrase twice.
            if (entry.phrase().matches(folded) && !found.contains(entry)) {
                found.add(entry);
            }
        }
    }

    /** Whether some of the phrases may stand elsewhere than at the beginning of a text that is not folded. */
    boolean mayStandWithin(String words) {
        return standBehindBlanks || (!anywhere.isEmpty() && mayHoldUnspaced(words));
    }

    private boolean mayHoldUnspaced(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > 0x7e
                    && (withinWords.mayStandAt(words, i) || !(Phrase.isSureUnspaced(c) || Phrase.isSureBlank(c)))) {
                return true;
            }
        }
        return false;
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
