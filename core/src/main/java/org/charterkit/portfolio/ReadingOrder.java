package org.charterkit.portfolio;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.charterkit.CharterState;

/**
 * The orders in which people read: groups at work before the others; words without regard to case and accents, which matter
 * only between words that are else the same.
 */
final class ReadingOrder {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private ReadingOrder() {}

    static <T> Comparator<T> by(Function<T, String> words) {
        return Comparator.comparing((T value) -> folded(words.apply(value))).thenComparing(words);
    }

    static <G extends PortfolioGroup> Comparator<G> byStateAndTitle(Function<G, CharterState> state) {
        return Comparator.<G, Integer>comparing(group -> rank(state.apply(group)))
                .thenComparing(PortfolioGroup.byTitle());
    }

    private static int rank(CharterState state) {
        return switch (state) {
            case ACTIVE -> 0;
            case PLANNED -> 1;
            case PAUSED -> 2;
            case CLOSED -> 3;
        };
    }

    static String folded(String words) {
        if (isAscii(words)) {
            return words.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether the words have neither accents nor any other letter that can be written in two ways: most have not. */
    static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
