package org.charterkit.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * How the dates of one pattern begin: most words begin otherwise, and need not be held against the whole pattern.
 *
 * @param digits how many digits they begin with at least; 0 where they begin with words
 * @param words the words that they begin with; none where they begin with digits
 * @param behindYear what stands behind a year at the beginning; empty where that may be anything
 */
record DateBeginning(int digits, Beginnings words, Optional<Beginnings> behindYear) {
    /** Word processors write other signs where a hyphen was typed. */
    static final String HYPHENS = "-\u2010\u2011\u2013";

    private static final String BLANKS_AND_SIGNS = " \t\n\u000B\f\r,.";
    private static final int YEAR = 4;

    /**
     * The beginning of a pattern.
     *
     * @param parts fields in braces, blanks, and words
     * @param months all names of months
     */
    static DateBeginning of(List<String> parts, List<String> months) {
        String first = parts.isEmpty() ? "" : parts.get(0);
        int digits = fewestDigits(first);
        Beginnings words = new Beginnings();
        if (digits == 0) {
            (isField(first) ? months : List.of(first)).forEach(words::add);
        }
        boolean isYear = first.equals("{year}") && parts.size() > 2;
        return new DateBeginning(digits, words, isYear ? behindYear(parts.get(1), parts.get(2)) : Optional.empty());
    }

    /** A year has four digits, so that the sign or the word behind it has its place. */
    private static Optional<Beginnings> behindYear(String part, String next) {
        if (part.isBlank() && !isField(next)) {
            return Optional.of(anyOf(BLANKS_AND_SIGNS + next.charAt(0)));
        } else if (!part.isBlank() && !isField(part)) {
            return Optional.of(anyOf(part.equals("-") ? HYPHENS : part.substring(0, 1)));
        }
        return Optional.empty();
    }

    private static Beginnings anyOf(String characters) {
        Beginnings any = new Beginnings();
        characters.chars().forEach(c -> any.add(Character.toString(c)));
        return any;
    }

    private static boolean isField(String part) {
        return part.startsWith("{");
    }

    private static int fewestDigits(String field) {
        return switch (field) {
            case "{year}" -> YEAR;
            case "{fiscalYear}" -> 2;
            case "{month}", "{day}", "{quarter}" -> 1;
            default -> 0;
        };
    }

    /** Whether a date may begin at a position that no blank stands at: a quick look that only ever says "certainly not". */
    boolean mayStandAt(String text, int at) {
        if (digits == 0) {
            return words.mayStandAt(text, at);
        }
        return hasDigits(text, at) && (behindYear.isEmpty() || behindYear.get().mayStandAt(text, at + YEAR));
    }

    private boolean hasDigits(String text, int at) {
        if (at + digits > text.length()) {
            return false;
        }
        for (int i = at; i < at + digits; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
