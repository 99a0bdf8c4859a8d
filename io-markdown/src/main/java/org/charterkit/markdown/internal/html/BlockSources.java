package org.charterkit.markdown.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/** The Markdown of blocks, items and rows, by where they stand; it is written when it is asked for. */
final class BlockSources {
    private final Map<Span, Supplier<String>> sources = new HashMap<>();

    void put(Span span, Supplier<String> source) {
        sources.put(span, source);
    }

    /** The Markdown of what stands at a place; empty where nothing does. */
    String at(Span span) {
        return sources.getOrDefault(span, () -> "").get();
    }

    /** Blocks that follow each other, with a blank line between them. */
    String of(List<? extends OutlineBlock> blocks) {
        return blocks.stream()
                .map(block -> at(block.span()))
                .filter(source -> !source.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
