package org.charterkit.vocabulary;

import java.util.Optional;
import org.charterkit.CharterDate;
import org.charterkit.text.RichText;

/**
 * A label with its period, taken apart: "Path 1 (2022-02-02 &gt; 2022-02-18) - 2 weeks".
 *
 * @param name the label
 * @param start the first of two dates
 * @param end the second of two dates, or the only one
 * @param period the words of the period
 * @param duration the words of a duration, such as "2 weeks"
 * @param inOrder false where the end lies before the start; then both are empty
 * @since 0.1.0
 */
public record PeriodReading(
        RichText name,
        Optional<CharterDate> start,
        Optional<CharterDate> end,
        RichText period,
        Optional<String> duration,
        boolean inOrder) {}
