package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.charterkit.AttributeKind;

/** Tells how far the name of an attribute goes in a line that has its value behind it. */
final class AttributeNames {
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_JOINING_WORD = 3;

    /** How many words the phrases have, by their words. */
    private final Map<String, Integer> names = new HashMap<>();

    private final Set<String> exact = new HashSet<>();
    private final Set<String> openEnds = new HashSet<>();

    /** The last words of exact names: nearly all lines end otherwise. */
    private final Set<String> exactEnds = new HashSet<>();

    /** The names that may have words before them, by the last word of each. */
    private final Map<String, List<String>> openStarts = new HashMap<>();

    AttributeNames(VocabularySource source) {
        for (AttributeKind kind : AttributeKind.values()) {
            for (String line : source.lines(Titles.of(kind))) {
                Phrase phrase = Phrase.parse(line);
                names.put(phrase.words(), phrase.words().split(" ", -1).length);
                if (phrase.isExact()) {
                    exact.add(phrase.words());
                    exactEnds.add(lastWord(phrase.words()));
                }
                if (phrase.openEnd()) {
                    openEnds.add(phrase.words());
                }
                if (phrase.openStart()) {
                    openStarts
                            .computeIfAbsent(lastWord(phrase.words()), unseen -> new ArrayList<>())
                            .add(phrase.words());
                }
            }
        }
    }

    /**
     * The name of most known words counts; of several the shortest. Words before a known name belong to it, as in "Parent
     * Epic", unless they are a name themselves.
     */
    OptionalInt length(List<String> words) {
        if (isExact(words)) {
            return OptionalInt.of(words.size());
        }
        StringBuilder prefix = new StringBuilder();
        String found = "";
        int best = 0;
        int foundEnd = Integer.MAX_VALUE;
        for (int i = 0; i < Math.min(words.size() - 1, LONGEST_NAME); i++) {
            if (words.get(i).endsWith(",") || !isOfName(words.get(i))) {
                break;
            }
            String word = Phrase.fold(words.get(i));
            prefix.append(prefix.isEmpty() || word.isEmpty() ? "" : " ").append(word);
            String name = prefix.toString();
            String known = names.containsKey(name) ? name : endOf(name, foundEnd);
            if (count(known) > count(found)) {
                found = known;
                foundEnd = count(name);
                best = i + 1;
            }
        }
        boolean goesOn = openEnds.contains(found) && !exact.contains(found);
        return best == 0 ? OptionalInt.empty() : OptionalInt.of(goesOn ? withSmallWords(words, best) : best);
    }

    /** Whether all words are a name, the last of which is more than signs. */
    private boolean isExact(List<String> words) {
        String last = words.isEmpty() ? "" : Phrase.fold(words.get(words.size() - 1));
        return !last.isEmpty()
                && exactEnds.contains(lastWord(last))
                && exact.contains(Phrase.fold(String.join(" ", words)));
    }

    private static String lastWord(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static int count(String name) {
        return name.isEmpty() ? 0 : Phrase.wordCount(name);
    }

    /** No name has words such as "#group", "group_name" and "2022". */
    private static boolean isOfName(String word) {
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            if (Character.isDigit(word.codePointAt(i)) || "#@_~`".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The longest known name that words end with, unless it stands behind one that was found. */
    private String endOf(String words, int foundEnd) {
        String longest = "";
        for (String name : openStarts.getOrDefault(lastWord(words), List.of())) {
            if (name.length() > longest.length()
                    && Phrase.endsWithWords(words, name)
                    && count(words) - count(name) < foundEnd) {
                longest = name;
            }
        }
        return longest;
    }

    /** Small words behind an open name belong to it, and what they join: "Issue board for the first group". */
    private static int withSmallWords(List<String> words, int length) {
        int end = length;
        boolean joined = false;
        while (end < words.size() && (isSmall(words.get(end)) || joined)) {
            joined = isSmall(words.get(end)) ? words.get(end).length() <= LONGEST_JOINING_WORD : joined;
            end++;
        }
        return end < words.size() ? end : length;
    }

    private static boolean isSmall(String word) {
        return word.codePoints().allMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    }
}
