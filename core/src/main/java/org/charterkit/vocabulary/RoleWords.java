package org.charterkit.vocabulary;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Remembered<Role> known = new Remembered<>(this::look);
    private final Pattern anyRole;
    private final Beginnings beginnings = new Beginnings();
    private final RoleJoints joints;

    RoleWords(VocabularySource source) {
        for (RoleKind kind : RoleKind.values()) {
            source.lines(title(kind)).forEach(phrase -> kinds.put(phrase.toLowerCase(Locale.ROOT), kind));
        }
        anyRole = Pattern.compile(
                // Where no word begins or ends, no name needs to be tried.
                "(?<![\\p{L}\\p{N}])(?:" + anyOf(phrase -> !isUnspaced(phrase)) + ")(?![\\p{L}\\p{N}])|"
                        + anyOf(RoleWords::isUnspaced),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        kinds.keySet().forEach(beginnings::add);
        joints = new RoleJoints(source);
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

    Role read(RichText name) {
        Role role = known.of(name.plainText());
        return name.isPlain() ? role : role.withName(name);
    }

    private Role look(String words) {
        RichText name = RichText.of(words);
        RoleKind whole = kinds.get(words.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return Role.of(name, EnumSet.of(whole));
        }
        EnumSet<RoleKind> found = EnumSet.noneOf(RoleKind.class);
        String rest = withoutKinds(
                words.indexOf('(') < 0 ? words : PLURAL.matcher(words).replaceAll(" "), found);
        if (found.isEmpty()) {
            return Role.of(name, EnumSet.of(RoleKind.OTHER));
        }
        return Role.of(name, found).withQualifier(qualifier(rest));
    }

    /** The words with a line break for each role in them, the kinds of which are added to those that were found. */
    private String withoutKinds(String words, Set<RoleKind> found) {
        StringBuilder rest = new StringBuilder();
        Matcher role = anyRole.matcher(words).useTransparentBounds(true);
        int end = 0;
        for (int i = 0; i < words.length(); i = Math.max(i + 1, end)) {
            if (beginnings.mayStandAt(words, i)
                    && role.region(i, words.length()).lookingAt()) {
                found.add(kinds.getOrDefault(role.group().toLowerCase(Locale.ROOT), RoleKind.OTHER));
                rest.append(words, end, i).append('\n');
                end = role.end();
            }
        }
        return rest.append(words, end, words.length()).toString();
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

    private String withoutJoints(String part) {
        int start = joints.endOfFirst(part);
        int cut = joints.startOfLast(part, start);
        boolean opened = isOpened(part.substring(start, cut));
        return part.substring(start, opened ? Math.min(part.length(), cut + 1) : cut);
    }

    private static boolean isOpened(String words) {
        return words.indexOf('(') >= 0 && words.indexOf(')') < 0;
    }
}
