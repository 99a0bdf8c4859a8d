package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.charterkit.text.RichText;

/** What stands between two persons: signs such as commas, and words such as "and" between blanks. */
final class PersonSeparators {
    /** What divides, and whether it is a word. */
    private record Separator(String text, boolean isWord) {
        static Separator of(String text) {
            return new Separator(text, Character.isLetter(text.charAt(0)));
        }
    }

    /** Signs and words; of two that begin at one place, the longer one divides. */
    private final List<Separator> separators;

    /** What signs begin with: a text with none of these, and no such word, is one part. */
    private final BitSet signs = new BitSet();

    private final Beginnings words = new Beginnings();
    private final List<String> firstWords = new ArrayList<>();

    PersonSeparators(List<String> lines) {
        this.separators = lines.stream()
                .map(line -> RichText.of(line).plainText())
                .filter(line -> !line.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Separator::of)
                .toList();
        for (Separator separator : separators) {
            if (separator.isWord()) {
                words.add(separator.text());
                firstWords.add(separator.text().split(" ", 2)[0]);
            } else {
                signs.set(separator.text().charAt(0));
            }
        }
    }

    /** Where each separator of a text begins and ends, in turn, with the blanks around it. */
    List<Integer> edges(String text) {
        List<Integer> edges = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int begin = behindBlanks(text, at);
            boolean mayBegin = begin < text.length()
                    && (signs.get(text.charAt(begin)) || (begin > at && words.mayStandAt(text, begin)));
            int end = mayBegin ? separatorEnd(text, begin, begin > at) : begin;
            if (end > begin) {
                edges.add(at);
                edges.add(end);
            }
            at = Math.max(end, begin + 1);
        }
        return edges;
    }

    /** Where the separator that begins there ends, with the blanks behind it; there, where none begins. */
    private int separatorEnd(String text, int begin, boolean isBehindBlank) {
        for (Separator separator : separators) {
            String divides = separator.text();
            boolean mayStand = isBehindBlank || !separator.isWord();
            if (mayStand && text.regionMatches(true, begin, divides, 0, divides.length())) {
                int end = begin + divides.length();
                int behind = behindBlanks(text, end);
                if (!separator.isWord() || behind > end) {
                    return behind;
                }
            }
        }
        return begin;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether a closer look may find a separator in a text on one line. */
    boolean mayDivide(String text) {
        int wordStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || text.charAt(i) == ' ';
            if (ends) {
                if (words.mayStandAt(text, wordStart) && isFirstWord(text, wordStart, i)) {
                    return true;
                }
                wordStart = i + 1;
            } else if (signs.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirstWord(String text, int begin, int end) {
        for (String word : firstWords) {
            if (end - begin == word.length() && text.regionMatches(true, begin, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
