package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.commonmark.node.Node;

/**
 * A paragraph, and the table that it may hold without being one.
 *
 * <p>GitHub Flavored Markdown sees no table where header and delimiter row differ in their number of cells; a person
 * does.
 */
final class ParagraphTable {
    private final MarkdownBlocks blocks;
    private final String source;
    private final Node paragraph;

    ParagraphTable(MarkdownBlocks blocks, String source, Node paragraph) {
        this.blocks = blocks;
        this.source = source;
        this.paragraph = paragraph;
    }

    List<OutlineBlock> blocks() {
        List<Span> lines = paragraph.getSourceSpans().stream().map(blocks::span).toList();
        for (int i = 1; i < lines.size(); i++) {
            if (TableCells.isDelimiterRow(blocks.text(lines.get(i)))
                    && blocks.text(lines.get(i - 1)).indexOf('|') >= 0) {
                return split(lines, i - 1);
            }
        }
        return List.of(blocks.paragraph(paragraph));
    }

    private List<OutlineBlock> split(List<Span> lines, int header) {
        List<OutlineBlock> parts = new ArrayList<>();
        if (header > 0) {
            Span before = lines.get(0).to(lines.get(header - 1));
            parts.add(new OutlineBlock.Paragraph(blocks.inlines(blocks.text(before)), before));
        }
        parts.add(new GridBuilder(blocks, source).grid(lines.subList(header, lines.size())));
        return parts;
    }
}
