package org.charterkit;

import org.charterkit.text.Prose;

/**
 * Prose as a part of a section.
 *
 * @param prose CommonMark without headings and facts
 * @since 0.1.0
 */
public record ProseBlock(Prose prose) implements Block {
    @Override
    public String toString() {
        return prose.toString();
    }
}
