package org.charterkit.markdown.internal.outline;

/**
 * A stretch of the source.
 *
 * @param start where it begins, in UTF-16 units from 0, inclusive
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {
    /** The stretch from the beginning of this to the end of the other. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
