package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.charterkit.Block;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;

/**
 * A list as runs of the items that are facts, with the others as prose between them, so that no word is dropped.
 *
 * <p>Under a label the items are one run, and the others stand behind it: a label has one run.
 */
final class ItemRuns {
    private final OutlineBlock.Items items;
    private final Optional<RichText> label;
    private final CodecContext context;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    ItemRuns(OutlineBlock.Items items, Optional<RichText> label, CodecContext context) {
        this.items = items;
        this.label = label;
        this.context = context;
    }

    /** The runs; empty where no item is a fact. */
    Optional<List<Block>> read(Function<OutlineBlock.Item, ? extends Optional<? extends Fact>> codec) {
        boolean anyFact = false;
        List<Block> behind = new ArrayList<>();
        for (OutlineBlock.Item item : items.items()) {
            Optional<? extends Fact> fact = codec.apply(item);
            if (fact.isPresent()) {
                facts.add(fact.get());
                anyFact = true;
            } else {
                remark(item);
                if (label.isEmpty()) {
                    endRun();
                }
                List<Block> others = label.isEmpty() ? blocks : behind;
                context.page().prose(item.span()).ifPresent(prose -> others.add(new ProseBlock(prose)));
            }
        }
        endRun();
        blocks.addAll(behind);
        return anyFact ? Optional.of(blocks) : Optional.empty();
    }

    private void endRun() {
        if (!facts.isEmpty()) {
            blocks.add(Run.of(label, Layout.LIST, List.of(), facts));
            facts.clear();
        }
    }

    private void remark(OutlineBlock.Item item) {
        if (!item.text().isBlank() && context.vocabulary().isPlaceholder(item.text())) {
            context.sink()
                    .remark(
                            DiagnosticCode.PLACEHOLDER,
                            item.span(),
                            "expected a statement, found the placeholder \""
                                    + item.text().plainText() + "\"; it is kept as prose");
        }
    }
}
