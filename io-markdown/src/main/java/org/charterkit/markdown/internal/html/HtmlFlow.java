package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Nodes that follow each other: those that are no blocks are the words of a paragraph, up to the next block. */
final class HtmlFlow {
    private final HtmlBlocks blocks;
    private final HtmlBlocks.Receiver receiver;
    private final List<Node> inlines = new ArrayList<>();

    /**
     * A flow without nodes.
     *
     * @param receiver who takes its blocks
     */
    HtmlFlow(HtmlBlocks blocks, HtmlBlocks.Receiver receiver) {
        this.blocks = blocks;
        this.receiver = receiver;
    }

    /** Adds the next node. */
    void add(Node node) {
        if (!blocks.shows(node)) {
            passOver(node);
        } else if (!(node instanceof Element element) || !blocks.isBlock(element)) {
            inlines.add(node);
        } else if (blocks.isParagraph(element) && isBox()) {
            inlines.addAll(element.childNodes());
        } else {
            end();
            blocks.block(element, receiver);
        }
    }

    /** Ends the paragraph in which the last words stand. */
    void end() {
        int from = 0;
        int to = inlines.size();
        while (from < to && isBlank(inlines.get(from))) {
            from++;
        }
        while (from < to && isBlank(inlines.get(to - 1))) {
            to--;
        }
        if (from < to) {
            blocks.paragraph(inlines.subList(from, to), receiver);
        }
        inlines.clear();
    }

    private void passOver(Node node) {
        if (node instanceof Element element) {
            receiver.passesOver(element);
        }
    }

    /** Whether nothing but the box of a task stands there: some renderers put it before the paragraph of its words. */
    private boolean isBox() {
        if (inlines.isEmpty()) {
            return false;
        }
        List<Node> shown = inlines.stream().filter(node -> !isBlank(node)).toList();
        return shown.size() == 1 && shown.get(0) instanceof Element element && Furniture.isCheckbox(element);
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
