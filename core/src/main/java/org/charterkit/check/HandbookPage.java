package org.charterkit.check;

import java.util.Objects;
import org.charterkit.io.Reading;

/**
 * A page that was read, under the name of its source.
 *
 * @param source where it comes from: a relative path with slashes, where it is a file
 * @param reading what was read
 * @since 0.1.0
 */
public record HandbookPage(String source, Reading reading) {
    /**
     * A page that was read, under the name of its source.
     *
     * @param source where it comes from
     * @param reading what was read
     * @throws IllegalArgumentException if the source is blank
     */
    public HandbookPage {
        Objects.requireNonNull(reading, "reading");
        if (source.isBlank()) {
            throw new IllegalArgumentException("page.source: must not be blank");
        }
    }
}
