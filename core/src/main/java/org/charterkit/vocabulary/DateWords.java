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
    private final List<DatePattern> patterns = new ArrayList<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final String monthNames;
    private final Pattern prefix;
    private final Beginnings prefixes = new Beginnings();

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
        List<String> names = months.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        this.monthNames = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        List<String> ordinals = source.lines("ordinal");
        String ordinal = ordinals.isEmpty()
                ? ""
                : ordinals.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")?"));
        this.prefix = Pattern.compile(
                "(?:" + source.anyOf("date prefix", Pattern::quote) + "[\\s.,]{1,3}){1,3}",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        source.lines("date prefix").forEach(prefixes::add);
        source.lines("date").forEach(pattern -> this.patterns.add(DatePattern.compile(pattern, names, ordinal)));
    }

    /** The date at the beginning of the words; empty where no pattern fits. */
    Optional<DateReading> read(String words) {
        return at(words, behindPrefix(words)).map(Found::reading);
    }

    /** Whether {@link #read} may find something: a quick look that only ever says "certainly not". */
    boolean mayBeRead(String words) {
        return hasDigit(words) && (prefixes.mayStandAt(words, 0) || mayBeginAt(words, behindBlanks(words, 0)));
    }

    private boolean mayBeginAt(String words, int at) {
        for (DatePattern pattern : patterns) {
            if (pattern.mayBeginAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    private int behindPrefix(String words) {
        if (!prefixes.mayStandAt(words, 0)) {
            return 0;
        }
        Matcher before = prefix.matcher(words);
        return before.lookingAt() ? before.end() : 0;
    }

    /** The date that begins at a position, perhaps with blanks before it. */
    private Optional<Found> at(String words, int start) {
        int first = behindBlanks(words, start);
        for (DatePattern pattern : patterns) {
            if (pattern.mayBeginAt(words, first)) {
                Matcher match = pattern.regex().matcher(words).region(start, words.length());
                if (match.lookingAt()) {
                    return Optional.of(new Found(date(pattern, match), start, match.end()));
                }
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
        Optional<Found> found = Optional.empty();
        for (int start = hasDigit(words) ? from : words.length(); start < words.length() && found.isEmpty(); start++) {
            found = beginsWord(words, start) ? at(words, start) : found;
        }
        return found;
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
            return Optional.of(
                    day.isPresent()
                            ? CharterDate.ofDay(year, month, Integer.parseInt(day.get()))
                            : CharterDate.ofMonth(year, month));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean beginsWord(String words, int at) {
        int start = behindBlanks(words, at);
        return start == 0
                || !Character.isLetterOrDigit(words.charAt(start - 1))
                || Phrase.isUnspaced(words.charAt(start - 1));
    }

    private static int behindBlanks(String words, int at) {
        int start = at;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private DateReading date(DatePattern pattern, Matcher match) {
        try {
            CharterDate date = pattern.date(match, months);
            return new DateReading(Optional.of(date), DateReading.Outcome.DATE, match.end());
        } catch (IllegalArgumentException e) {
            return new DateReading(Optional.empty(), DateReading.Outcome.IMPOSSIBLE, match.end());
        }
    }

    /**
     * A date in the form in which words write another: "3 March 2022" as "24 January 2021" is written.
     *
     * @return the words; empty where the others are no date, or their form has no place for this one
     */
    Optional<String> like(String words, CharterDate date) {
        for (DatePattern pattern : patterns) {
            Matcher match = pattern.regex().matcher(words);
            if (match.matches()) {
                return new DateForm(months, pattern).filled(match, date).filter(form -> isRead(form, date));
            }
        }
        return Optional.empty();
    }

    private boolean isRead(String words, CharterDate date) {
        return read(words).flatMap(DateReading::date).equals(Optional.of(date));
    }

    /** Every pattern has a year, and so a digit. */
    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
