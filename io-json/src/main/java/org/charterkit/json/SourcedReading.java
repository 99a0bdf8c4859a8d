package org.charterkit.json;

import java.util.Optional;
import org.charterkit.io.Reading;

/**
 * A reading, and where it was read from: what one line of newline-delimited JSON holds.
 *
 * <p>The ranges of diagnostics that were read from JSON have lines and columns, but no offsets (they are 0), and the
 * reading has no places but those of its charter in the JSON.
 *
 * @param reading what was read
 * @param source where it was read from, such as a relative path with slashes; empty where nothing says so
 * @since 0.1.0
 */
public record SourcedReading(Reading reading, Optional<String> source) {}
