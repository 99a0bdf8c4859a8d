package org.charterkit.io;

import java.util.Objects;

/**
 * A stretch of a source text.
 *
 * @param start where it begins, inclusive
 * @param end where it ends, exclusive
 * @since 0.1.0
 */
public record SourceRange(SourcePosition start, SourcePosition end) {
    /**
     * A stretch of a source text.
     *
     * @param start where it begins, inclusive
     * @param end where it ends, exclusive
     * @throws IllegalArgumentException if it ends before it begins
     */
    public SourceRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException(
                    "range: the end must not be before the start, found " + start + " to " + end);
        }
    }

    /**
     * A stretch of a text by its offsets, the lines of which are counted.
     *
     * @param source the text
     * @param start where it begins, in UTF-16 units from 0, inclusive
     * @param end where it ends, exclusive
     * @return the range
     * @throws IllegalArgumentException if it ends before it begins
     * @throws IndexOutOfBoundsException if an offset is no place of the text
     */
    public static SourceRange in(String source, int start, int end) {
        return new SourceRange(SourcePosition.in(source, start), SourcePosition.in(source, end));
    }

    /**
     * The text that it covers.
     *
     * @param source the text that it was made for
     * @return the part of the source
     * @throws IndexOutOfBoundsException if the source ends before the range does, or where offsets are not known, if it
     *     has no such lines and columns
     */
    public String textIn(String source) {
        return source.substring(start.offsetIn(source), end.offsetIn(source));
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
