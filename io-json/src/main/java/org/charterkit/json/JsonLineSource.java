package org.charterkit.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.SourcePosition;

/** The lines of a stream that are not blank, with their numbers; of a line that is too long, nothing is held. */
final class JsonLineSource implements Closeable {
    private final InputStream stream;
    private final ReadLimits limits;

    /** What was read of the stream, from {@code at} to {@code end}. */
    private final byte[] buffer = new byte[1 << 16];

    private int at;
    private int end;
    private int number;

    JsonLineSource(InputStream stream, ReadLimits limits) {
        this.stream = stream;
        this.limits = limits;
    }

    int number() {
        return number;
    }

    /**
     * The next line that is not blank; empty at the end.
     *
     * @throws CharterReadException if the line is longer than a document may be; the line after it can be read
     */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (hasMore()) {
            number++;
            readLine(line);
            String text = line.toString(StandardCharsets.UTF_8);
            if (!text.isBlank() && !text.equals("\uFEFF")) {
                return Optional.of(text);
            }
            line.reset();
        }
        return Optional.empty();
    }

    /** Whether there is something in the buffer, which is filled again where there is not. */
    private boolean hasMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(stream.read(buffer), 0);
        }
        return at < end;
    }

    /** Reads on to the next line end, and passes it. */
    private void readLine(ByteArrayOutputStream line) throws IOException {
        long length = 0;
        boolean ends = false;
        while (!ends && hasMore()) {
            int begin = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - begin;
            if (length <= limits.bytes()) {
                line.write(buffer, begin, at - begin);
            }
            ends = at < end;
            at += ends ? 1 : 0;
        }
        requireWithin(length);
    }

    private void requireWithin(long length) {
        if (length > limits.bytes()) {
            throw CharterReadException.at(
                    "limit exceeded: expected at most " + limits.bytes() + " bytes (ReadLimits.bytes) in a line, found "
                            + length,
                    Pointer.root(),
                    new SourcePosition(0, number, 1));
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
