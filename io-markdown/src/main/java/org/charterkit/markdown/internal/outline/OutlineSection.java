package org.charterkit.markdown.internal.outline;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the blocks under it, up to the next heading.
 *
 * @param heading the words of the heading; empty before the first one
 * @param id the anchor behind the heading
 * @param level the heading's level, 0 without one
 * @param headingSpan where the heading stands
 * @param blocks what stands under it
 */
public record OutlineSection(
        Optional<Inlines> heading, Optional<String> id, int level, Span headingSpan, List<OutlineBlock> blocks) {
    /** Where the section stands, heading and blocks. */
    public Span span() {
        return blocks.isEmpty()
                ? headingSpan
                : headingSpan.to(blocks.get(blocks.size() - 1).span());
    }
}
