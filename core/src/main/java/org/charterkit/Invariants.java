package org.charterkit;

import java.util.Collection;
import java.util.Optional;
import org.charterkit.text.RichText;

/** The checks that several values share; each message names the field and what was found. */
final class Invariants {
    private Invariants() {}

    static void requireNotBlank(String field, Optional<String> value) {
        if (value.isPresent() && value.get().isBlank()) {
            throw new IllegalStateException(field + ": must not be blank where present, found \"" + value.get() + "\"");
        }
    }

    /** Words on one line, as the normal form of rich text has them: no control characters, blanks collapsed. */
    static String oneLine(String words) {
        return RichText.of(words).plainText();
    }

    /** The same words where they stand on one line already, as nearly all do. */
    static Optional<String> oneLine(Optional<String> words) {
        if (words.isEmpty()) {
            return words;
        }
        String line = oneLine(words.get());
        return line.equals(words.get()) ? words : Optional.of(line);
    }

    static void requireInOrder(String field, Optional<CharterDate> start, Optional<CharterDate> end) {
        if (start.isPresent() && end.isPresent() && start.get().isCertainlyAfter(end.get())) {
            throw new IllegalStateException(
                    field + ": the start must not be after the end, found " + start.get() + " to " + end.get());
        }
    }

    static void requirePercent(String field, Optional<Integer> percent) {
        if (percent.isPresent() && (percent.get() < 0 || percent.get() > 100)) {
            throw new IllegalStateException(field + ": expected 0 to 100, found " + percent.get());
        }
    }

    static void requireNotEmpty(String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalStateException(field + ": must not be empty");
        }
    }
}
