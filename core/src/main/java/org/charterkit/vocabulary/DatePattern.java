package org.charterkit.vocabulary;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write a date, such as {@code {monthName} {day} {year}}. */
record DatePattern(Pattern regex, Set<String> fields, boolean beginsWithDigit) {
    private static final Set<String> NUMBERS = Set.of("year", "month", "day", "quarter", "fiscalYear");
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|\\s+|[^{\\s]+");

    static DatePattern compile(String pattern, String monthNames, String ordinal) {
        StringBuilder regex = new StringBuilder("\\s*");
        Set<String> fields = new HashSet<>();
        Matcher part = PART.matcher(pattern);
        boolean beginsWithDigit = part.lookingAt() && part.group(1) != null && NUMBERS.contains(part.group(1));
        part.reset();
        while (part.find()) {
            if (part.group(1) != null) {
                regex.append(field(part.group(1), monthNames, ordinal));
                fields.add(part.group(1));
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
                beginsWithDigit);
    }

    /** Whether a date may begin with a character. */
    boolean mayBeginWith(char c) {
        return !beginsWithDigit || (c >= '0' && c <= '9');
    }

    private static String field(String name, String monthNames, String ordinal) {
        return switch (name) {
            case "year" -> "(?<year>\\d{4})";
            case "month" -> "(?<month>\\d{1,2})";
            case "monthName" -> "(?<monthName>" + monthNames + ")(?=[\\s,.\\d]|$)";
            case "day" -> "(?<day>\\d{1,2})" + ordinal;
            case "quarter" -> "(?<quarter>[1-4])";
            case "fiscalYear" -> "(?<fiscalYear>\\d{4}|\\d{2})";
            default -> throw new IllegalArgumentException("date pattern: no such field {" + name + "}");
        };
    }

    /** What a match has for a field; empty where the pattern has no such field. */
    Optional<String> field(Matcher match, String name) {
        return fields.contains(name) ? Optional.of(match.group(name)) : Optional.empty();
    }
}
