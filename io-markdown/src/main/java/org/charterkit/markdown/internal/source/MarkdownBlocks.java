package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.ReadOnce;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Turns the blocks of a parsed page into those of an outline. */
final class MarkdownBlocks {
    private final String source;
    private final SourceLines lines;
    private final InlineReader inlineReader;
    private final ReadLimits limits;

    /** How far the parsed text is behind the source: front matter and byte order mark. */
    private final int offset;

    MarkdownBlocks(String source, SourceLines lines, int offset, InlineReader inlineReader, ReadLimits limits) {
        this.source = source;
        this.lines = lines;
        this.offset = offset;
        this.inlineReader = inlineReader;
        this.limits = limits;
    }

    /** The blocks from one node to another, exclusive. */
    List<OutlineBlock> blocks(Optional<Node> first, Optional<Node> end) {
        List<OutlineBlock> blocks = new ArrayList<>();
        Optional<Node> next = first;
        while (next.isPresent() && !next.equals(end)) {
            Node node = next.get();
            if (node instanceof HtmlBlock html && HtmlTable.opens(html)) {
                HtmlTable table = new HtmlTable(this, node, end);
                blocks.add(table.block());
                next = table.next();
            } else {
                add(node, blocks);
                next = Optional.ofNullable(node.getNext());
            }
        }
        return blocks;
    }

    private void add(Node node, List<OutlineBlock> blocks) {
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        if (node instanceof Paragraph) {
            new ParagraphTable(this, source, node).addTo(blocks);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            blocks.add(items((ListBlock) node));
        } else if (node instanceof TableBlock table) {
            blocks.add(grid(table));
        } else {
            blocks.add(opaque(span(node)));
        }
    }

    private OutlineBlock items(ListBlock list) {
        List<OutlineBlock.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && !item.getSourceSpans().isEmpty()) {
                items.add(new OutlineBlock.Item(
                        blocks(Optional.ofNullable(item.getFirstChild()), Optional.empty()), span(item)));
            }
        }
        return new OutlineBlock.Items(items, span(list));
    }

    private OutlineBlock grid(TableBlock table) {
        return new GridBuilder(this, source).grid(lines(table));
    }

    OutlineBlock paragraph(Node node) {
        return new OutlineBlock.Paragraph(
                new ReadOnce(() -> inlineReader.read(UnparsedInlines.markdown(node))), span(node));
    }

    /** Refuses a table of more cells than the limit, those included that its rows leave out. */
    void requireCells(long found) {
        ReadLimits.require("cells", found, limits.cells());
    }

    OutlineBlock opaque(Span span) {
        return new OutlineBlock.Opaque(
                () -> inlineReader.read(text(span).strip().replaceAll("\\R\\s*", " ")), span);
    }

    Inlines inlines(String markdown) {
        return new ReadOnce(() -> inlineReader.read(markdown));
    }

    /** Where a node stands, from its first line to its last. */
    Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(offset + spans.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
    }

    /** Where each line of a node stands. */
    List<Span> lines(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        List<Span> found = new ArrayList<>(spans.size());
        for (SourceSpan line : spans) {
            int start = offset + line.getInputIndex();
            found.add(new Span(start, start + line.getLength()));
        }
        return found;
    }

    /** A stretch from the beginning of its line on, so that indentation is part of it. */
    Span fromLineStart(Span span) {
        return new Span(lines.start(lines.lineAt(span.start())), span.end());
    }

    String text(Span span) {
        return source.substring(span.start(), span.end());
    }
}
