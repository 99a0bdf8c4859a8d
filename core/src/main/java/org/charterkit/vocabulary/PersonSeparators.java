package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.charterkit.text.RichText;

/** What stands between two persons: signs such as commas, and words such as "and" between blanks. */
final class PersonSeparators {
    /** Signs and words; of two that begin at one place, the longer one divides. */
    private final List<String> separators;

    /** What signs begin with: a text with none of these, and no such word, is one part. */
    private final BitSet signs = new BitSet();

    private final List<String> firstWords;

    PersonSeparators(List<String> separators) {
        this.separators = separators.stream()
                .map(line -> RichText.of(line).plainText())
                .filter(line -> !line.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.firstWords = this.separators.stream()
                .filter(PersonSeparators::isWord)
                .map(words -> words.split(" ", 2)[0])
                .toList();
        this.separators.stream().filter(sign -> !isWord(sign)).forEach(sign -> signs.set(sign.charAt(0)));
    }

    private static boolean isWord(String separator) {
        return Character.isLetter(separator.charAt(0));
    }

    /** Where each separator of a text begins and ends, in turn, with the blanks around it. */
    List<Integer> edges(String text) {
        List<Integer> edges = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int begin = behindBlanks(text, at);
            int end = begin > at || signs.get(text.charAt(begin)) ? separatorEnd(text, begin, begin > at) : begin;
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
        for (String separator : separators) {
            boolean isWord = isWord(separator);
            if ((isBehindBlank || !isWord) && text.regionMatches(true, begin, separator, 0, separator.length())) {
                int end = begin + separator.length();
                int behind = behindBlanks(text, end);
                if (!isWord || behind > end) {
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
            if (ends && isFirstWord(text, wordStart, i)) {
                return true;
            } else if (ends) {
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
