package org.charterkit.markdown.internal.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** The HTML of a page, parsed, and where its nodes stand. */
final class HtmlSource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Pages declare their encoding within the first 1,024 bytes; not all of them know. The parser looks no further. */
    private static final int DECLARATION = 5 * 1024;

    /** Elements that XHTML closes in their own tag, and which would else swallow what follows. */
    private static final List<String> CLOSED_IN_XHTML =
            List.of("a", "div", "iframe", "p", "script", "span", "style", "td", "textarea", "title");

    private final Document document;
    private final int offset;

    /**
     * Parses a page.
     *
     * @param limits how deep its elements may be nested; the parser takes one level more, which {@link ElementIndex} refuses
     */
    HtmlSource(String source, Optional<String> baseUri, ReadLimits limits) {
        this.offset = !source.isEmpty() && source.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.nesting() + 1);
        if (source.startsWith("<?xml", offset)) {
            CLOSED_IN_XHTML.forEach(
                    name -> parser.tagSet().valueOf(name, Parser.NamespaceHtml).set(Tag.SelfClose));
        }
        this.document = parser.parseInput(source.substring(offset), baseUri.orElse(""));
    }

    /** The text of a page in the encoding that it declares, by a byte order mark or in its head; else in UTF-8. */
    static String decoded(byte[] bytes) {
        try {
            Charset charset = Jsoup.parse(new ByteArrayInputStream(bytes, 0, declarationEnd(bytes)), null, "")
                    .charset();
            return new String(bytes, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the body begins behind all that may declare an encoding, which spares parsing most of what is looked at. */
    private static int declarationEnd(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int body = beginning.indexOf("<body", Math.max(0, beginning.lastIndexOf("charset")));
        return body < 0 ? beginning.length() : body;
    }

    /** Fails with the error of a missing class where there is no jsoup. */
    static void requireParser() {
        Parser.htmlParser();
    }

    Document document() {
        return document;
    }

    /** Where a node stands, its tags included. */
    Span span(Node node) {
        Range begin = node.sourceRange();
        int end = begin.endPos();
        if (node instanceof Element element) {
            end = Math.max(end, element.endSourceRange().endPos());
        }
        int start = Math.max(begin.startPos(), 0);
        return new Span(offset + start, offset + Math.max(start, end));
    }

    /** Where nodes stand, from the first to the last. */
    Span span(List<? extends Node> nodes) {
        if (nodes.isEmpty()) {
            return new Span(offset, offset);
        }
        Span span = span(nodes.get(0));
        for (int i = 1; i < nodes.size(); i++) {
            span = span.to(span(nodes.get(i)));
        }
        return span;
    }

    /** Where the content of an element stands, without its tags; behind its first tag where it is empty. */
    Span contentSpan(Element element) {
        if (element.childNodeSize() == 0) {
            int begin = offset + Math.max(element.sourceRange().endPos(), 0);
            return new Span(begin, begin);
        }
        Span span = span(element.childNode(0));
        for (int i = 1; i < element.childNodeSize(); i++) {
            span = span.to(span(element.childNode(i)));
        }
        return span;
    }
}
