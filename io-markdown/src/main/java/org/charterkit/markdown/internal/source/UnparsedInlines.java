package org.charterkit.markdown.internal.source;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** The inlines of a block as the block parser left them: prose is never parsed further. */
final class UnparsedInlines extends CustomNode {
    private final SourceLines lines;

    private UnparsedInlines(SourceLines lines) {
        this.lines = lines;
    }

    /** The inline parser that keeps the lines and does nothing with them. */
    static InlineParser parser() {
        return (lines, node) -> node.appendChild(new UnparsedInlines(lines));
    }

    /** The Markdown of a block's inlines; empty where it has none. */
    static String markdown(Node block) {
        if (!(block.getFirstChild() instanceof UnparsedInlines inlines)) {
            return "";
        }
        List<SourceLine> lines = inlines.lines.getLines();
        return lines.size() == 1 ? lines.get(0).getContent().toString() : inlines.lines.getContent();
    }
}
