package org.charterkit.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.CharterDate;

/**
 * One way to write a date, such as {@code {monthName} {day} {year}}.
 *
 * @param regex what it looks like
 * @param fields the fields that it has
 * @param leadingDigits how many digits it begins with at least; 0 where it begins with words
 * @param beginnings how it begins where it begins with words
 */
record DatePattern(Pattern regex, Set<String> fields, int leadingDigits, Beginnings beginnings) {
    private static final int THIS_CENTURY = 2000;
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|\\s+|[^{\\s]+");

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
        int leadingDigits = 0;
        Beginnings beginnings = new Beginnings();
        boolean isFirst = true;
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            String field = part.group(1);
            if (isFirst) {
                isFirst = false;
                leadingDigits = field == null ? 0 : fewestDigits(field);
                (field == null ? List.of(part.group()) : months).forEach(beginnings::add);
            }
            if (field != null) {
                regex.append(field(field, monthNames, ordinal));
                fields.add(field);
            } else if (part.group().isBlank()) {
                regex.append("[\\s,.]*");
            } else {
                regex.append(Pattern.quote(part.group()));
            }
        }
        return new DatePattern(
                Pattern.compile(
                        regex + "(?![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}]])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Set.copyOf(fields),
                leadingDigits,
                beginnings);
    }

    /** Whether a date may begin at a position that no blank stands at: a quick look that only ever says "certainly not". */
    boolean mayBeginAt(String words, int at) {
        return leadingDigits > 0 ? hasDigits(words, at, leadingDigits) : beginnings.mayStandAt(words, at);
    }

    private static boolean hasDigits(String words, int at, int count) {
        if (at + count > words.length()) {
            return false;
        }
        for (int i = at; i < at + count; i++) {
            if (words.charAt(i) < '0' || words.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int fewestDigits(String field) {
        return switch (field) {
            case "year" -> 4;
            case "fiscalYear" -> 2;
            case "month", "day", "quarter" -> 1;
            default -> 0;
        };
    }

    private static String field(String name, String monthNames, String ordinal) {
        return switch (name) {
            case "year" -> "(?<year>\\d{4})";
            case "month" -> "(?<month>\\d{1,2})";
            case "monthName" -> "(?<monthName>" + monthNames + ")(?=[\\s,.\\d]|$)";
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
