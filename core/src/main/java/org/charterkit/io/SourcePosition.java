package org.charterkit.io;

/**
 * A place in a source text.
 *
 * @param offset UTF-16 units before it, from 0
 * @param line its line, from 1
 * @param column its column, from 1, in UTF-16 units
 */
public record SourcePosition(int offset, int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
