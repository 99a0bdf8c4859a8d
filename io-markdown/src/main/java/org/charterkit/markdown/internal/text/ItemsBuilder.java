package org.charterkit.markdown.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/** Builds a list with its nested lists from lines, by their markers and how far they are indented. */
final class ItemsBuilder {
    /** An item whose lines are still coming, with the list that stands in it. */
    private static final class Open {
        private final TextLine line;
        private final List<OutlineBlock> blocks = new ArrayList<>();
        private final List<OutlineBlock.Item> nested = new ArrayList<>();
        private int textStart;
        private int textEnd;
        private int end;

        Open(TextLine line) {
            this.line = line;
            this.textStart = line.words();
            this.textEnd = line.end();
            this.end = line.end();
        }
    }

    private final PlainWords words;
    private final int nesting;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<OutlineBlock.Item> items = new ArrayList<>();

    ItemsBuilder(PlainWords words, int nesting) {
        this.words = words;
        this.nesting = nesting;
    }

    /** The list of some lines, the first of which is an item. */
    OutlineBlock.Items build(List<TextLine> lines) {
        boolean afterBlank = false;
        for (TextLine line : lines) {
            if (line.isItem()) {
                while (!open.isEmpty() && (open.peek().line.indent() >= line.indent() || open.size() >= nesting)) {
                    close();
                }
                open.push(new Open(line));
            } else if (!line.isBlank()) {
                addWords(line, afterBlank);
            }
            afterBlank = line.isBlank();
        }
        while (!open.isEmpty()) {
            close();
        }
        return new OutlineBlock.Items(
                List.copyOf(items),
                items.get(0).span().to(items.get(items.size() - 1).span()));
    }

    /** Words without a marker go on with the item that is open, or are a further paragraph of it. */
    private void addWords(TextLine line, boolean afterBlank) {
        while (open.size() > 1 && open.peek().line.indent() >= line.indent()) {
            close();
        }
        Open item = open.element();
        if (afterBlank || !item.nested.isEmpty()) {
            endText(item);
            endNested(item);
            item.textStart = line.start();
        }
        item.textEnd = line.end();
        item.end = line.end();
    }

    private void endText(Open item) {
        if (item.textEnd > item.textStart) {
            Span span = new Span(item.textStart, item.textEnd);
            item.blocks.add(new OutlineBlock.Paragraph(words.inlines(span), span));
        }
        item.textStart = item.textEnd;
    }

    private static void endNested(Open item) {
        if (!item.nested.isEmpty()) {
            Span first = item.nested.get(0).span();
            Span last = item.nested.get(item.nested.size() - 1).span();
            item.blocks.add(new OutlineBlock.Items(List.copyOf(item.nested), first.to(last)));
            item.nested.clear();
        }
    }

    private void close() {
        Open item = open.pop();
        endText(item);
        endNested(item);
        OutlineBlock.Item built =
                new OutlineBlock.Item(List.copyOf(item.blocks), new Span(item.line.start(), item.end));
        if (open.isEmpty()) {
            items.add(built);
        } else {
            Open around = open.element();
            endText(around);
            around.nested.add(built);
            around.end = item.end;
        }
    }
}
