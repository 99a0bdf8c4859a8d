package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.io.PageLink;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.TextRun;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the links of a whole page, prose included, and where they stand. Code, comments and shortcodes have none. */
public final class LinkFinder extends AbstractVisitor {
    private static final Pattern HTML =
            Pattern.compile("(?s)<!--.*?(?:-->|$)|</?([A-Za-z][A-Za-z0-9]*+)[^<>]*+>|[^<]+|<");
    private static final Pattern HREF = Pattern.compile("(?i)\\shref\\s*=\\s*[\"']?([^\"'\\s>]+)");
    private static final Pattern NO_TEXT = Pattern.compile("(?i)code|pre|script|style|textarea");

    private final String source;
    private final int offset;
    private final SourceLines lines;
    private final List<PageLink> links = new ArrayList<>();

    /** What a reader sees of the link that is open; empty outside of links. */
    private Optional<StringBuilder> words = Optional.empty();

    /** Where a link in HTML begins, and where it leads; the words are open as long as it is. */
    private int htmlStart;

    private String htmlDestination = "";

    private LinkFinder(String source, int offset) {
        this.source = source;
        this.offset = offset;
        this.lines = new SourceLines(source);
    }

    /**
     * The links of a page.
     *
     * @param source the whole page
     * @param bodyStart where its front matter has ended
     * @param limits those within which the page was read
     * @return the links, in page order
     */
    public static List<PageLink> find(String source, int bodyStart, ReadLimits limits) {
        Node document = Parser.builder()
                .extensions(List.of(
                        TablesExtension.builder().maxCells(limits.cells()).build(), StrikethroughExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(limits.nesting())
                .maxInlineNesting(limits.nesting())
                .build()
                .parse(Shortcodes.masked(source.substring(bodyStart)));
        LinkFinder finder = new LinkFinder(source, bodyStart);
        document.accept(finder);
        finder.links.sort(Comparator.comparingInt(link -> link.range().start().offset()));
        return finder.links;
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(source.length(), source.length());
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(offset + spans.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
    }

    private void add(String text, String destination, boolean bare, Span span) {
        links.add(new PageLink(text.strip(), destination, bare, lines.range(span)));
    }

    @Override
    public void visit(Link link) {
        if (words.isPresent()) {
            visitChildren(link);
            return;
        }
        StringBuilder text = new StringBuilder();
        words = Optional.of(text);
        visitChildren(link);
        words = Optional.empty();
        add(text.toString(), link.getDestination(), false, fromBracket(span(link)));
    }

    /** Behind an escaped pipe in a cell, the parser's places lie too far to the left. */
    private Span fromBracket(Span span) {
        int start = span.start();
        while (start < span.end() && source.charAt(start) != '[' && source.charAt(start) != '<') {
            start++;
        }
        return start == span.end() ? span : new Span(start, span.end() + start - span.start());
    }

    @Override
    public void visit(Text text) {
        if (words.isPresent()) {
            words.get().append(text.getLiteral());
        } else {
            addresses(text.getLiteral(), span(text));
        }
    }

    /** The bare addresses of a text; those that entities or escapes hide in the source stand where the text does. */
    private void addresses(String text, Span span) {
        if (!text.contains("://")) {
            return;
        }
        String written = source.substring(span.start(), Math.max(span.start(), span.end()));
        int from = 0;
        for (TextRun run : BareAddresses.runs(text)) {
            if (run.href().isPresent()) {
                int found = written.indexOf(run.text(), from);
                int start = span.start() + Math.max(found, 0);
                from = found < 0 ? from : found + run.text().length();
                add(run.text(), run.text(), true, found < 0 ? span : new Span(start, span.start() + from));
            }
        }
    }

    @Override
    public void visit(Code code) {
        words.ifPresent(text -> text.append(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.ifPresent(text -> text.append(' '));
    }

    /** The description of an image is no text with addresses, but what a reader sees of a link around it. */
    @Override
    public void visit(Image image) {
        if (words.isPresent()) {
            visitChildren(image);
        }
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        Matcher href = HREF.matcher(tag);
        if (tag.regionMatches(true, 0, "<a", 0, 2) && words.isEmpty() && href.find()) {
            open(href.group(1), span(html).start());
        } else if (tag.equalsIgnoreCase("</a>")) {
            close(span(html).end());
        }
    }

    private void open(String destination, int start) {
        words = Optional.of(new StringBuilder());
        htmlDestination = destination;
        htmlStart = start;
    }

    private void close(int end) {
        words.ifPresent(text -> add(text.toString(), htmlDestination, false, new Span(htmlStart, end)));
        words = Optional.empty();
    }

    /** A link in HTML that is not closed ends with the words that it stands in. */
    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words = Optional.empty();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words = Optional.empty();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            words = Optional.empty();
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        Span span = span(html);
        Matcher token = HTML.matcher(source).region(span.start(), Math.max(span.start(), span.end()));
        int hidden = 0;
        while (token.find()) {
            if (token.group(1) != null) {
                hidden = Math.max(0, hidden + tag(token));
            } else if (!token.group().startsWith("<")) {
                text(token, hidden > 0);
            }
        }
        words = Optional.empty();
    }

    /** How many elements more are open whose text says nothing to a reader. */
    private int tag(Matcher token) {
        boolean closes = token.group().startsWith("</");
        if (NO_TEXT.matcher(token.group(1)).matches()) {
            return closes ? -1 : 1;
        }
        if (token.group(1).equalsIgnoreCase("a")) {
            Matcher href = HREF.matcher(token.group());
            if (closes) {
                close(token.end());
            } else if (words.isEmpty() && href.find()) {
                open(href.group(1), token.start());
            }
        }
        return 0;
    }

    private void text(Matcher token, boolean hidden) {
        if (words.isPresent()) {
            words.get().append(token.group());
        } else if (!hidden) {
            addresses(token.group(), new Span(token.start(), token.end()));
        }
    }
}
