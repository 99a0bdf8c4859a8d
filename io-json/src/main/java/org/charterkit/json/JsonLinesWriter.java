package org.charterkit.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.charterkit.Charter;
import org.charterkit.io.Reading;

/**
 * Writes newline-delimited JSON: one charter or reading a line, in UTF-8, each line ended with LF.
 *
 * <p>It holds one line at a time, and is not to be shared between threads.
 *
 * @since 0.1.0
 */
public final class JsonLinesWriter implements Closeable, Flushable {
    private final OutputStream stream;

    JsonLinesWriter(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream);
    }

    /**
     * Writes a charter as a line.
     *
     * @param charter the charter
     * @throws org.charterkit.io.CharterWriteException if the charter is nested too deep; the stream is left as it is
     * @throws IOException if the stream cannot be written
     */
    public void write(Charter charter) throws IOException {
        writeLine(JsonWriter.compact().write(charter));
    }

    /**
     * Writes what was read from a page as a line.
     *
     * @param reading what was read; its charter is written only where the page is one
     * @param source where it was read from, such as a relative path with slashes
     * @throws org.charterkit.io.CharterWriteException if the charter is nested too deep; the stream is left as it is
     * @throws IOException if the stream cannot be written
     */
    public void write(Reading reading, String source) throws IOException {
        writeLine(JsonWriter.compact().writeReading(reading, source));
    }

    private void writeLine(String line) throws IOException {
        stream.write(line.getBytes(StandardCharsets.UTF_8));
        stream.write('\n');
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
