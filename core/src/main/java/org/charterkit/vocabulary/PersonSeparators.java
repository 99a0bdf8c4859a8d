package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands between two persons: signs such as commas, and words such as "and" between blanks. */
final class PersonSeparators {
    private final Pattern regex;

    /** What signs begin with: a text with none of these, and no such word, is one part. */
    private final BitSet signs = new BitSet();

    private final Set<String> words;
    private final int longestWord;

    PersonSeparators(List<String> separators) {
        this.regex = Pattern.compile(
                separators.isEmpty()
                        ? "(?!)"
                        : separators.stream().map(PersonSeparators::regex).collect(Collectors.joining("|", "(?:", ")")),
                Pattern.CASE_INSENSITIVE);
        this.words = separators.stream()
                .filter(PersonSeparators::isWord)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.longestWord = words.stream().mapToInt(String::length).max().orElse(0);
        separators.stream().filter(sign -> !isWord(sign)).forEach(sign -> signs.set(sign.charAt(0)));
    }

    private static boolean isWord(String separator) {
        return Character.isLetter(separator.charAt(0));
    }

    private static String regex(String separator) {
        return isWord(separator)
                ? "\\s+" + Pattern.quote(separator) + "\\s+"
                : "\\s*" + Pattern.quote(separator) + "\\s*";
    }

    /** Where each separator of a text begins and ends, in turn. */
    List<Integer> edges(String text) {
        List<Integer> edges = new ArrayList<>();
        if (mayDivide(text)) {
            Matcher separator = regex.matcher(text);
            while (separator.find()) {
                edges.add(separator.start());
                edges.add(separator.end());
            }
        }
        return edges;
    }

    /** Whether a closer look may find a separator in a text on one line. */
    boolean mayDivide(String text) {
        int wordStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || text.charAt(i) == ' ';
            if (ends
                    && i - wordStart <= longestWord
                    && words.contains(text.substring(wordStart, i).toLowerCase(Locale.ROOT))) {
                return true;
            } else if (ends) {
                wordStart = i + 1;
            } else if (signs.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
