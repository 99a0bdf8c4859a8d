package org.charterkit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Days in a row: the first, the last, and all between them.
 *
 * @param first the first day
 * @param last the last day, which is one of them
 * @since 0.1.0
 */
public record DayRange(LocalDate first, LocalDate last) {
    /**
     * Days in a row.
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public DayRange {
        if (last.isBefore(Objects.requireNonNull(first, "first"))) {
            throw new IllegalArgumentException("dayRange.last: expected " + first + " or later, found " + last);
        }
    }

    /** The days from one to another; empty where the other lies before it. */
    static Optional<DayRange> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DayRange(first, last));
    }

    /**
     * How many days there are.
     *
     * @return the number, 1 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * Whether a day is one of them.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether there is a day that both ranges have.
     *
     * @param other the other range
     * @return true where they share a day
     */
    public boolean overlaps(DayRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** Such as {@code 2022-01-24/2022-03-01}, as ISO 8601 writes an interval. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
