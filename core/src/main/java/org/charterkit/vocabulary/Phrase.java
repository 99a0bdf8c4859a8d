package org.charterkit.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words to look for, where case, punctuation and white space do not matter; a star at an end stands for any words.
 *
 * <p>Words end at blanks in scripts that write them; in Chinese, Japanese and Korean text a phrase is found anywhere.
 */
record Phrase(String words, boolean openStart, boolean openEnd) {
    static Phrase parse(String text) {
        String line = text.strip();
        boolean openStart = line.startsWith("*");
        boolean openEnd = line.length() > 1 && line.endsWith("*");
        String words = line.substring(openStart ? 1 : 0, line.length() - (openEnd ? 1 : 0));
        return new Phrase(fold(words), openStart, openEnd);
    }

    boolean isExact() {
        return !openStart && !openEnd;
    }

    /** Whether the folded text has these words where they are looked for. */
    boolean matches(String folded) {
        if (words.isEmpty()) {
            return false;
        }
        if (!openStart) {
            return folded.startsWith(words) && mayEndAt(folded, words.length());
        }
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            if ((at == 0 || isBoundary(folded, at)) && mayEndAt(folded, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean mayEndAt(String folded, int end) {
        return end == folded.length() || (openEnd && isBoundary(folded, end));
    }

    private static boolean isBoundary(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return before == ' ' || after == ' ' || isUnspaced(before) || isUnspaced(after);
    }

    static boolean isUnspaced(char c) {
        return c > 0x7e
                && (Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                        || c == 'ー');
    }

    /** Whether a character is one of the usual signs of a script without blanks: such a sign becomes a blank. */
    static boolean isSureBlank(char c) {
        return "\u3000、。「」・（）：！？".indexOf(c) >= 0;
    }

    /** Whether a character is kana or an ideograph that is folded to itself, unless a combining mark stands behind it. */
    static boolean isSureUnspaced(char c) {
        return (c >= '\u4e00' && c <= '\u9fef') || (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
    }

    /** Letters and digits in lower case and compatibility form; anything else is one blank, {@code &} is "and". */
    static String fold(String text) {
        if (isWordOfAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + ('a' - 'A')));
            } else if (isLetterOrDigitOfAscii(c) || isSureUnspaced(c)) {
                folded.append(c);
            } else if (c <= 0x7e || isSureBlank(c)) {
                add(c, false, folded);
            } else {
                return foldUnicode(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
        return trimmed(folded);
    }

    private static boolean isWordOfAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetterOrDigitOfAscii(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigitOfAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** How many words folded text has that is not empty: one more than blanks. */
    static int wordCount(String folded) {
        int count = 1;
        for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
            count++;
        }
        return count;
    }

    /** Whether folded words end with others and have more before them. */
    static boolean endsWithWords(String folded, String words) {
        int start = folded.length() - words.length();
        return start > 0 && folded.charAt(start - 1) == ' ' && folded.endsWith(words);
    }

    /** A phrase as it stands in folded text with a blank at both ends: between blanks, where its script has them. */
    static String bounded(String phrase) {
        String folded = fold(phrase);
        return isUnspaced(folded.charAt(0)) ? folded : " " + folded + " ";
    }

    private static String foldUnicode(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lowerCase.length());
        for (int i = 0; i < lowerCase.length(); ) {
            int c = lowerCase.codePointAt(i);
            add(c, Character.isLetterOrDigit(c) || c == 'ー', folded);
            i += Character.charCount(c);
        }
        return trimmed(folded);
    }

    private static void add(int c, boolean isLetterOrDigit, StringBuilder folded) {
        if (isLetterOrDigit || c == '%' || c == '#') {
            folded.appendCodePoint(c);
        } else if (c == '&') {
            blank(folded).append("and ");
        } else if (c != '\'' && c != '’') {
            blank(folded);
        }
    }

    private static String trimmed(StringBuilder folded) {
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    private static StringBuilder blank(StringBuilder folded) {
        int end = folded.length();
        return end == 0 || folded.charAt(end - 1) == ' ' ? folded : folded.append(' ');
    }
}
