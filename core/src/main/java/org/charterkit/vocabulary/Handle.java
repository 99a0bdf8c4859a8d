package org.charterkit.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A handle that stands in words behind an at sign.
 *
 * @param name the handle without its sign
 * @param start where the sign stands
 * @param end behind the handle and the blanks that follow it
 */
record Handle(String name, int start, int end) {
    private static final Pattern PATTERN =
            Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])\\s*");

    /** The first handle in words; an at sign behind a letter or digit belongs to an address. */
    static Optional<Handle> find(String words) {
        int at = words.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < words.length() && isSimple(words.charAt(end))) {
            end++;
        }
        boolean begins = at == 0 || words.charAt(at - 1) == ' ' || words.charAt(at - 1) == '(';
        if (begins && end > at + 1 && (end == words.length() || ends(words.charAt(end)))) {
            return Optional.of(new Handle(words.substring(at + 1, end), at, behindBlanks(words, end)));
        }
        Matcher handle = PATTERN.matcher(words);
        return handle.find(at)
                ? Optional.of(new Handle(handle.group(1), handle.start(), handle.end()))
                : Optional.empty();
    }

    /** The words with a blank for the handle. */
    String removedFrom(String words) {
        return words.substring(0, start) + " " + words.substring(end);
    }

    /** What nearly all handles consist of; those with full stops and letters beyond ASCII are left to the pattern. */
    private static boolean isSimple(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private static boolean ends(char c) {
        return c == ' ' || c == ')' || c == ',';
    }

    private static int behindBlanks(String words, int from) {
        int end = from;
        while (end < words.length() && words.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
