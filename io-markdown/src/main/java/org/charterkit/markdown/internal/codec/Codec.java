package org.charterkit.markdown.internal.codec;

import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;

/** Reads the facts of one kind of section out of its blocks. */
interface Codec {
    /**
     * What a block states.
     *
     * @param block a block of a section that the codec reads
     * @param label the lone bold line that the block stands under
     * @param context what the codec needs to know of the page
     * @return the runs and proses that the block holds, in page order; empty where it is prose as a whole
     */
    Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context);
}
