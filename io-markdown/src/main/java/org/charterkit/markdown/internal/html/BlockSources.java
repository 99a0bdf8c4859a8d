package org.charterkit.markdown.internal.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/**
 * The Markdown of blocks, items and rows, written when it is asked for.
 *
 * <p>Paragraphs and what is kept as it stands know their own. Lists and tables are known by themselves: in a page whose
 * tags do not match, two of them may stand at one place.
 */
final class BlockSources {
    private final IdentityHashMap<OutlineBlock, Supplier<String>> blocks = new IdentityHashMap<>();
    private final Map<Span, Supplier<String>> places = new HashMap<>();

    void put(OutlineBlock block, Supplier<String> source) {
        blocks.put(block, source);
    }

    /** Remembers the Markdown of what is no block: an item, a row. */
    void put(Span span, Supplier<String> source) {
        places.put(span, source);
    }

    /** The Markdown of what stands at a place; empty where nothing does. */
    String at(Span span) {
        return places.getOrDefault(span, () -> "").get();
    }

    String of(OutlineBlock block) {
        if (block instanceof OutlineBlock.Paragraph paragraph) {
            return of(paragraph.inlines());
        } else if (block instanceof OutlineBlock.Opaque opaque) {
            return of(opaque.source());
        }
        Supplier<String> source = blocks.get(block);
        return source == null ? "" : source.get();
    }

    private static String of(Inlines words) {
        return words instanceof WrittenInlines written ? written.markdown() : "";
    }

    /** Blocks that follow each other, with a blank line between them. */
    String of(List<? extends OutlineBlock> several) {
        if (several.size() == 1) {
            return of(several.get(0));
        }
        StringJoiner joined = new StringJoiner("\n\n");
        for (OutlineBlock block : several) {
            String source = of(block);
            if (!source.isEmpty()) {
                joined.add(source);
            }
        }
        return joined.toString();
    }
}
