package org.charterkit;

import java.util.Objects;
import org.charterkit.text.Prose;

/**
 * Prose as a part of a section.
 *
 * @param prose CommonMark without headings and facts
 * @since 0.1.0
 */
public record ProseBlock(Prose prose) implements Block {
    /**
     * Prose as a part of a section.
     *
     * @param prose CommonMark without headings and facts
     */
    public ProseBlock {
        Objects.requireNonNull(prose, "prose");
    }

    @Override
    public String toString() {
        return prose.toString();
    }
}
