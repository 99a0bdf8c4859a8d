package org.charterkit.vocabulary;

import java.util.Optional;
import org.charterkit.CharterDate;

/**
 * What was read from the words of a date.
 *
 * @param date the date; empty where the words state none
 * @param outcome what the words are
 * @param end how many UTF-16 units of the words the date takes from their beginning; 0 where there is none
 * @since 0.1.0
 */
public record DateReading(Optional<CharterDate> date, Outcome outcome, int end) {
    /** What the words of a date are. */
    public enum Outcome {
        /** A date. */
        DATE,
        /** Nothing, or a placeholder such as "TBD". */
        PLACEHOLDER,
        /** A day, a month or a quarter that the calendar does not have. */
        IMPOSSIBLE,
        /** Words that no date can be read from. */
        UNREADABLE
    }
}
