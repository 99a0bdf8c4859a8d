package org.charterkit.vocabulary;

import java.util.BitSet;

/**
 * The first two characters of some words, in whatever case: most texts begin otherwise, and no pattern for the words needs
 * to be tried on them.
 */
final class Beginnings {
    private static final int NUMBERS = 1024;

    private final BitSet pairs = new BitSet(NUMBERS);

    /** Words of one character. */
    private final BitSet alone = new BitSet();

    /** The first character of each word: a text is told by it most of the time. */
    private final BitSet first = new BitSet();

    void add(String words) {
        if (words.isEmpty()) {
            first.set(0, Character.MAX_VALUE);
            alone.set(0, Character.MAX_VALUE);
            return;
        }
        first.set(folded(words.charAt(0)));
        if (words.length() > 1) {
            pairs.set(pair(words, 0));
        } else {
            alone.set(folded(words.charAt(0)));
        }
    }

    /** Whether one of the words may stand at a position of a text; never false where a pattern that ignores case finds it. */
    boolean mayStandAt(String text, int at) {
        return at < text.length()
                && first.get(folded(text.charAt(at)))
                && (alone.get(folded(text.charAt(at))) || (at + 1 < text.length() && pairs.get(pair(text, at))));
    }

    /** A number for two characters; a few have the same. */
    private static int pair(String words, int at) {
        return (folded(words.charAt(at)) * 31 + folded(words.charAt(at + 1))) & (NUMBERS - 1);
    }

    /** A character as a pattern compares it that ignores the case of all letters; halves of a character are all alike. */
    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.isSurrogate(c) ? Character.MIN_SURROGATE : Character.toLowerCase(Character.toUpperCase(c));
    }
}
