package org.charterkit.markdown.internal.source;

import java.util.List;
import java.util.Set;
import org.charterkit.text.RichText;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads the words of a paragraph, heading or cell from its Markdown: a parser that knows inlines alone. */
public final class InlineReader {
    private final Parser parser;
    private final String definitions;

    /** A reader of texts that refer to no definition. */
    public InlineReader(int nesting) {
        this(parser(nesting), List.of());
    }

    InlineReader(Parser parser, List<LinkReferenceDefinition> definitions) {
        this.parser = parser;
        this.definitions = text(definitions);
    }

    /** A parser that knows inlines alone. */
    static Parser parser(int nesting) {
        return Parser.builder()
                .enabledBlockTypes(Set.of())
                .extensions(List.of(StrikethroughExtension.create()))
                .maxInlineNesting(nesting)
                .build();
    }

    /** The page's link definitions, to stand behind a fragment that may refer to them. */
    private static String text(List<LinkReferenceDefinition> definitions) {
        StringBuilder text = new StringBuilder();
        for (LinkReferenceDefinition definition : definitions) {
            text.append("\n\n[").append(definition.getLabel()).append("]: <").append(definition.getDestination());
            text.append('>');
            if (definition.getTitle() != null) {
                text.append(" \"")
                        .append(definition.getTitle().replace("\"", "&quot;"))
                        .append('"');
            }
        }
        return text.toString();
    }

    public RichText read(String markdown) {
        // "[x]" is a box only where the page defines no "x".
        boolean mayRefer = !definitions.isEmpty() && markdown.indexOf('[') >= 0;
        return mayRefer ? parse(markdown) : PlainInlines.read(markdown).orElseGet(() -> parse(markdown));
    }

    RichText parse(String markdown) {
        Shortcodes shortcodes = new Shortcodes();
        String fragment = shortcodes.hide(markdown);
        Node document = parser.parse(fragment.indexOf('[') >= 0 ? fragment + definitions : fragment);
        return new RunCollector(shortcodes).collect(document);
    }
}
