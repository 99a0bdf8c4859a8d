package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.jsoup.nodes.Element;

/** A definition list: an item for each term, with a colon between the term and what is said of it. */
final class HtmlDefinitions {
    private final HtmlBlocks blocks;
    private final Element list;
    private final List<OutlineBlock.Item> items = new ArrayList<>();
    private final List<Supplier<String>> written = new ArrayList<>();

    HtmlDefinitions(HtmlBlocks blocks, Element list) {
        this.blocks = blocks;
        this.list = list;
    }

    void read(HtmlBlocks.Receiver receiver) {
        List<Element> terms = new ArrayList<>();
        List<Element> definitions = new ArrayList<>();
        for (Element part : parts()) {
            boolean isTerm = part.normalName().equals("dt");
            if (isTerm && !definitions.isEmpty()) {
                add(terms, definitions);
                terms.clear();
                definitions.clear();
            }
            (isTerm ? terms : definitions).add(part);
        }
        add(terms, definitions);
        if (!items.isEmpty()) {
            OutlineBlock block =
                    new OutlineBlock.Items(List.copyOf(items), blocks.source().span(list));
            blocks.sources().put(block, () -> MarkdownText.list(written));
            receiver.block(block);
        }
    }

    /** Terms and definitions, which may stand together in a div for their looks. */
    private List<Element> parts() {
        return list.children().stream()
                .flatMap(child -> child.normalName().equals("div") ? child.children().stream() : Stream.of(child))
                .filter(blocks::shows)
                .toList();
    }

    private void add(List<Element> terms, List<Element> definitions) {
        List<Element> all = new ArrayList<>(terms);
        all.addAll(definitions);
        if (all.isEmpty()) {
            return;
        }
        Span span = blocks.source().span(all);
        List<OutlineBlock> said = new ArrayList<>();
        definitions.forEach(definition -> said.addAll(blocks.blocksIn(definition)));
        List<TextRun> runs = new ArrayList<>();
        for (Element term : terms) {
            runs.addAll(blocks.text(term.childNodes()).runs());
            runs.add(TextRun.of(" "));
        }
        RichText term = RichText.of(runs);
        boolean isNamed = term.isBlank() || term.shownText().endsWith(":");
        List<TextRun> words = new ArrayList<>(term.runs());
        words.add(TextRun.of(isNamed ? " " : ": "));
        if (!said.isEmpty() && said.get(0) instanceof OutlineBlock.Paragraph first) {
            words.addAll(first.inlines().text().runs());
            said.remove(0);
        }
        RichText text = RichText.of(words);
        List<OutlineBlock> content = new ArrayList<>();
        content.add(blocks.paragraph(text.runs(), text, span));
        content.addAll(said);
        items.add(new OutlineBlock.Item(content, span));
        written.add(() -> MarkdownText.item("-", blocks.sources().of(content)));
        blocks.sources().put(span, written.get(written.size() - 1));
    }
}
