package org.charterkit.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
 */
public final class NameSpellings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (String name : new LinkedHashSet<>(names)) {
            for (String key : keys(name, names.size() <= MOST_MISSPELLED)) {
                byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(name);
            }
        }
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        names.forEach(name -> groups.computeIfAbsent(name, own -> new LinkedHashSet<>(List.of(own))));
        byKey.values().forEach(same -> {
            for (int i = 1; i < same.size(); i++) {
                join(groups, same.get(0), same.get(i));
            }
        });
        return new LinkedHashSet<>(groups.values())
                .stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> inOrder(group, names))
                        .distinct()
                        .toList();
    }

    /**
     * Whether two names may be spellings of one another.
     *
     * @param one a name
     * @param other another
     * @return true where they are alike, also where they are equal
     */
    public static boolean areAlike(String one, String other) {
        Set<String> keys = keys(one, true);
        return one.equals(other) || keys(other, true).stream().anyMatch(keys::contains);
    }

    private static void join(Map<String, Set<String>> groups, String first, String second) {
        Set<String> one = groups.getOrDefault(first, Set.of());
        Set<String> other = groups.getOrDefault(second, Set.of());
        if (one != other) {
            Set<String> larger = one.size() >= other.size() ? one : other;
            Set<String> smaller = larger == one ? other : one;
            larger.addAll(smaller);
            smaller.forEach(name -> groups.put(name, larger));
        }
    }

    private static List<String> inOrder(Set<String> group, Collection<String> names) {
        return names.stream().filter(group::contains).distinct().toList();
    }

    /** Two names are alike where they share a key. */
    private static Set<String> keys(String name, boolean misspelled) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> keys = new LinkedHashSet<>();
        if (words.isEmpty()) {
            return keys;
        }
        keys.add("words " + words.stream().sorted().collect(Collectors.joining(" ")));
        if (words.size() > 1) {
            keys.add("ends " + words.get(0) + " " + words.get(words.size() - 1));
        }
        String letters = String.join(" ", words);
        if (misspelled && letters.length() >= SHORTEST_MISSPELLED && letters.length() <= LONGEST) {
            for (int i = 0; i < letters.length(); i++) {
                keys.add("lacks " + letters.substring(0, i) + letters.substring(i + 1));
            }
            keys.add("lacks " + letters);
        }
        return keys;
    }
}
