package org.charterkit.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file, and either what was read from it or why nothing was.
 *
 * @param file the file
 * @param reading what was read; empty where nothing was
 * @param failure why nothing was read: an {@link IOException}, a {@link CharterReadException} for a document beyond a limit
 *     or of no known format, or a defect of a reader; empty where something was
 * @since 0.1.0
 */
public record FileReading(Path file, Optional<Reading> reading, Optional<Exception> failure) {
    /**
     * A file with exactly one of both.
     *
     * @param file the file
     * @param reading what was read
     * @param failure why nothing was read
     * @throws IllegalArgumentException if there is neither a reading nor a failure, or both
     */
    public FileReading {
        if (reading.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("file: expected a reading or a failure, found "
                    + (reading.isPresent() ? "both" : "neither") + " for " + file);
        }
    }

    static FileReading of(Path file, CharterFormats formats) {
        try {
            return new FileReading(file, Optional.of(formats.read(file)), Optional.empty());
        } catch (IOException | RuntimeException e) {
            return new FileReading(file, Optional.empty(), Optional.of(e));
        }
    }
}
