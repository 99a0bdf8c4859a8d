package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.CharterDate;

/** Reads a date from the beginning of words, by the patterns of a language. */
final class DateWords {
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final String monthNames;
    private final Pattern prefix;

    /**
     * Patterns such as {@code {monthName} {day} {year}}, the names of the months (twelve lines of one or more names each,
     * separated by commas), and what may stand behind a day and before a date.
     */
    DateWords(VocabularySource source) {
        List<String> monthLines = source.lines("month");
        for (int i = 0; i < monthLines.size(); i++) {
            for (String name : monthLines.get(i).split(",", -1)) {
                months.put(name.strip().toLowerCase(Locale.ROOT), i + 1);
            }
        }
        this.monthNames = months.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        List<String> ordinals = source.lines("ordinal");
        String ordinal = ordinals.isEmpty()
                ? ""
                : ordinals.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")?"));
        this.prefix = Pattern.compile(
                "(?:" + source.anyOf("date prefix", Pattern::quote) + "[\\s.,]{1,3}){1,3}",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        source.lines("date").forEach(pattern -> this.patterns.add(compile(pattern, monthNames, ordinal)));
    }

    private static Pattern compile(String pattern, String monthNames, String ordinal) {
        StringBuilder regex = new StringBuilder("\\s*");
        Matcher part = Pattern.compile("\\{(\\w+)}|\\s+|[^{\\s]+").matcher(pattern);
        while (part.find()) {
            if (part.group(1) != null) {
                regex.append(field(part.group(1), monthNames, ordinal));
            } else if (part.group().isBlank()) {
                regex.append("[\\s,.]*");
            } else {
                regex.append(Pattern.quote(part.group()));
            }
        }
        return Pattern.compile(
                regex + "(?![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}]])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

    /** The date at the beginning of the words; empty where no pattern fits. */
    Optional<DateReading> read(String words) {
        Matcher before = prefix.matcher(words);
        int start = before.lookingAt() ? before.end() : 0;
        for (Pattern pattern : patterns) {
            Matcher match = pattern.matcher(words);
            match.region(start, words.length());
            if (match.lookingAt()) {
                return Optional.of(date(match));
            }
        }
        return Optional.empty();
    }

    /**
     * A date anywhere in words.
     *
     * @param reading what was read
     * @param start where its words begin
     * @param end where they end
     */
    record Found(DateReading reading, int start, int end) {}

    /** The first date in the words at or behind a position. */
    Optional<Found> find(String words, int from) {
        Optional<Found> first = Optional.empty();
        for (Pattern pattern : patterns) {
            Matcher match = pattern.matcher(words);
            boolean found = match.find(from);
            while (found && !beginsWord(words, match.start())) {
                found = match.find(match.start() + 1);
            }
            if (found && first.filter(best -> best.start() <= match.start()).isEmpty()) {
                first = Optional.of(new Found(date(match), match.start(), match.end()));
            }
        }
        return first;
    }

    /** A month, with or without a day, that stands before a separator at the end of words. */
    Pattern monthBefore(Pattern separator) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + monthNames + ")\\.?(?:\\s(\\d{1,2}))?(?:" + separator.pattern() + ")$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A month of a year, with or without a day; empty where the calendar has no such day. */
    Optional<CharterDate> inYear(String monthName, Optional<String> day, int year) {
        int month = months.getOrDefault(monthName.toLowerCase(Locale.ROOT), 0);
        try {
            String days = day.map(number -> twoDigits(Integer.parseInt(number))).orElse("");
            return Optional.of(CharterDate.parse(year + twoDigits(month) + days));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean beginsWord(String words, int at) {
        int start = at;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return start == 0
                || !Character.isLetterOrDigit(words.charAt(start - 1))
                || Phrase.isUnspaced(words.charAt(start - 1));
    }

    private DateReading date(Matcher match) {
        try {
            CharterDate date = CharterDate.parse(isoForm(match));
            return new DateReading(Optional.of(date), DateReading.Outcome.DATE, match.end());
        } catch (IllegalArgumentException e) {
            return new DateReading(Optional.empty(), DateReading.Outcome.IMPOSSIBLE, match.end());
        }
    }

    private String isoForm(Matcher match) {
        Optional<String> quarter = group(match, "quarter").map(digit -> "-Q" + digit);
        Optional<String> fiscalYear = group(match, "fiscalYear");
        if (fiscalYear.isPresent()) {
            int year = Integer.parseInt(fiscalYear.get());
            return "FY" + (year < CENTURY ? THIS_CENTURY + year : year) + quarter.orElse("");
        }
        String year = group(match, "year").orElseThrow();
        Optional<Integer> month = group(match, "month")
                .map(Integer::valueOf)
                .or(() -> group(match, "monthName").map(name -> months.getOrDefault(name.toLowerCase(Locale.ROOT), 0)));
        String monthAndDay = month.map(number -> twoDigits(number)
                        + group(match, "day")
                                .map(day -> twoDigits(Integer.parseInt(day)))
                                .orElse(""))
                .orElse("");
        return year + quarter.orElse(monthAndDay);
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }

    /**
     * A date in the form in which words write another: "3 March 2022" as "24 January 2021" is written.
     *
     * @return the words; empty where the others are no date, or their form has no place for this one
     */
    Optional<String> like(String words, CharterDate date) {
        for (Pattern pattern : patterns) {
            Matcher match = pattern.matcher(words);
            if (match.matches()) {
                return new DateForm(months).filled(match, date).filter(form -> isRead(form, date));
            }
        }
        return Optional.empty();
    }

    private boolean isRead(String words, CharterDate date) {
        return read(words).flatMap(DateReading::date).equals(Optional.of(date));
    }

    static Optional<String> group(Matcher match, String name) {
        return match.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(match.group(name))
                : Optional.empty();
    }
}
