package org.charterkit.markdown.internal.codec;

import java.util.List;
import java.util.Optional;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/**
 * What a codec needs to know of the page around a block.
 *
 * @param page the page
 * @param vocabulary who reads the words
 * @param sink who takes the facts
 * @param heading the words of the section's heading; empty before the first one
 * @param blocks all blocks of the section
 * @param hasParts whether sub-sections follow
 */
record CodecContext(
        Page page,
        Vocabulary vocabulary,
        FactSink sink,
        RichText heading,
        List<OutlineBlock> blocks,
        boolean hasParts) {
    /** Whether the section is named after a role, as "Reviewers" is. */
    boolean headingIsRole() {
        return vocabulary.isRole(heading)
                && vocabulary.role(heading).qualifier().isEmpty();
    }

    /** Blocks as prose. */
    Optional<Prose> prose(List<? extends OutlineBlock> some) {
        return page.prose(some);
    }
}
