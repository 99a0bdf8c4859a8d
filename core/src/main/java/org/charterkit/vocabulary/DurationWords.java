package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long something is said to take: a number and a unit, "2 weeks". */
final class DurationWords {
    private static final String NUMBER = "^~?(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*";
    private static final Map<String, Double> DAYS = daysOfUnits();

    private final Pattern any;
    private final Map<Pattern, Double> units = new LinkedHashMap<>();

    DurationWords(VocabularySource source) {
        List<String> words = new ArrayList<>();
        DAYS.forEach((unit, days) -> {
            String title = title(unit);
            words.addAll(source.lines(title));
            units.put(pattern(NUMBER + source.anyOf(title, Pattern::quote) + "$"), days);
        });
        String alternatives =
                String.join("|", words.stream().map(Pattern::quote).toList());
        this.any = pattern(NUMBER + (words.isEmpty() ? "(?!)" : "(?:" + alternatives + ")") + "$");
    }

    private static Map<String, Double> daysOfUnits() {
        Map<String, Double> days = new LinkedHashMap<>();
        days.put("day", 1.0);
        days.put("week", 7.0);
        days.put("month", 30.44);
        days.put("quarter", 91.31);
        days.put("year", 365.25);
        return Collections.unmodifiableMap(days);
    }

    static List<String> titles() {
        return DAYS.keySet().stream().map(DurationWords::title).toList();
    }

    private static String title(String unit) {
        return "duration " + unit;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isDuration(String words) {
        return any.matcher(words).find();
    }

    /** About how many days the words state; empty where they state no duration. */
    OptionalInt days(String words) {
        for (Map.Entry<Pattern, Double> unit : units.entrySet()) {
            Matcher stated = unit.getKey().matcher(words);
            if (stated.find()) {
                double number = Double.parseDouble(stated.group(1).replace(',', '.'));
                return OptionalInt.of((int) Math.round(number * unit.getValue()));
            }
        }
        return OptionalInt.empty();
    }
}
