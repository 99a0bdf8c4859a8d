package org.charterkit.markdown.internal.text;

import java.util.List;
import java.util.Set;

/** The words of a row with their kinds. */
final class Row {
    private final List<Word> words;

    /** The kinds of each word, a bit for each: they are asked for at every way to cut the row. */
    private final long[] kinds;

    /** All words with a blank between them, and where each begins there. */
    private final String joined;

    private final int[] starts;

    Row(List<Word> words, WordKinds kinds) {
        this.words = words;
        this.kinds =
                words.stream().mapToLong(word -> bits(kinds.of(word.text()))).toArray();
        this.starts = new int[words.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i).text()).append(' ');
            this.starts[i + 1] = text.length();
        }
        this.joined = text.toString();
    }

    private static long bits(Set<WordKind> kinds) {
        long bits = 0;
        for (WordKind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    private static long bit(WordKind kind) {
        return 1L << kind.ordinal();
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    boolean is(int index, WordKind kind) {
        return (kinds[index] & bit(kind)) != 0;
    }

    boolean isAny(int index, WordKind one, WordKind other) {
        return (kinds[index] & (bit(one) | bit(other))) != 0;
    }

    /** Whether all words of a stretch are of some kinds. */
    boolean areAll(int from, int to, Set<WordKind> wanted) {
        long any = bits(wanted);
        for (int i = from; i < to; i++) {
            if ((kinds[i] & any) == 0) {
                return false;
            }
        }
        return true;
    }

    /** How the words of a stretch are written, with a blank between them. */
    String text(int from, int to) {
        return from == to ? "" : joined.substring(starts[from], starts[to] - 1);
    }
}
