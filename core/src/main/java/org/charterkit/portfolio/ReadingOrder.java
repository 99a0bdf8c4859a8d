package org.charterkit.portfolio;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The order in which people look words up: case and accents matter only between words that are else the same. */
final class ReadingOrder {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private ReadingOrder() {}

    static <T> Comparator<T> by(Function<T, String> words) {
        return Comparator.comparing((T value) -> folded(words.apply(value))).thenComparing(words);
    }

    private static String folded(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
