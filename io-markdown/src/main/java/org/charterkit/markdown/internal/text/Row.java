package org.charterkit.markdown.internal.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of a row with their kinds. */
final class Row {
    private final List<Word> words;
    private final List<Set<WordKind>> kinds;

    Row(List<Word> words, WordKinds kinds) {
        this.words = words;
        this.kinds = words.stream().map(word -> kinds.of(word.text())).toList();
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
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(words.get(i).text());
        }
        return text.toString();
    }
}
