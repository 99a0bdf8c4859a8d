package org.charterkit.markdown.internal.source;

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

    void addTo(List<OutlineBlock> parts) {
        if (paragraph.getSourceSpans().size() > 1) {
            List<Span> lines = blocks.lines(paragraph);
            for (int i = 1; i < lines.size(); i++) {
                if (hasPipe(lines.get(i))
                        && hasPipe(lines.get(i - 1))
                        && TableCells.isDelimiterRow(blocks.text(lines.get(i)))) {
                    split(lines, i - 1, parts);
                    return;
                }
            }
        }
        parts.add(blocks.paragraph(paragraph));
    }

    private boolean hasPipe(Span line) {
        int at = line.start();
        while (at < line.end() && source.charAt(at) != '|') {
            at++;
        }
        return at < line.end();
    }

    private void split(List<Span> lines, int header, List<OutlineBlock> parts) {
        if (header > 0) {
            Span before = lines.get(0).to(lines.get(header - 1));
            parts.add(new OutlineBlock.Paragraph(blocks.inlines(blocks.text(before)), before));
        }
        parts.add(new GridBuilder(blocks, source).grid(lines.subList(header, lines.size())));
    }
}
