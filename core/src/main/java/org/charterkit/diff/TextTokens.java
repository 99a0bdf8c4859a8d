package org.charterkit.diff;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as they are compared: without case and signs, and no more of them than a comparison needs. */
final class TextTokens {
    private static final int MOST = 120;

    /** Signs of emphasis and code, which may stand within a word. */
    private static final Pattern MARKUP = Pattern.compile("[*_~`]");

    private TextTokens() {}

    /** All words, one blank between them. */
    static String fold(String text) {
        return String.join(" ", list(text, Integer.MAX_VALUE));
    }

    /** Each word once; where a script writes no blanks, each pair of neighbouring characters. */
    static Set<String> of(String text) {
        return new HashSet<>(list(text, MOST));
    }

    private static List<String> list(String text, int most) {
        String normal = Normalizer.normalize(MARKUP.matcher(text).replaceAll(""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int previous = ' ';
        for (int i = 0; i < normal.length() && tokens.size() < most; i += Character.charCount(previous)) {
            int c = normal.codePointAt(i);
            if (isUnspaced(c)) {
                end(word, tokens);
                tokens.add(
                        isUnspaced(previous)
                                ? Character.toString(previous) + Character.toString(c)
                                : Character.toString(c));
            } else if (Character.isLetterOrDigit(c) || c == '#' || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
            } else {
                end(word, tokens);
            }
            previous = c;
        }
        end(word, tokens);
        return tokens;
    }

    private static void end(StringBuilder word, List<String> tokens) {
        if (word.length() > 0) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x2e80) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** How much of both is in both: 0 for nothing, 1 for the same words (the Dice coefficient). */
    static double similarity(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        long shared = smaller.stream().filter(larger::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}
