package org.charterkit.json;

import java.util.Objects;
import java.util.Optional;
import org.charterkit.io.Reading;

/**
 * A reading, and where it was read from: what one line of newline-delimited JSON holds.
 *
 * <p>A diagnostic that was read from JSON equals the one that was written: its range has lines and columns, and works
 * its offsets out where the page is at hand, as {@link org.charterkit.io.SourceRange#textIn} does. The reading has no
 * places but those of its charter in the JSON.
 *
 * @param reading what was read
 * @param source where it was read from, such as a relative path with slashes; empty where nothing says so
 * @since 0.1.0
 */
public record SourcedReading(Reading reading, Optional<String> source) {
    /**
     * A reading, and where it was read from.
     *
     * @param reading what was read
     * @param source where it was read from, or empty
     */
    public SourcedReading {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(source, "source");
    }
}
