package org.charterkit.vocabulary;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that tell a job title, wherever they stand in it. */
final class TitleWords {
    private final Pattern title;

    private final Beginnings beginnings = new Beginnings();

    /** The first word of each, in lower case: most texts hold none, and need no closer look. */
    private final Set<String> firstWords = new HashSet<>();

    TitleWords(VocabularySource source) {
        this.title =
                Pattern.compile("\\b" + source.anyOf("title word", Pattern::quote) + "\\b", Pattern.CASE_INSENSITIVE);
        for (String words : source.lines("title word")) {
            beginnings.add(words);
            firstWords.add(words.substring(0, wordEnd(words, 0)).toLowerCase(Locale.ROOT));
        }
    }

    boolean holdsOne(String words) {
        return mayHoldOne(words) && title.matcher(words).find();
    }

    /** Whether a word of the text begins a title: a quick look that only ever says "certainly not". */
    private boolean mayHoldOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean isWithinWord = i > 0 && isWord(text.charAt(i - 1)) && isWord(text.charAt(i));
            if (!isWithinWord && beginnings.mayStandAt(text, i) && mayBeginOne(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the first of a title; where words end beyond ASCII is the pattern's to tell. */
    private boolean mayBeginOne(String text, int start) {
        int end = wordEnd(text, start);
        return (end < text.length() && text.charAt(end) > 0x7e)
                || firstWords.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
