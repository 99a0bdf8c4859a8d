package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A list: its items, and what stands in it beside them. */
final class HtmlList {
    /** A single link to a place on the page may say something. */
    private static final int FEWEST_CONTENTS = 2;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
    private static final Evaluator ITEMS = Selector.evaluatorOf("li");

    private final HtmlBlocks blocks;
    private final Element list;
    private final List<OutlineBlock.Item> items = new ArrayList<>();

    HtmlList(HtmlBlocks blocks, Element list) {
        this.blocks = blocks;
        this.list = list;
    }

    void read(HtmlBlocks.Receiver receiver) {
        List<Node> beside = new ArrayList<>();
        for (int i = 0; i < list.childNodeSize(); i++) {
            Node child = list.childNode(i);
            if (child instanceof Element element && element.normalName().equals("li")) {
                addToLast(beside);
                if (blocks.shows(element)) {
                    Span span = blocks.source().span(element);
                    items.add(new OutlineBlock.Item(blocks.blocksIn(element), span));
                }
            } else {
                beside.add(child);
            }
        }
        addToLast(beside);
        if (!items.isEmpty()) {
            receiver.block(block());
        }
    }

    private OutlineBlock block() {
        List<OutlineBlock.Item> all = List.copyOf(items);
        List<Supplier<String>> written = new ArrayList<>();
        boolean other = blocks.isOtherwiseMarked(list);
        int first = first();
        for (int i = 0; i < all.size(); i++) {
            OutlineBlock.Item item = all.get(i);
            int number = first + i;
            written.add(() -> item(marker(number, other), item));
            blocks.sources().put(item.span(), written.get(i));
        }
        OutlineBlock block = new OutlineBlock.Items(all, blocks.source().span(list));
        blocks.sources().put(block, () -> MarkdownText.list(written));
        return block;
    }

    /** Whether a list is nothing but links to places on its own page: a table of contents. */
    static boolean isContents(Element list) {
        Element first = list.selectFirst(LINKS);
        if (first == null || !first.attr("href").startsWith("#")) {
            return false;
        }
        List<Element> links = list.select(LINKS);
        return links.size() >= FEWEST_CONTENTS
                && links.stream().allMatch(link -> link.attr("href").startsWith("#"))
                && list.select(ITEMS).stream().allMatch(HtmlList::isLink);
    }

    /** Whether an item has no words beside its link, but for those of the list below it. */
    private static boolean isLink(Element item) {
        return item.childNodes().stream()
                .allMatch(node -> node instanceof Element || (node instanceof TextNode text && text.isBlank()));
    }

    /** Pages put nested lists between the items: what stands there belongs to the item before it. */
    private void addToLast(List<Node> beside) {
        List<OutlineBlock> more = blocks.blocks(beside);
        beside.clear();
        if (more.isEmpty()) {
            return;
        }
        Span span = more.get(0).span().to(more.get(more.size() - 1).span());
        if (items.isEmpty()) {
            items.add(new OutlineBlock.Item(more, span));
        } else {
            OutlineBlock.Item last = items.remove(items.size() - 1);
            List<OutlineBlock> all = new ArrayList<>(last.blocks());
            all.addAll(more);
            items.add(new OutlineBlock.Item(all, last.span().to(span)));
        }
    }

    private int first() {
        String start = list.attr("start").strip();
        return !start.isEmpty() && NUMBER.matcher(start).matches() ? Integer.parseInt(start) : 1;
    }

    private String marker(int number, boolean other) {
        if (list.normalName().equals("ol")) {
            return number + (other ? ")" : ".");
        }
        return other ? "*" : "-";
    }

    /** Lists directly below the words of an item need no blank line before them. */
    private String item(String marker, OutlineBlock.Item item) {
        StringBuilder content = new StringBuilder();
        boolean tight = true;
        for (int i = 0; i < item.blocks().size(); i++) {
            OutlineBlock block = item.blocks().get(i);
            tight &= i == 0 || block instanceof OutlineBlock.Items;
            content.append(i == 0 ? "" : tight ? "\n" : "\n\n")
                    .append(blocks.sources().of(block));
        }
        return MarkdownText.item(marker, content.toString());
    }
}
