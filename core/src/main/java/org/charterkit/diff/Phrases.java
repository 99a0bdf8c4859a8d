package org.charterkit.diff;

import java.util.List;
import java.util.Locale;
import org.charterkit.FactKind;
import org.charterkit.Section;
import org.charterkit.text.RichText;

/** Small phrases that sentences are made of. */
final class Phrases {
    private static final int LONGEST_QUOTE = 80;
    private static final int MOST_NAMED = 30;

    private Phrases() {}

    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return "nothing";
        }
        if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
            return "\"" + line + "\"";
        }
        return "\""
                + line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + "…\"";
    }

    static String quoted(RichText words) {
        return quoted(words.plainText());
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

    /** A role as a word for somebody who has it: "contributor". */
    static String common(String role) {
        boolean isWords = role.matches("[A-Za-z]+(?: [A-Za-z]+)*");
        return isWords && !role.equals(role.toUpperCase(Locale.ROOT)) ? role.toLowerCase(Locale.ROOT) : role;
    }

    /** A role as a word for several: "contributors". */
    static String plural(String role) {
        String common = common(role);
        return common.matches(".*[a-z]") && !common.endsWith("s") ? common + "s" : common;
    }
}
