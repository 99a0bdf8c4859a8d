package org.charterkit.io;

import java.util.Objects;

/**
 * A place in a source text.
 *
 * @param offset UTF-16 units before it, from 0
 * @param line its line, from 1
 * @param column its column, from 1, in UTF-16 units
 * @since 0.1.0
 */
public record SourcePosition(int offset, int line, int column) {
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
            char c = source.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1));
            if (endsLine) {
                line++;
                start = i + 1;
            }
        }
        return new SourcePosition(offset, line, offset - start + 1);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
