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
 * Phrases with a star at an end and what they mean, found by the two characters that each begins with.
 *
 * <p>Most texts hold the beginning of no phrase, so that none has to be looked for. Each phrase is looked for once in a
 * text, however often its beginning stands there.
 */
final class OpenPhrases<T> {
    private static final int BEGINNINGS = 1024;

    private record Entry<T>(Phrase phrase, int rank, T meaning) {}

    private int size;

    /** Those that stand at the beginning of a text or nowhere, by a number for how they begin. */
    private final Map<Integer, List<Entry<T>>> atStart = new HashMap<>();

    private final Map<Integer, List<Entry<T>>> anywhere = new HashMap<>();

    /** Those of which the beginning does not tell what stands behind it. */
    private final List<Entry<T>> ofOneCharacter = new ArrayList<>();

    /** How those begin that may stand anywhere: most words of a text need no closer look. */
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    /** Whether one of them is of a script with blanks between words; no other stands in words of ASCII. */
    private boolean standBehindBlanks;

    /** What phrases begin with that may stand anywhere in a text, before it is folded. */
    private final Beginnings withinWords = new Beginnings();

    void add(Phrase phrase, T meaning) {
        String words = phrase.words();
        if (words.isEmpty()) {
            return; // Signs alone stand for no words.
        }
        Entry<T> entry = new Entry<>(phrase, size, meaning);
        size++;
        if (words.length() == 1) {
            ofOneCharacter.add(entry);
        } else {
            (phrase.openStart() ? anywhere : atStart)
                    .computeIfAbsent(beginning(words, 0), unseen -> new ArrayList<>())
                    .add(entry);
        }
        if (phrase.openStart()) {
            beginnings.set(beginning(words, 0));
            standBehindBlanks |= !Phrase.isUnspaced(words.charAt(0));
            boolean isPair = words.length() > 1 && words.charAt(1) != ' ';
            withinWords.add(words.substring(0, isPair ? 2 : 1));
        }
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
        addMatching(ofOneCharacter, folded, found);
        addMatching(atStart.getOrDefault(beginning(folded, 0), List.of()), folded, found);
        if (!beginnings.isEmpty()) {
            BitSet standing = standing(folded);
            for (int i = standing.nextSetBit(0); i >= 0; i = standing.nextSetBit(i + 1)) {
                addMatching(anywhere.getOrDefault(i, List.of()), folded, found);
            }
        }
        return found;
    }

    private static <T> void addMatching(List<Entry<T>> candidates, String folded, List<Entry<T>> found) {
        for (Entry<T> entry : candidates) {
            if (entry.phrase().matches(folded)) {
                found.add(entry);
            }
        }
    }

    /** The beginnings of phrases that stand in a text: anywhere, or where a word begins. */
    private BitSet standing(String folded) {
        BitSet standing = new BitSet(BEGINNINGS);
        boolean isUnspaced = isUnspaced(folded);
        int at = 0;
        while (at >= 0 && at < folded.length()) {
            int beginning = beginning(folded, at);
            if (beginnings.get(beginning)) {
                standing.set(beginning);
            }
            int blank = isUnspaced ? at : folded.indexOf(' ', at);
            at = blank < 0 ? blank : blank + 1;
        }
        return standing;
    }

    /** A number for the first two characters of a word; a few have the same. */
    private static int beginning(String words, int at) {
        int first = at < words.length() ? words.charAt(at) : ' ';
        int second = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
        return (first * 31 + second) & (BEGINNINGS - 1);
    }

    /** Whether some of the phrases may stand elsewhere than at the beginning of a text that is not folded. */
    boolean mayStandWithin(String words) {
        return standBehindBlanks || (!beginnings.isEmpty() && mayHoldUnspaced(words));
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
}
