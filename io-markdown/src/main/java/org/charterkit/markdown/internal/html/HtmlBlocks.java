package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Turns the elements of a page into the blocks of an outline. */
final class HtmlBlocks {
    private static final Set<String> EMBEDDED = Set.of("audio", "iframe", "video");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Evaluator CODE = Selector.evaluatorOf("code");
    private static final Pattern LANGUAGE = Pattern.compile("(?:language|lang|highlight-source)-([\\w+#.-]+)");

    /** Who takes what is found, in page order. */
    interface Receiver {
        void block(OutlineBlock block);

        void heading(Element heading);

        /** Whether an element says nothing where it stands: a table of contents. */
        default boolean passesOver(Element element) {
            return false;
        }
    }

    private final HtmlSource source;
    private final Furniture furniture;
    private final Addresses addresses;
    private final ReadLimits limits;
    private final BlockSources sources = new BlockSources();
    private final MarkdownText markdown = new MarkdownText();
    private final Map<Element, Boolean> holdingBlocks = new HashMap<>();

    /** Lists that stand behind another of their kind, and are told apart from it by their marker. */
    private final Set<Element> otherwiseMarked = new HashSet<>();

    HtmlBlocks(HtmlSource source, Furniture furniture, ReadLimits limits) {
        this.source = source;
        this.addresses = new Addresses(source.document());
        this.furniture = furniture;
        this.limits = limits;
    }

    BlockSources sources() {
        return sources;
    }

    HtmlSource source() {
        return source;
    }

    ReadLimits limits() {
        return limits;
    }

    MarkdownText markdown() {
        return markdown;
    }

    boolean shows(Node node) {
        return !furniture.leavesOut(node);
    }

    RichText text(List<? extends Node> nodes) {
        return HtmlInlines.read(nodes, furniture, addresses);
    }

    RichText headingText(Element heading) {
        return HtmlInlines.readHeading(heading, furniture, addresses);
    }

    /** The blocks of nodes that follow each other, headings among them as paragraphs. */
    List<OutlineBlock> blocks(List<Node> nodes) {
        List<OutlineBlock> blocks = new ArrayList<>();
        read(nodes, new Gathered(blocks));
        return blocks;
    }

    /** The blocks of what stands in an element, headings among them as paragraphs. */
    List<OutlineBlock> blocksIn(Element element) {
        List<OutlineBlock> blocks = new ArrayList<>();
        readIn(element, new Gathered(blocks));
        return blocks;
    }

    /** Takes blocks, and headings as paragraphs. */
    private final class Gathered implements Receiver {
        private final List<OutlineBlock> blocks;

        Gathered(List<OutlineBlock> blocks) {
            this.blocks = blocks;
        }

        @Override
        public void block(OutlineBlock block) {
            blocks.add(block);
        }

        @Override
        public void heading(Element heading) {
            paragraph(headingText(heading).runs(), source.span(heading), this);
        }
    }

    /** Hands over the blocks of nodes that follow each other. */
    void read(List<Node> nodes, Receiver receiver) {
        HtmlFlow flow = new HtmlFlow(this, receiver);
        nodes.forEach(flow::add);
        flow.end();
    }

    /** Hands over the blocks of what stands in an element. */
    void readIn(Element element, Receiver receiver) {
        HtmlFlow flow = new HtmlFlow(this, receiver);
        for (int i = 0; i < element.childNodeSize(); i++) {
            flow.add(element.childNode(i));
        }
        flow.end();
    }

    boolean isParagraph(Element element) {
        return element.normalName().equals("p") && !holdsBlocks(element);
    }

    /** Hands over the paragraph of some words. */
    void paragraph(List<Node> words, Receiver receiver) {
        paragraph(HtmlInlines.runs(words, furniture, addresses), source.span(words), receiver);
    }

    private void paragraph(List<TextRun> runs, Span span, Receiver receiver) {
        RichText text = RichText.of(runs);
        if (!text.isEmpty()) {
            receiver.block(paragraph(runs, text, span));
        }
    }

    /** A paragraph of words as they were marked, and in normal form. */
    OutlineBlock paragraph(List<TextRun> runs, RichText text, Span span) {
        return new OutlineBlock.Paragraph(new WrittenInlines.OfParagraph(runs, text, markdown), span);
    }

    /** Whether a list needs the other marker of its kind: two lists with the same marker would be one. */
    boolean isOtherwiseMarked(Element list) {
        Element before = list.previousElementSibling();
        if (before != null && before.normalName().equals(list.normalName()) && !otherwiseMarked.contains(before)) {
            otherwiseMarked.add(list);
        }
        return otherwiseMarked.contains(list);
    }

    /** Whether an element stands apart from words; one that holds such an element does, whatever its name. */
    boolean isBlock(Element element) {
        return isBlockByName(element) || holdsBlocks(element);
    }

    private static boolean isBlockByName(Element element) {
        String name = element.normalName();
        return (element.isBlock() && !name.equals("ins") && !name.equals("del"))
                || LISTS.contains(name)
                || EMBEDDED.contains(name);
    }

    private boolean holdsBlocks(Element element) {
        if (element.childNodeSize() < 2 && !(element.firstChild() instanceof Element)) {
            return false;
        }
        Boolean known = holdingBlocks.get(element);
        if (known == null) {
            known = looksForBlocks(element);
            holdingBlocks.put(element, known);
        }
        return known;
    }

    private boolean looksForBlocks(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && shows(child) && isBlock(child)) {
                return true;
            }
        }
        return false;
    }

    /** Hands over what an element is that stands apart from words. */
    void block(Element element, Receiver receiver) {
        String name = element.normalName();
        if (Furniture.isHeading(element) || element.attr("role").equals("heading")) {
            receiver.heading(element);
        } else if (LISTS.contains(name)) {
            if (!receiver.passesOver(element)) {
                new HtmlList(this, element).read(receiver);
            }
        } else if (name.equals("dl")) {
            new HtmlDefinitions(this, element).read(receiver);
        } else if (name.equals("table")) {
            new HtmlTable(this, element).read(receiver);
        } else if (name.equals("pre")) {
            code(element, receiver);
        } else if (name.equals("blockquote")) {
            quote(element, receiver);
        } else if (name.equals("hr")) {
            opaque("---", RichText.empty(), element, receiver);
        } else if (EMBEDDED.contains(name)) {
            embedded(element, receiver);
        } else if (holdsBlocks(element)) {
            readIn(element, receiver);
        } else {
            paragraph(HtmlInlines.runsIn(element, furniture, addresses), source.span(element), receiver);
        }
    }

    private void code(Element element, Receiver receiver) {
        String code = element.wholeText();
        if (!code.isBlank()) {
            String language = language(element);
            Element inner = element.selectFirst(CODE);
            String stated = language.isEmpty() && inner != null ? language(inner) : language;
            RichText words = RichText.of(TextRun.of(code).withStyle(TextStyle.CODE));
            opaque(MarkdownText.code(code, stated), words, element, receiver);
        }
    }

    private static String language(Element element) {
        for (String token : element.classList()) {
            Matcher language = LANGUAGE.matcher(token);
            if (language.matches()) {
                return language.group(1);
            }
        }
        return "";
    }

    private void quote(Element element, Receiver receiver) {
        List<OutlineBlock> quoted = blocksIn(element);
        if (!quoted.isEmpty()) {
            OutlineBlock.Cell words = new OutlineBlock.Cell(quoted, source.span(element));
            receiver.block(new OutlineBlock.Opaque(new Quoted(words, sources), words.span()));
        }
    }

    private record Quoted(OutlineBlock.Cell words, BlockSources sources) implements WrittenInlines {
        @Override
        public RichText text() {
            return words.text();
        }

        @Override
        public String markdown() {
            return MarkdownText.quote(sources.of(words.blocks()));
        }
    }

    private void embedded(Element element, Receiver receiver) {
        String address = addresses.of(element, "src");
        if (!address.isEmpty()) {
            String name = element.normalName();
            String tag =
                    "<" + name + " src=\"" + address.replace("\"", "%22").replaceAll("\\s", "") + "\"></" + name + ">";
            opaque(tag, RichText.of(TextRun.opaque(tag, "")), element, receiver);
        } else if (holdsBlocks(element)) {
            readIn(element, receiver);
        }
    }

    private void opaque(String text, RichText words, Element element, Receiver receiver) {
        receiver.block(new OutlineBlock.Opaque(new WrittenInlines.Verbatim(words, text), source.span(element)));
    }
}
