package org.charterkit.markdown.internal.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of a row with their kinds. */
final class Row {
    private final List<Word> words;

    private final List<Set<WordKind>> kinds;

    /** All words with a blank between them, and where each begins there. */
    private final String joined;

    private final int[] starts;

    Row(List<Word> words, WordKinds kinds) {
        this.words = words;
        this.kinds = words.stream().map(word -> kinds.of(word.text())).toList();
        this.starts = new int[words.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i).text()).append(' ');
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
        return kinds.get(index).contains(kind);
    }

    boolean isAny(int index, WordKind one, WordKind other) {
        return is(index, one) || is(index, other);
    }

    /** Whether all words of a stretch are of some kinds. */
    boolean areAll(int from, int to, EnumSet<WordKind> wanted) {
        for (int i = from; i < to; i++) {
            boolean found = false;
            for (WordKind kind : kinds.get(i)) {
                found |= wanted.contains(kind);
            }
            if (!found) {
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
