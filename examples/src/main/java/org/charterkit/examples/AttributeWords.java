package org.charterkit.examples;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;

/** The names of attributes on the command line, and the dates that they are set to. */
final class AttributeWords {
    private AttributeWords() {}

    /** The kind of a name such as {@code target-end-date}. */
    static Optional<AttributeKind> kind(String name) {
        String word = name.replace("-", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(AttributeKind.values())
                .filter(kind -> kind != AttributeKind.OTHER)
                .filter(kind -> kind.word().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** The date of a value in ISO form; empty where it has another. */
    static Optional<CharterDate> date(String value) {
        try {
            return Optional.of(CharterDate.parse(value.strip()));
        } catch (IllegalArgumentException notIso) {
            return Optional.empty();
        }
    }
}
