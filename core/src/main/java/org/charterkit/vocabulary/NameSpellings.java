package org.charterkit.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which names may be two spellings of one: "Jo Q Example" and "Jo Example", "Ana Núñez" and "Ana Nunez", "Adaa Example"
 * and "Ada Example".
 *
 * <pre>{@code
 * NameSpellings.alike(List.of("Jo Example", "Bea Sample", "Jo Q Example")); // [[Jo Example, Jo Q Example]]
 * }</pre>
 *
 * <p>Names are alike where, without case, accents and signs,
 *
 * <ul>
 *   <li>they have the same words in any order, or
 *   <li>they have two words or more and begin and end with the same one, or
 *   <li>both are at least eight letters long and differ in one letter: one more, one less, another, or two swapped.
 * </ul>
 *
 * <p>That they are alike does not make them one human: it is a reason to look.
 *
 * @since 0.1.0
 */
public final class NameSpellings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_MISSPELLED = 8;
    private static final int LONGEST = 60;
    private static final int MOST_MISSPELLED = 5_000;

    private NameSpellings() {}

    /**
     * The names that may be spellings of one another.
     *
     * <p>The time taken grows in proportion to the length of all names together. Single letters are compared only where
     * there are no more than 5,000 names.
     *
     * @param names the names; equal ones count once
     * @return the groups of two or more, each in the order given, in the order of their first names
     */
    public static List<List<String>> alike(Collection<String> names) {
        List<String> all = List.copyOf(names);
        boolean few = all.size() <= MOST_MISSPELLED || new HashSet<>(all).size() <= MOST_MISSPELLED;
        int[] parents = IntStream.range(0, all.size()).toArray();
        Map<String, Integer> firstWithWords = new HashMap<>(2 * all.size());
        Map<String, Integer> firstWithEnds = new HashMap<>(2 * all.size());
        Map<String, Integer> firstWithout = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> words = words(all.get(i));
            if (words.isEmpty()) {
                continue;
            }
            String letters = String.join(" ", words);
            join(firstWithWords, sorted(words, letters), i, parents);
            if (words.size() > 1) {
                join(firstWithEnds, ends(words, letters), i, parents);
            }
            if (few) {
                for (String lacking : lackingOne(letters)) {
                    join(firstWithout, lacking, i, parents);
                }
            }
        }
        return groups(all, parents);
    }

    /** Puts a name into the group of the first one with the same key. */
    private static void join(Map<String, Integer> firstWithKey, String key, int name, int[] parents) {
        Integer first = firstWithKey.putIfAbsent(key, name);
        if (first != null) {
            int one = root(parents, first);
            int other = root(parents, name);
            parents[Math.max(one, other)] = Math.min(one, other);
        }
    }

    /** Equal names have come into one group, which is none where they are all of it. */
    private static List<List<String>> groups(List<String> names, int[] parents) {
        Map<Integer, Set<String>> groups = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int first = root(parents, i);
            if (first != i) {
                groups.computeIfAbsent(first, unseen -> new LinkedHashSet<>(List.of(names.get(first))))
                        .add(names.get(i));
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    /** The first name of a group, which all others lead to; ways are halved as they are gone. */
    private static int root(int[] parents, int name) {
        int at = name;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /**
     * Whether two names may be spellings of one another.
     *
     * @param one a name
     * @param other another
     * @return true where they are alike, also where they are equal
     */
    public static boolean areAlike(String one, String other) {
        return one.equals(other) || !alike(List.of(one, other)).isEmpty();
    }

    /** The words in their order in dictionaries; mostly that is the order of the name. */
    private static String sorted(List<String> words, String letters) {
        if (words.size() == 2 && words.get(0).compareTo(words.get(1)) <= 0) {
            return letters;
        }
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return String.join(" ", sorted);
    }

    private static String ends(List<String> words, String letters) {
        return words.size() == 2 ? letters : words.get(0) + " " + words.get(words.size() - 1);
    }

    /** The letters of a name, and what is left of them without each one: names that differ in one letter share one. */
    private static Set<String> lackingOne(String letters) {
        if (letters.length() < SHORTEST_MISSPELLED || letters.length() > LONGEST) {
            return Set.of();
        }
        Set<String> lacking = new LinkedHashSet<>();
        for (int i = 0; i < letters.length(); i++) {
            lacking.add(letters.substring(0, i) + letters.substring(i + 1));
        }
        lacking.add(letters);
        return lacking;
    }

    /** The words of a name, without case, accents and signs. */
    private static List<String> words(String name) {
        return isAscii(name)
                ? asciiWords(name.toLowerCase(Locale.ROOT))
                : SIGNS.splitAsStream(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                                .replaceAll("")
                                .toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The same without regular expressions: most names are such, and a portfolio has many. */
    private static List<String> asciiWords(String lowerCase) {
        List<String> words = new ArrayList<>(2);
        int begin = 0;
        for (int i = 0; i <= lowerCase.length(); i++) {
            if (i == lowerCase.length() || !Character.isLetterOrDigit(lowerCase.charAt(i))) {
                if (begin < i) {
                    words.add(lowerCase.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }
}
