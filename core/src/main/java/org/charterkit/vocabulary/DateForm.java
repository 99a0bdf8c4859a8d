package org.charterkit.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterkit.CharterDate;

/** The form in which words write a date, filled with another date. */
final class DateForm {
    private static final Pattern DAY_OR_MONTH = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?");
    private static final Pattern ORDINAL = Pattern.compile("\\A(?:st|nd|rd|th)(?![a-z])");
    private static final List<String> FIELDS = List.of("year", "month", "monthName", "day");

    private final Map<String, Integer> months;
    private final DatePattern pattern;

    /** A form of a pattern whose months have these names. */
    DateForm(Map<String, Integer> months, DatePattern pattern) {
        this.months = months;
        this.pattern = pattern;
    }

    /** The words of a match with each field of it replaced; empty for a date that is no day or month. */
    Optional<String> filled(Matcher match, CharterDate date) {
        Matcher parts = DAY_OR_MONTH.matcher(date.toString());
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> fields = FIELDS.stream()
                .filter(field -> pattern.field(match, field).isPresent())
                .sorted(Comparator.comparing((String field) -> match.start(field))
                        .reversed())
                .toList();
        StringBuilder words = new StringBuilder(match.group());
        for (String field : fields) {
            Optional<String> value = value(field, match, parts);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            int start = match.start(field) - match.start();
            int end = match.end(field) - match.start();
            if (field.equals("day")) {
                Matcher ordinal = ORDINAL.matcher(words.substring(end));
                boolean isOrdinal = ordinal.find();
                end += isOrdinal ? ordinal.end() : 0;
                value = isOrdinal ? value.map(day -> day + ordinal(day)) : value;
            }
            words.replace(start, end, value.get());
        }
        return Optional.of(words.toString());
    }

    private Optional<String> value(String field, Matcher match, Matcher parts) {
        return switch (field) {
            case "year" -> Optional.of(parts.group("year"));
            case "monthName" -> monthName(match.group(field), Integer.parseInt(parts.group("month")));
            default -> Optional.ofNullable(parts.group(field)).map(number -> number(match, number));
        };
    }

    /** Two digits where the form has them: with a zero, or in a date of numbers alone none of which has one digit. */
    private String number(Matcher match, String twoDigits) {
        List<String> numbers = Stream.of("month", "day")
                .flatMap(field -> pattern.field(match, field).stream())
                .toList();
        boolean hasZero = numbers.stream().anyMatch(number -> number.startsWith("0"));
        boolean isNumeric =
                pattern.field(match, "month").isPresent() && numbers.stream().allMatch(number -> number.length() == 2);
        return hasZero || isNumeric ? twoDigits : Integer.toString(Integer.parseInt(twoDigits));
    }

    /** A month's name that is as short or as long as another's, and begins as that does. */
    private Optional<String> monthName(String old, int month) {
        String folded = old.toLowerCase(Locale.ROOT);
        int oldMonth = months.getOrDefault(folded, 0);
        boolean isShort = names(oldMonth).anyMatch(name -> name.length() > folded.length());
        Comparator<String> byLength = Comparator.comparingInt(String::length);
        Optional<String> name =
                names(month).min(isShort ? byLength.thenComparing(Comparator.naturalOrder()) : byLength.reversed());
        boolean isUpper = Character.isUpperCase(old.codePointAt(0));
        return name.map(words -> isUpper ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words);
    }

    private Stream<String> names(int month) {
        return months.entrySet().stream()
                .filter(entry -> entry.getValue() == month)
                .map(Map.Entry::getKey);
    }

    private static String ordinal(String number) {
        int day = Integer.parseInt(number);
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
