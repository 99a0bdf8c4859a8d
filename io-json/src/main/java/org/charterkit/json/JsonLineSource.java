package org.charterkit.json;

import java.io.BufferedInputStream;
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
    private int number;

    JsonLineSource(InputStream stream, ReadLimits limits) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
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
        int b = stream.read();
        while (b >= 0) {
            number++;
            long length = 0;
            for (; b >= 0 && b != '\n'; b = stream.read()) {
                if (++length <= limits.bytes()) {
                    line.write(b);
                }
            }
            requireWithin(length);
            String text = line.toString(StandardCharsets.UTF_8);
            if (!text.isBlank() && !text.equals("\uFEFF")) {
                return Optional.of(text);
            }
            line.reset();
            b = stream.read();
        }
        return Optional.empty();
    }

    private void requireWithin(long length) {
        if (length > limits.bytes()) {
            throw CharterReadException.at(
                    "limit exceeded: expected at most " + limits.bytes() + " bytes (ReadLimits.bytes) in a line, found "
                            + length,
                    Pointer.root(),
                    SourcePosition.at(number, 1));
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
