package org.charterkit.io;

import java.util.Objects;

/**
 * A link as a page writes it, in a fact, a heading or prose.
 *
 * @param text what a reader sees of it, without markup; empty for a link around an image that has no description
 * @param destination where it leads, as written
 * @param bare whether it is an address that stands in the words as it is, without any markup; {@code <https://…>} is not
 * @param range where it stands, with its markup
 * @since 0.1.0
 */
public record PageLink(String text, String destination, boolean bare, SourceRange range) {
    /**
     * A link as a page writes it.
     *
     * @param text what a reader sees of it, possibly nothing
     * @param destination where it leads, as written
     * @param bare whether it is an address without any markup
     * @param range where it stands, with its markup
     */
    public PageLink {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(range, "range");
    }
}
