package org.charterkit.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file, and either what was read from it or why nothing was.
 *
 * @param file the file
 * @param format the format that it was read in, or was to be; empty where none of the known formats suits
 * @param reading what was read; empty where nothing was
 * @param failure why nothing was read: an {@link IOException}, a {@link CharterReadException} for a document beyond a limit
 *     or of no known format, or a defect of a reader; empty where something was
 * @since 0.1.0
 */
public record FileReading(
        Path file, Optional<CharterFormat> format, Optional<Reading> reading, Optional<Exception> failure) {
    /**
     * A file with exactly one of both.
     *
     * @param file the file
     * @param format the format that it was read in, or was to be
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

    static FileReading read(Path file, CharterFormat format, Reading reading) {
        return new FileReading(file, Optional.of(format), Optional.of(reading), Optional.empty());
    }

    static FileReading failed(Path file, Optional<CharterFormat> format, Exception failure) {
        return new FileReading(file, format, Optional.empty(), Optional.of(failure));
    }
}
