package org.charterkit.vocabulary;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that tell a job title, wherever they stand in it. */
final class TitleWords {
    private final Pattern title;

    /** The first word of each, in lower case: most texts hold none, and need no closer look. */
    private final Set<String> beginnings = new HashSet<>();

    TitleWords(VocabularySource source) {
        this.title =
                Pattern.compile("\\b" + source.anyOf("title word", Pattern::quote) + "\\b", Pattern.CASE_INSENSITIVE);
        for (String words : source.lines("title word")) {
            beginnings.add(words.substring(0, wordEnd(words, 0)).toLowerCase(Locale.ROOT));
        }
    }

    boolean holdsOne(String words) {
        return mayHoldOne(words) && title.matcher(words).find();
    }

    /** Whether a word of the text begins a title; where words end is the pattern's to tell beyond ASCII. */
    private boolean mayHoldOne(String text) {
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(text, start);
            boolean isKnown = end > start
                    && beginnings.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
            if (isKnown || (end < text.length() && text.charAt(end) > 0x7e)) {
                return true;
            }
            start = end + 1;
        }
        return false;
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
