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
        this(nesting, List.of());
    }

    InlineReader(int nesting, List<LinkReferenceDefinition> definitions) {
        this.parser = Parser.builder()
                .enabledBlockTypes(Set.of())
                .extensions(List.of(StrikethroughExtension.create()))
                .maxInlineNesting(nesting)
                .build();
        this.definitions = text(definitions);
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
        if (isPlain(markdown)) {
            return RichText.of(markdown);
        }
        Shortcodes shortcodes = new Shortcodes();
        String fragment = shortcodes.hide(markdown);
        Node document = parser.parse(fragment.indexOf('[') >= 0 ? fragment + definitions : fragment);
        return new RunCollector(shortcodes).collect(document);
    }

    /** Nothing in it that Markdown could mean. */
    private static boolean isPlain(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            if (isMarkup(markdown.charAt(i))) {
                return false;
            }
        }
        boolean hasAddress = markdown.contains("://");
        boolean hasEntity = markdown.indexOf('&') >= 0 && markdown.indexOf(';') >= 0;
        return !hasAddress && !hasEntity;
    }

    private static boolean isMarkup(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '!', '~', '\n', '\r' -> true;
            default -> false;
        };
    }
}
