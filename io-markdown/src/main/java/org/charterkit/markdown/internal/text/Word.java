package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line, or words that stand in parentheses together.
 *
 * @param start where it stands
 * @param end where it ends
 * @param text how it is written
 */
record Word(int start, int end, String text) {
    private static final int LONGEST_PARENTHESIS = 12;

    /** The words between two offsets. */
    static List<Word> of(String source, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = endOfWord(source, at, to);
            if (end > at) {
                end = source.charAt(at) == '(' || source.charAt(at) == '（' ? endOfParenthesis(source, end, to) : end;
                words.add(new Word(at, end, source.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static int endOfWord(String source, int from, int to) {
        int end = from;
        while (end < to && !TextLine.isBlank(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the word with the closing parenthesis ends; a parenthesis that is not closed soon stays a word. */
    private static int endOfParenthesis(String source, int firstEnd, int to) {
        int end = firstEnd;
        for (int i = 0; i < LONGEST_PARENTHESIS; i++) {
            if (end > 0 && isClosed(source, end)) {
                return end;
            }
            int next = end;
            while (next < to && TextLine.isBlank(source.charAt(next))) {
                next++;
            }
            if (next == to) {
                break;
            }
            end = endOfWord(source, next, to);
        }
        return isClosed(source, end) ? end : firstEnd;
    }

    private static boolean isClosed(String source, int end) {
        int last = ",;:.".indexOf(source.charAt(end - 1)) >= 0 ? end - 2 : end - 1;
        return source.charAt(last) == ')' || source.charAt(last) == '）';
    }

    /** Whether it stands in parentheses, or begins words that do. */
    boolean isParenthesis() {
        return text.charAt(0) == '(' || text.charAt(0) == '（';
    }

    /** The word without the comma or the like behind it. */
    String bare() {
        int last = text.length() - 1;
        return last > 0 && ",;:".indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text;
    }
}
