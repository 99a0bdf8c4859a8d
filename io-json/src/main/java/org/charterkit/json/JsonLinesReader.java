package org.charterkit.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterkit.io.CharterReadException;

/**
 * Reads newline-delimited JSON: one charter or reading a line, in UTF-8. Blank lines are passed over.
 *
 * <p>It holds one line at a time, and is not to be shared between threads. A line that is refused ends the iteration with
 * a {@link CharterReadException} whose position has the line's number, unless {@link #skippingBroken} is asked for;
 * after the exception, reading can go on with the next line. Where the stream cannot be read, iterating throws
 * {@link UncheckedIOException}.
 *
 * @since 0.1.0
 */
public final class JsonLinesReader implements Iterator<SourcedReading>, Closeable {
    private final JsonReader reader;
    private final JsonLineSource lines;
    private Optional<Consumer<? super CharterReadException>> broken = Optional.empty();
    private Optional<SourcedReading> next = Optional.empty();

    JsonLinesReader(JsonReader reader, InputStream stream) {
        this.reader = reader;
        this.lines = new JsonLineSource(stream, reader.limits());
    }

    /**
     * Skips lines that are refused, rather than throwing.
     *
     * @param report is told of each of them
     * @return this
     */
    public JsonLinesReader skippingBroken(Consumer<? super CharterReadException> report) {
        broken = Optional.of(Objects.requireNonNull(report, "report"));
        return this;
    }

    /**
     * The number of the line that was read last.
     *
     * @return the number, from 1; 0 before anything was read
     */
    public int lineNumber() {
        return lines.number();
    }

    /**
     * Whether there is another line.
     *
     * @return true where {@link #next()} has something to return
     * @throws CharterReadException if the next line is refused, and broken lines are not skipped
     */
    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            try {
                Optional<String> line = lines.next();
                if (line.isEmpty()) {
                    return false;
                }
                next = Optional.of(reader.readLine(line.get(), lines.number()));
            } catch (CharterReadException e) {
                broken.orElseThrow(() -> e).accept(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    /**
     * Reads the next line.
     *
     * @return what it holds; a charter alone is a reading without a source
     * @throws NoSuchElementException if there is none
     * @throws CharterReadException if it is refused, and broken lines are not skipped
     */
    @Override
    public SourcedReading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no line after line " + lines.number());
        }
        SourcedReading read = next.orElseThrow();
        next = Optional.empty();
        return read;
    }

    /**
     * Closes the stream.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
