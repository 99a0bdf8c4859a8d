package org.charterkit.markdown.internal.codec;

import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;

/** Who takes part: rows of a table, or items of a list, or lines that begin with a role. */
final class RolesCodec implements Codec {
    @Override
    public Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context) {
        if (block instanceof OutlineBlock.Grid grid) {
            return new ParticipantTable(grid, context).read(label);
        } else if (block instanceof OutlineBlock.Items items) {
            return new ParticipantItems(context, label).list(items, label);
        } else if (block instanceof OutlineBlock.Paragraph paragraph) {
            return new ParticipantItems(context, label).lines(paragraph, label);
        }
        return Optional.empty();
    }
}
