package org.charterkit.markdown.internal.codec;

import java.util.Optional;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;

/** The one paragraph of a section that has neither list nor table: then it is the statement itself. */
final class LoneParagraph {
    private LoneParagraph() {}

    /** The paragraph's words; empty where it stands among others, only introduces, or keeps a place. */
    static Optional<RichText> of(OutlineBlock.Paragraph paragraph, CodecContext context) {
        boolean alone = !context.hasParts()
                && context.blocks().stream().noneMatch(block -> !block.equals(paragraph) && isStatement(block));
        if (!alone) {
            return Optional.empty();
        }
        RichText text = paragraph.inlines().text();
        if (context.vocabulary().isPlaceholder(text)) {
            context.sink()
                    .remark(
                            DiagnosticCode.PLACEHOLDER,
                            paragraph.span(),
                            "expected a statement, found the placeholder \"" + text.plainText() + "\"");
            return Optional.empty();
        }
        boolean introduces = text.plainText().endsWith(":") || text.plainText().endsWith("：");
        boolean pointsElsewhere = context.vocabulary().pageWords().isPointer(text);
        return text.isBlank() || introduces || pointsElsewhere ? Optional.empty() : Optional.of(text);
    }

    private static boolean isStatement(OutlineBlock block) {
        return !(block instanceof OutlineBlock.Opaque);
    }
}
