package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.markdown.internal.outline.Span;

/** The content of a section as it grows, and where each part of it stands. Prose behind prose is one prose. */
final class SectionContent {
    private final List<Part> parts = new ArrayList<>();

    /** The position of the part that labelled lines were added to last. */
    private int lines = -1;

    /** A block, where it stands if it stands alone, and where the line stands that labels it. */
    private record Part(Block block, Optional<Span> span, Optional<Span> label) {}

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(parts.size());
        for (Part part : parts) {
            blocks.add(part.block());
        }
        return blocks;
    }

    void add(Block block, Span span) {
        add(new Part(block, Optional.of(span), Optional.empty()));
    }

    /** Adds what was read from one block of the page: where it is several, only the block as a whole has a place. */
    void addAll(List<Block> blocks, Span span, Optional<Span> label) {
        boolean alone = blocks.size() == 1;
        Optional<Span> unused = label;
        for (Block block : blocks) {
            Optional<Span> labelled = block instanceof Run run && run.label().isPresent() ? unused : Optional.empty();
            unused = labelled.isPresent() ? Optional.empty() : unused;
            add(new Part(block, alone ? Optional.of(span) : Optional.empty(), labelled));
        }
    }

    /** Adds the facts of labelled lines to those of the lines right before them: a blank line between them parts nothing. */
    void addLines(Run run, Span span) {
        int last = parts.size() - 1;
        if (last >= 0
                && last == lines
                && parts.get(last).block() instanceof Run before
                && before.kind() == run.kind()
                && before.label().equals(run.label())
                && parts.get(last).span().isPresent()) {
            List<Fact> facts = new ArrayList<>(before.facts());
            facts.addAll(run.facts());
            Part part = parts.get(last);
            parts.set(
                    last,
                    new Part(
                            before.withFacts(facts),
                            Optional.of(part.span().get().to(span)),
                            part.label()));
        } else {
            add(run, span);
        }
        lines = parts.size() - 1;
    }

    /** Adds the definition of a role to those that stand right before it. */
    void addDefinition(RoleDefinition definition, Span span) {
        int last = parts.size() - 1;
        if (last >= 0
                && parts.get(last).block() instanceof Run run
                && run.layout() == Layout.BOLD_LINES
                && parts.get(last).span().isPresent()) {
            List<RoleDefinition> facts = new ArrayList<>();
            run.facts().forEach(fact -> facts.add((RoleDefinition) fact));
            facts.add(definition);
            Span all = parts.get(last).span().get().to(span);
            parts.set(last, new Part(run.withFacts(facts), Optional.of(all), Optional.empty()));
        } else {
            add(Run.of(Optional.empty(), Layout.BOLD_LINES, List.of(), List.of(definition)), span);
        }
    }

    private void add(Part part) {
        int last = parts.size() - 1;
        if (part.block() instanceof ProseBlock next
                && last >= 0
                && parts.get(last).block() instanceof ProseBlock previous) {
            Optional<Span> span =
                    parts.get(last).span().flatMap(from -> part.span().map(from::to));
            Block joined = new ProseBlock(previous.prose().plus(next.prose()));
            parts.set(last, new Part(joined, span, Optional.empty()));
        } else {
            parts.add(part);
        }
    }

    /** Remembers where the parts stand, as members of what a pointer points to. */
    void place(Pointer content, FactSink sink) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Pointer pointer = content.child(i);
            part.span()
                    .ifPresent(span ->
                            sink.place(pointer, part.label().map(span::to).orElse(span)));
            part.label().ifPresent(span -> sink.place(pointer.child("label"), span));
        }
    }
}
