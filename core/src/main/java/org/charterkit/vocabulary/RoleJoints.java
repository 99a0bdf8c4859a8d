package org.charterkit.vocabulary;

import java.util.List;

/** The words and signs that join a role and what it is for, at the edges of words: "Lead of the (Tides)". */
final class RoleJoints {
    private static final String SIGNS = "–—・、，：";

    private final List<String> words;

    RoleJoints(VocabularySource source) {
        words = source.lines("role joint");
    }

    /** Where the joints end that words begin with; 0 where they begin with none. */
    int endOfFirst(String text) {
        int end = 0;
        for (int next = behindJoint(text, end); next > end; next = behindJoint(text, end)) {
            end = next;
        }
        return end;
    }

    private int behindJoint(String text, int at) {
        if (at < text.length() && isSign(text.charAt(at))) {
            return at + 1;
        }
        for (String word : words) {
            if (isJoint(text, at, at, word)) {
                return at + word.length();
            }
        }
        return at;
    }

    /** Where the joints begin that words end with, behind a position; the end where they end with none. */
    int startOfLast(String text, int from) {
        int start = text.length();
        for (int next = beforeJoint(text, from, start); next < start; next = beforeJoint(text, from, start)) {
            start = next;
        }
        return start;
    }

    private int beforeJoint(String text, int from, int end) {
        if (end > from && isSign(text.charAt(end - 1))) {
            return end - 1;
        }
        for (String word : words) {
            int start = end - word.length();
            if (start >= from && isJoint(text, from, start, word)) {
                return start;
            }
        }
        return end;
    }

    /** Words with blanks between them stand alone; where a script has none, they stand anywhere. */
    private static boolean isJoint(String text, int from, int start, String word) {
        int end = start + word.length();
        return text.regionMatches(true, start, word, 0, word.length())
                && (Phrase.isUnspaced(word.charAt(0))
                        || ((start == from || !isLetterOrDigit(text.codePointBefore(start)))
                                && (end == text.length() || !isLetterOrDigit(text.codePointAt(end)))));
    }

    /** Numbers of all kinds count as digits: "²", "Ⅳ". */
    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** Blanks and punctuation of ASCII, and some signs of other scripts. */
    private static boolean isSign(char c) {
        boolean isAscii = c <= '~' && (c > ' ' ? !isAsciiLetterOrDigit(c) : c == ' ' || (c >= '\t' && c <= '\r'));
        return isAscii || SIGNS.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
