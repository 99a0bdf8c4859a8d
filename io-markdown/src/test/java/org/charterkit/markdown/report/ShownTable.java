package org.charterkit.markdown.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What somebody sees of tables in Markdown: the words of their cells, and what else is there. */
final class ShownTable extends AbstractVisitor {
    final List<List<String>> rows = new ArrayList<>();
    final List<String> markup = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private ShownTable() {}

    static ShownTable of(String markdown) {
        ShownTable shown = new ShownTable();
        Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .build()
                .parse(markdown)
                .accept(shown);
        return shown;
    }

    /** The words of a column, without its heading. */
    List<String> column(int index) {
        return rows.stream().skip(1).map(row -> row.get(index)).toList();
    }

    @Override
    public void visit(Text text) {
        cell.append(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().equals("<br>")) {
            cell.append('\n');
        } else {
            markup.add(tag.getLiteral());
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        markup.add(block.getLiteral());
    }

    @Override
    public void visit(Code code) {
        markup.add(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
        markup.add(image.getDestination());
    }

    @Override
    public void visit(Link link) {
        markup.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof TableRow)) {
            visitChildren(node);
            return;
        }
        List<String> row = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            cell.setLength(0);
            visitChildren(child);
            row.add(cell.toString());
        }
        rows.add(row);
    }
}
