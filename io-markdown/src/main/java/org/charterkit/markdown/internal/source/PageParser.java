package org.charterkit.markdown.internal.source;

import java.util.List;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses pages within limits: the parsers of blocks and of inlines are made once for all of them. */
public final class PageParser {
    private final ReadLimits limits;
    private final Parser blocks;
    private final Parser inlines;

    /** A parser, for any number of pages and threads. */
    public PageParser(ReadLimits limits) {
        this.limits = limits;
        this.blocks = Parser.builder()
                .extensions(List.of(TableLines.extension()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(context -> UnparsedInlines.parser())
                .maxOpenBlockParsers(limits.nesting())
                .build();
        this.inlines = InlineReader.parser(limits.nesting());
    }

    /** What pages may not exceed. */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * A page.
     *
     * @throws CharterReadException if it exceeds a limit
     */
    public MarkdownPageSource parse(String page) {
        return new MarkdownPageSource(page, this);
    }

    /** The blocks of a page, with the inlines of each as they are written. */
    Node blocks(String body) {
        return blocks.parse(body);
    }

    Parser inlines() {
        return inlines;
    }
}
