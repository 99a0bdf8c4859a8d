package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;

/** Exit criteria: items with their nested items, rows of a table, or a lone paragraph. */
final class CriteriaCodec implements Codec {
    @Override
    public Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context) {
        if (block instanceof OutlineBlock.Items items) {
            return new ItemRuns(items, label, context).read(item -> item(item, context));
        } else if (block instanceof OutlineBlock.Grid grid) {
            return new CriteriaTable(grid, context).read(label);
        } else if (block instanceof OutlineBlock.Paragraph paragraph) {
            return LoneParagraph.of(paragraph, context)
                    .map(context.vocabulary().itemWords()::completion)
                    .filter(completion -> !completion.text().isBlank())
                    .map(completion -> paragraph(completion, paragraph, label, context));
        }
        return Optional.empty();
    }

    private static List<Block> paragraph(
            Completion completion, OutlineBlock.Paragraph paragraph, Optional<RichText> label, CodecContext context) {
        ExitCriterion criterion = criterion(completion).build();
        context.sink().add(criterion, paragraph.span());
        return List.of(Run.of(label, Layout.PARAGRAPHS, List.of(), List.of(criterion)));
    }

    private static Optional<ExitCriterion> item(OutlineBlock.Item item, CodecContext context) {
        Pointer pointer = context.sink().next(FactKind.EXIT_CRITERION);
        Optional<ExitCriterion> criterion = criterion(item, pointer, context);
        criterion.ifPresent(fact -> context.sink().add(fact, item.span()));
        return criterion;
    }

    /** An item as a criterion; empty where it has no words of its own, or only keeps a place. */
    private static Optional<ExitCriterion> criterion(OutlineBlock.Item item, Pointer pointer, CodecContext context) {
        Completion completion = context.vocabulary().itemWords().completion(item.text());
        if (completion.text().isBlank() || context.vocabulary().isPlaceholder(completion.text())) {
            return Optional.empty();
        }
        ExitCriterion.Builder builder = criterion(completion)
                .addAllDris(context.vocabulary().itemWords().statedDris(completion.text()));
        Optional<CompletionStatus> stated = addNested(item.rest(), pointer, builder, context);
        Optional<CompletionStatus> status = completion.status().or(() -> stated);
        if (!fitting(status, completion.progress()).equals(status)) {
            context.sink()
                    .remark(
                            DiagnosticCode.CONTRADICTION,
                            pointer,
                            item.span(),
                            "expected one status, found the mark of a criterion that is "
                                    + status.orElseThrow().word() + " beside "
                                    + completion.progress().orElseThrow() + "%; the percentage counts");
        }
        return Optional.of(
                builder.status(fitting(status, completion.progress())).build());
    }

    /** Adds what stands in an item behind its words, nested criteria and body; gives the status that it states. */
    static Optional<CompletionStatus> addNested(
            List<OutlineBlock> rest, Pointer pointer, ExitCriterion.Builder builder, CodecContext context) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        List<OutlineBlock> body = new ArrayList<>();
        List<Prose> bodies = new ArrayList<>();
        Optional<CompletionStatus> status = Optional.empty();
        int nested = 0;
        for (OutlineBlock block : rest) {
            if (!(block instanceof OutlineBlock.Items items)) {
                body.add(block);
                continue;
            }
            context.prose(body).ifPresent(bodies::add);
            body.clear();
            for (OutlineBlock.Item child : items.items()) {
                Pointer childPointer = pointer.child("criteria").child(nested);
                Optional<ExitCriterion> criterion = criterion(child, childPointer, context);
                if (criterion.isPresent()) {
                    builder.addCriteria(criterion.get());
                    context.sink().place(childPointer, child.span());
                    status = status.or(() -> context.vocabulary().itemWords().statedStatus(child.text()));
                    nested++;
                } else {
                    context.page().prose(child.span()).ifPresent(bodies::add);
                }
            }
        }
        context.prose(body).ifPresent(bodies::add);
        builder.body(bodies.stream().reduce(Prose::plus));
        return status;
    }

    /** A status beside a percentage that contradicts it is no status. */
    private static Optional<CompletionStatus> fitting(Optional<CompletionStatus> status, Optional<Integer> progress) {
        return status.filter(
                found -> progress.isEmpty() || (found == CompletionStatus.DONE) == (progress.get() == 100));
    }

    private static ExitCriterion.Builder criterion(Completion completion) {
        return ExitCriterion.builder()
                .text(completion.text())
                .note(completion.note())
                .status(fitting(completion.status(), completion.progress()))
                .progress(completion.progress());
    }

    /** Whether a table's columns tell that it lists criteria. */
    static boolean isCriteria(TableReader table) {
        return table.has(ColumnKind.TEXT);
    }
}
