package org.charterkit.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.CharterDate;

/**
 * One way to write a date, such as {@code {monthName} {day} {year}}.
 *
 * @param regex what it looks like
 * @param fields the fields that it has
 * @param beginning how it begins
 */
record DatePattern(Pattern regex, Set<String> fields, DateBeginning beginning) {
    private static final int THIS_CENTURY = 2000;
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|\\s+|[^{\\s]+");

    /** Word processors write other signs where a hyphen was typed. */
    private static final String HYPHEN = "[" + DateBeginning.HYPHENS + "]";

    /**
     * The pattern that a line of a vocabulary describes.
     *
     * @param pattern the line
     * @param months all names of months, longer ones first
     * @param ordinal an expression for what may stand behind a day
     */
    static DatePattern compile(String pattern, List<String> months, String ordinal) {
        String monthNames = months.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        StringBuilder regex = new StringBuilder("\\s*");
        Set<String> fields = new HashSet<>();
        List<MatchResult> parts = PART.matcher(pattern).results().toList();
        for (MatchResult part : parts) {
            String field = part.group(1);
            if (field != null) {
                regex.append(field(field, monthNames, ordinal));
                fields.add(field);
            } else if (part.group().isBlank()) {
                regex.append("[\\s,.]*");
            } else {
                regex.append(part.group().equals("-") ? HYPHEN : Pattern.quote(part.group()));
            }
        }
        return new DatePattern(
                Pattern.compile(
                        regex + "(?![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}]])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Set.copyOf(fields),
                DateBeginning.of(parts.stream().map(MatchResult::group).toList(), months));
    }

    /** Whether a date may begin at a position that no blank stands at: a quick look that only ever says "certainly not". */
    boolean mayBeginAt(String words, int at) {
        return beginning.mayStandAt(words, at);
    }

    private static String field(String name, String monthNames, String ordinal) {
        return switch (name) {
            case "year" -> "(?<year>\\d{4})";
            case "month" -> "(?<month>\\d{1,2})";
            case "monthName" -> "(?<monthName>" + monthNames + ")(?=[\\s,.\\d-]|$)";
            case "day" -> "(?<day>\\d{1,2})" + ordinal;
            case "quarter" -> "(?<quarter>\\d{1,2})";
            case "fiscalYear" -> "(?<fiscalYear>\\d{4}|\\d{2})";
            default -> throw new IllegalArgumentException("date pattern: no such field {" + name + "}");
        };
    }

    /**
     * The date that a match states.
     *
     * @param match a match of {@link #regex}
     * @param months the months by their names in small letters
     * @throws IllegalArgumentException where the calendar has no such date
     */
    CharterDate date(Matcher match, Map<String, Integer> months) {
        if (fields.contains("fiscalYear")) {
            int year = (isShort(match, "fiscalYear") ? THIS_CENTURY : 0) + number(match, "fiscalYear");
            return fields.contains("quarter")
                    ? CharterDate.ofFiscalQuarter(year, number(match, "quarter"))
                    : CharterDate.ofFiscalYear(year);
        }
        int year = number(match, "year");
        if (fields.contains("quarter")) {
            return CharterDate.ofQuarter(year, number(match, "quarter"));
        }
        if (!fields.contains("month") && !fields.contains("monthName")) {
            return CharterDate.ofYear(year);
        }
        int month = fields.contains("month")
                ? number(match, "month")
                : months.getOrDefault(match.group("monthName").toLowerCase(Locale.ROOT), 0);
        return fields.contains("day")
                ? CharterDate.ofDay(year, month, number(match, "day"))
                : CharterDate.ofMonth(year, month);
    }

    private static boolean isShort(Matcher match, String year) {
        return match.end(year) - match.start(year) == 2;
    }

    private static int number(Matcher match, String field) {
        return Integer.parseInt(match.group(field));
    }

    /** What a match has for a field; empty where the pattern has no such field. */
    Optional<String> field(Matcher match, String name) {
        return fields.contains(name) ? Optional.of(match.group(name)) : Optional.empty();
    }
}
