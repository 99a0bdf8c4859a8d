package org.charterkit.examples.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes on what is written but for the control characters that {@link Printable} leaves out. */
final class PrintableWriter extends FilterWriter {
    PrintableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        if (Printable.keeps((char) character)) {
            out.write(character);
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        write(new String(characters, from, length), 0, length);
    }

    /** Writes whole stretches between control characters, which are rare. */
    @Override
    public void write(String text, int from, int length) throws IOException {
        int start = from;
        for (int i = from; i < from + length; i++) {
            if (!Printable.keeps(text.charAt(i))) {
                out.write(text, start, i - start);
                start = i + 1;
            }
        }
        out.write(text, start, from + length - start);
    }
}
