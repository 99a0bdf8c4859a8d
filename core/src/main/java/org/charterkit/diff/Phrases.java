package org.charterkit.diff;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.charterkit.FactKind;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.Section;
import org.charterkit.text.RichText;

/** Small phrases that sentences are made of. */
final class Phrases {
    private static final int LONGEST_QUOTE = 100;
    private static final int BEFORE_DIFFERENCE = 40;
    private static final int MOST_NAMED = 30;
    private static final Pattern COMMON_WORDS = Pattern.compile("[A-Z]?[a-z]+(?:[ -][A-Z]?[a-z]+)*+");

    private Phrases() {}

    static String quoted(String words) {
        return quoted(oneLine(words), 0);
    }

    static String quoted(RichText words) {
        return quoted(words.plainText());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** "one" became "other": of long texts the stretch where they begin to differ. */
    static String became(String one, String other) {
        String was = oneLine(one);
        String is = oneLine(other);
        int begin = 0;
        if (Math.max(was.length(), is.length()) > LONGEST_QUOTE) {
            int same = 0;
            while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
                same++;
            }
            begin = same <= LONGEST_QUOTE / 2 ? 0 : was.lastIndexOf(' ', same - BEFORE_DIFFERENCE) + 1;
        }
        return quoted(was, begin) + " became " + quoted(is, begin);
    }

    private static String quoted(String line, int begin) {
        if (line.isEmpty()) {
            return "nothing";
        }
        String rest = line.substring(begin);
        boolean fits = rest.codePointCount(0, rest.length()) <= LONGEST_QUOTE;
        String cut = fits ? rest : rest.substring(0, rest.offsetByCodePoints(0, LONGEST_QUOTE));
        int blank = cut.lastIndexOf(' ');
        String shown = fits || blank < LONGEST_QUOTE / 2 ? cut : cut.substring(0, blank);
        return "\"" + (begin > 0 ? "…" : "") + shown.strip() + (fits ? "" : "…") + "\"";
    }

    static String heading(Section section) {
        return section.heading().map(Phrases::quoted).orElse("the beginning of the page");
    }

    /** "a", "a and b", "a, b and c"; how many more there are where they are too many to name. */
    static String list(List<String> words) {
        int named = Math.min(words.size(), MOST_NAMED);
        if (named < words.size()) {
            return String.join(", ", words.subList(0, named)) + " and " + (words.size() - named) + " more";
        }
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String count(int count, FactKind kind) {
        return count + " " + (count == 1 ? one(kind) : many(kind));
    }

    static String one(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> "attribute";
            case PREREQUISITE -> "prerequisite";
            case EXIT_CRITERION -> "criterion";
            case PATH -> "stretch of the timeline";
            case SCOPE_ITEM -> "item out of scope";
            case ROLE_DEFINITION -> "role definition";
            case PARTICIPANT -> "participant";
        };
    }

    static String many(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> "attributes";
            case PREREQUISITE -> "prerequisites";
            case EXIT_CRITERION -> "criteria";
            case PATH -> "stretches of the timeline";
            case SCOPE_ITEM -> "items out of scope";
            case ROLE_DEFINITION -> "role definitions";
            case PARTICIPANT -> "participants";
        };
    }

    /** A role as a word for somebody who has it: "contributor"; what is more than that stays as it is written. */
    static String common(Role role) {
        String name = role.name().plainText();
        if (isOther(role)) {
            return quoted(name);
        }
        return role.qualifier().isEmpty() && COMMON_WORDS.matcher(name).matches()
                ? name.toLowerCase(Locale.ROOT)
                : name;
    }

    /** A role as a word for several: "contributors". */
    static String plural(Role role) {
        String common = common(role);
        boolean isNoun = !isOther(role) && common.matches(".*[a-zA-Z]") && !common.endsWith("s");
        return isNoun ? common + "s" : "people (" + common + ")";
    }

    private static boolean isOther(Role role) {
        return role.kinds().contains(RoleKind.OTHER);
    }
}
