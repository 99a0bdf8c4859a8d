package org.charterkit.io;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a source text: its line and column, and its offset where that is known.
 *
 * <p>Within one text a line and a column are one place, so two positions are equal where these are, whether their offsets
 * are known or not. A position that comes from reading a text knows its offset. One that was handed on as a line and a
 * column, as those of diagnostics in JSON are, does not: {@link #offsetIn} works it out where the text is at hand.
 *
 * @since 0.1.0
 */
public final class SourcePosition implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> IN_ORDER =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    private static final int UNKNOWN = -1;

    private final int offset;
    private final int line;
    private final int column;

    /**
     * A place of which the offset is known.
     *
     * @param offset UTF-16 units before it, from 0
     * @param line its line, from 1
     * @param column its column, from 1, in UTF-16 units
     * @throws IllegalArgumentException if the offset is less than 0, or the line or the column less than 1
     */
    public SourcePosition(int offset, int line, int column) {
        this.offset = requireAtLeast(0, "offset", offset);
        this.line = requireAtLeast(1, "line", line);
        this.column = requireAtLeast(1, "column", column);
    }

    private SourcePosition(int line, int column) {
        this.offset = UNKNOWN;
        this.line = requireAtLeast(1, "line", line);
        this.column = requireAtLeast(1, "column", column);
    }

    private static int requireAtLeast(int least, String name, int number) {
        if (number < least) {
            throw new IllegalArgumentException(
                    "position." + name + ": expected " + least + " or more, found " + number);
        }
        return number;
    }

    /**
     * A place of which the offset is not known.
     *
     * @param line its line, from 1
     * @param column its column, from 1, in UTF-16 units
     * @return the place
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public static SourcePosition at(int line, int column) {
        return new SourcePosition(line, column);
    }

    /**
     * The place of an offset in a text.
     *
     * @param source the text; its lines end with LF, CRLF or CR
     * @param offset UTF-16 units before the place, from 0
     * @return the place
     * @throws IndexOutOfBoundsException if the offset is negative, or beyond the end of the text
     */
    public static SourcePosition in(String source, int offset) {
        Objects.checkIndex(offset, source.length() + 1);
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(source, i)) {
                line++;
                start = i + 1;
            }
        }
        return new SourcePosition(offset, line, offset - start + 1);
    }

    private static boolean endsLine(String source, int at) {
        char c = source.charAt(at);
        return c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1));
    }

    /**
     * Whether the offset is known.
     *
     * @return true where {@link #offset()} can be asked for
     */
    public boolean hasOffset() {
        return offset != UNKNOWN;
    }

    /**
     * The UTF-16 units before the place.
     *
     * @return the number, from 0
     * @throws IllegalStateException if only the line and the column are known, see {@link #hasOffset()}
     */
    public int offset() {
        if (!hasOffset()) {
            throw new IllegalStateException(
                    "position.offset: only line and column are known, found " + this + "; offsetIn(text) works it out");
        }
        return offset;
    }

    /**
     * The UTF-16 units before the place in a text.
     *
     * @param source the text that the position was made for; its lines end with LF, CRLF or CR
     * @return the offset that is known, or else that of the line and the column
     * @throws IndexOutOfBoundsException if the offset is not known, and the text has no such line, or the line no such
     *     column
     */
    public int offsetIn(String source) {
        return hasOffset() ? offset : counted(source);
    }

    private int counted(String source) {
        int start = 0;
        int end = lineEnd(source, start);
        for (int passed = 1; passed < line; passed++) {
            start = Objects.checkIndex(end, source.length()) + 1;
            end = lineEnd(source, start);
        }
        return start + Objects.checkIndex(column - 1, end - start + 1);
    }

    private static int lineEnd(String source, int start) {
        int end = start;
        while (end < source.length() && !endsLine(source, end)) {
            end++;
        }
        return end;
    }

    /**
     * The line.
     *
     * @return its number, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column.
     *
     * @return its number, from 1, in UTF-16 units
     */
    public int column() {
        return column;
    }

    /** By line and column: what stands first in a text comes first. */
    @Override
    public int compareTo(SourcePosition other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SourcePosition other && line == other.line && column == other.column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    /** Line and column, such as {@code 41:30}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
