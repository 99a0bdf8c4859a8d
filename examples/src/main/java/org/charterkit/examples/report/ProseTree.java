package org.charterkit.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.text.Prose;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Prose made fit for a report: no HTML of the page's own, no image that would be fetched, no link that could do harm, no
 * heading.
 */
final class ProseTree {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private ProseTree() {}

    static Node of(Prose prose, PageLinks links) {
        Node document = parse(Shortcodes.without(prose.source()));
        document.accept(new Cleaner(links));
        return document;
    }

    private static Node parse(String source) {
        try {
            return PARSER.parse(source);
        } catch (IllegalArgumentException tooManyCells) {
            Document document = new Document();
            document.appendChild(paragraph(new Text(source)));
            return document;
        }
    }

    private static Paragraph paragraph(Node content) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(content);
        return paragraph;
    }

    /** Replaces what must not stay, children first. */
    private static final class Cleaner extends AbstractVisitor {
        private final PageLinks links;

        Cleaner(PageLinks links) {
            this.links = links;
        }

        @Override
        public void visit(HtmlInline html) {
            html.unlink();
        }

        @Override
        public void visit(HtmlBlock html) {
            String words = html.getLiteral()
                    .replaceAll("(?s)<!--.*?(-->|$)", "")
                    .replaceAll("<[^>]*>?", "")
                    .strip();
            if (!words.isEmpty()) {
                html.insertBefore(paragraph(new Text(words)));
            }
            html.unlink();
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            replaceByChildren(image);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            links.resolve(link.getDestination()).ifPresentOrElse(link::setDestination, () -> replaceByChildren(link));
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            StrongEmphasis words = new StrongEmphasis("**");
            childrenOf(heading).forEach(words::appendChild);
            heading.insertBefore(paragraph(words));
            heading.unlink();
        }

        private static void replaceByChildren(Node node) {
            childrenOf(node).forEach(node::insertBefore);
            node.unlink();
        }

        private static List<Node> childrenOf(Node node) {
            List<Node> children = new ArrayList<>();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
