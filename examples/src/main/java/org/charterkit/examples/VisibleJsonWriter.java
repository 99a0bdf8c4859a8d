package org.charterkit.examples;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON in which no character can command a terminal. JSON itself escapes those below U+0020; those from U+007F to
 * U+009F, and those that turn the direction of a line, can only stand inside strings, and are escaped here.
 */
final class VisibleJsonWriter extends FilterWriter {
    VisibleJsonWriter(Writer json) {
        super(json);
    }

    @Override
    public void write(int c) throws IOException {
        boolean turnsTheLine = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        if (turnsTheLine || (c >= 0x7f && c <= 0x9f)) {
            out.write("\\u%04x".formatted(c));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text.charAt(i));
        }
    }
}
