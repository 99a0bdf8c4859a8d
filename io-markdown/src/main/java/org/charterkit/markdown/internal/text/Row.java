package org.charterkit.markdown.internal.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of a row with their kinds. */
final class Row {
    private final List<Word> words;

    /** The kinds of each word, one bit each: ways to cut the row ask for them again and again. */
    private final int[] kinds;

    /** All words with a blank between them, and where each begins there. */
    private final String joined;

    private final int[] starts;

    Row(List<Word> words, WordKinds kinds) {
        this.words = words;
        this.kinds = new int[words.size()];
        this.starts = new int[words.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            this.kinds[i] = bits(kinds.of(word));
            text.append(word).append(' ');
            this.starts[i + 1] = text.length();
        }
        this.joined = text.toString();
    }

    private static int bits(Set<WordKind> kinds) {
        int bits = 0;
        for (WordKind kind : kinds) {
            bits |= 1 << kind.ordinal();
        }
        return bits;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    boolean is(int index, WordKind kind) {
        return (kinds[index] & 1 << kind.ordinal()) != 0;
    }

    boolean isAny(int index, WordKind one, WordKind other) {
        return is(index, one) || is(index, other);
    }

    /** Whether all words of a stretch are of some kinds. */
    boolean areAll(int from, int to, EnumSet<WordKind> wanted) {
        int bits = bits(wanted);
        for (int i = from; i < to; i++) {
            if ((kinds[i] & bits) == 0) {
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
