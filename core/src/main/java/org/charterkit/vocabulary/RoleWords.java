package org.charterkit.vocabulary;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.text.RichText;

/** Reads what a role is from its name: the kinds that it speaks of, and the function that it is for. */
final class RoleWords {
    private static final Pattern PLURAL = Pattern.compile("\\(s\\)", Pattern.CASE_INSENSITIVE);

    private final Map<String, RoleKind> kinds = new HashMap<>();
    private final Remembered<Role> known = new Remembered<>(name -> look(RichText.of(name)));
    private final Pattern anyRole;
    private final List<String> jointWords;
    private final Pattern joint;

    RoleWords(VocabularySource source) {
        for (RoleKind kind : RoleKind.values()) {
            source.lines(title(kind)).forEach(phrase -> kinds.put(phrase.toLowerCase(Locale.ROOT), kind));
        }
        anyRole = Pattern.compile(
                // Where no word begins or ends, no name needs to be tried.
                "(?<![\\p{L}\\p{N}])(?:" + anyOf(phrase -> !isUnspaced(phrase)) + ")(?![\\p{L}\\p{N}])|"
                        + anyOf(RoleWords::isUnspaced),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        // Possessive: any other repetition of alternatives takes stack for each of them.
        jointWords = source.lines("role joint");
        joint = Pattern.compile(
                jointWords.stream()
                        .map(RoleWords::regex)
                        .collect(Collectors.joining("|", "(?:[\\s\\p{Punct}–—・、，：]|", ")++")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String title(RoleKind kind) {
        return "role " + kind.word();
    }

    private String anyOf(Predicate<String> some) {
        String names = kinds.keySet().stream()
                .filter(some)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return names.isEmpty() ? "(?!)" : names;
    }

    private static boolean isUnspaced(String phrase) {
        return Phrase.isUnspaced(phrase.charAt(0));
    }

    private static String regex(String phrase) {
        String words = Pattern.quote(phrase);
        return isUnspaced(phrase) ? words : "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])";
    }

    Role read(RichText name) {
        boolean isPlain = name.runs().size() == 1 && name.runs().get(0).isPlain();
        return isPlain ? known.of(name.runs().get(0).text()) : look(name);
    }

    private Role look(RichText name) {
        String words = name.plainText();
        RoleKind whole = kinds.get(words.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return Role.of(name, EnumSet.of(whole));
        }
        EnumSet<RoleKind> found = EnumSet.noneOf(RoleKind.class);
        Matcher role = anyRole.matcher(
                words.indexOf('(') < 0 ? words : PLURAL.matcher(words).replaceAll(" "));
        StringBuilder rest = new StringBuilder();
        while (!kinds.isEmpty() && role.find()) {
            RoleKind kind = kinds.get(role.group().toLowerCase(Locale.ROOT));
            found.add(kind == null ? RoleKind.OTHER : kind);
            role.appendReplacement(rest, "\n");
        }
        role.appendTail(rest);
        if (found.isEmpty()) {
            return Role.of(name, EnumSet.of(RoleKind.OTHER));
        }
        return Role.of(name, found).withQualifier(qualifier(rest.toString()));
    }

    /** What is left beside the roles, without the words and signs that join them. */
    private Optional<String> qualifier(String rest) {
        StringJoiner words = new StringJoiner(" ");
        for (String part : rest.split("\n", -1)) {
            String function = part.isEmpty() ? part : withoutJoints(part);
            if (!function.isEmpty()) {
                words.add(function);
            }
        }
        return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
    }

    /** Whether a closer look may find a sign, or a word that joins, at the end of words. */
    private boolean mayEndWithJoint(String words) {
        if (words.isEmpty() || !Character.isLetterOrDigit(words.charAt(words.length() - 1))) {
            return true;
        }
        for (String word : jointWords) {
            if (words.regionMatches(true, words.length() - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the joints begin that end words; at their end, where none does. */
    private int lastJoint(String words) {
        Matcher end = joint.matcher(words);
        int cut = words.length();
        while (end.find()) {
            if (end.end() == words.length()) {
                cut = end.start();
            }
        }
        return cut;
    }

    private String withoutJoints(String part) {
        String words = part;
        Matcher start = joint.matcher(words);
        if (start.lookingAt()) {
            words = words.substring(start.end());
        }
        int cut = mayEndWithJoint(words) ? lastJoint(words) : words.length();
        String cutWords = words.substring(0, cut);
        boolean opened = cutWords.indexOf('(') >= 0 && cutWords.indexOf(')') < 0;
        return opened ? words.substring(0, Math.min(words.length(), cut + 1)) : cutWords;
    }
}
