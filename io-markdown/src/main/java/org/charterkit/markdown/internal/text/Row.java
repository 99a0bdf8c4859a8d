package org.charterkit.markdown.internal.text;

import java.util.List;

/** The words of a row with their kinds. */
final class Row {
    private final List<Word> words;

    /** The kinds of each word. */
    private final int[] kinds;

    /** All words with a blank between them, and where each begins there. */
    private final String joined;

    private final int[] starts;

    Row(List<Word> words, WordKinds kinds) {
        this.words = words;
        this.kinds = new int[words.size()];
        this.starts = new int[words.size() + 1];
        int length = words.isEmpty()
                ? 0
                : words.get(words.size() - 1).end() - words.get(0).start() + 1;
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            this.kinds[i] = kinds.of(word);
            text.append(word).append(' ');
            this.starts[i + 1] = text.length();
        }
        this.joined = text.toString();
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    boolean is(int index, WordKind kind) {
        return (kinds[index] & kind.bit()) != 0;
    }

    boolean isAny(int index, WordKind one, WordKind other) {
        return (kinds[index] & (one.bit() | other.bit())) != 0;
    }

    /** Whether all words of a stretch are of some kinds. */
    boolean areAll(int from, int to, int wanted) {
        for (int i = from; i < to; i++) {
            if ((kinds[i] & wanted) == 0) {
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
