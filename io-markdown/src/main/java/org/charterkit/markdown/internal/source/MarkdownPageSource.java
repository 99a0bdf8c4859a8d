package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageLinks;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.MarkupLimits;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.SectionOutline;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** A page in Markdown, parsed into blocks; its inlines are parsed when they are asked for. */
public final class MarkdownPageSource implements Page {
    private static final int CODE_INDENT = 4;
    private static final Pattern NAVIGATION_LINE = Pattern.compile("\\{:[^}]*}|[-*] TOC|");

    private final String source;
    private final SourceLines lines;
    private final FrontMatter frontMatter;
    private final List<OutlineSection> sections;
    private final Optional<String> writtenTitle;
    private final Optional<String> description;
    private final Optional<String> headingTitle;
    private final ReadLimits limits;

    MarkdownPageSource(String source, PageParser parser) {
        ReadLimits limits = parser.limits();
        limits.check(source);
        this.source = source;
        this.limits = limits;
        this.lines = new SourceLines(source);
        MarkupLimits.checkMarkdown(source, limits, lines);
        this.frontMatter = FrontMatter.of(source, limits);
        this.writtenTitle = frontMatterText("title");
        this.description = frontMatterText("description");
        Node document = parser.blocks(source.substring(frontMatter.bodyStart()));
        InlineReader inlineReader = new InlineReader(parser.inlines(), definitions(document));
        MarkdownBlocks blocks = new MarkdownBlocks(source, lines, frontMatter.bodyStart(), inlineReader, limits);
        List<OutlineSection> all = sections(document, blocks);
        this.headingTitle = headingTitle(all);
        this.sections = List.copyOf(all);
    }

    private static List<LinkReferenceDefinition> definitions(Node document) {
        List<LinkReferenceDefinition> definitions = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition) {
                definitions.add(definition);
            }
        }
        return definitions;
    }

    private List<OutlineSection> sections(Node document, MarkdownBlocks blocks) {
        List<OutlineSection> found = new ArrayList<>();
        Optional<Node> heading = Optional.empty();
        Optional<Node> first = Optional.ofNullable(document.getFirstChild());
        while (heading.isPresent() || first.isPresent()) {
            Optional<Node> end = first;
            while (end.isPresent() && !(end.get() instanceof Heading)) {
                end = Optional.ofNullable(end.get().getNext());
            }
            List<OutlineBlock> content = blocks.blocks(first, end);
            if (heading.isPresent() || !content.isEmpty()) {
                OutlineSection section = section(heading, content, blocks);
                if (!isNavigation(section)) {
                    found.add(section);
                }
            }
            heading = end;
            first = end.flatMap(node -> Optional.ofNullable(node.getNext()));
        }
        return found;
    }

    private OutlineSection section(Optional<Node> heading, List<OutlineBlock> content, MarkdownBlocks blocks) {
        if (heading.isEmpty()) {
            return new OutlineSection(
                    Optional.empty(), Optional.empty(), 0, content.get(0).span(), content);
        }
        String markdown = UnparsedInlines.markdown(heading.get());
        HeadingText text = HeadingText.of(markdown);
        return new OutlineSection(
                Optional.of(blocks.inlines(text.words())),
                text.id(),
                ((Heading) heading.get()).getLevel(),
                blocks.span(heading.get()),
                content);
    }

    /** The table of contents that the Middleman dialect puts before the content: nothing but its markers. */
    private boolean isNavigation(OutlineSection section) {
        return section.heading().isPresent()
                && !section.blocks().isEmpty()
                && begins(section.blocks().get(0), "{:", "- TOC", "* TOC")
                && section.blocks().stream()
                        .flatMap(block -> textOf(block.span()).lines())
                        .allMatch(line -> NAVIGATION_LINE.matcher(line.strip()).matches());
    }

    /** Without front matter the page's first heading is its title, and then it is no section. */
    private Optional<String> headingTitle(List<OutlineSection> all) {
        if (writtenTitle.isPresent() || all.isEmpty()) {
            return Optional.empty();
        }
        OutlineSection first = all.get(0);
        RichText heading = first.heading().map(Inlines::text).orElse(RichText.empty());
        boolean isPlain = heading.runs().size() == 1 && heading.runs().get(0).isPlain();
        if (first.level() != 1 || !isPlain || first.id().isPresent()) {
            return first.level() == 1 && !heading.isBlank() ? Optional.of(heading.plainText()) : Optional.empty();
        }
        if (first.blocks().isEmpty()) {
            all.remove(0);
        } else {
            all.set(
                    0,
                    new OutlineSection(
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            first.blocks().get(0).span(),
                            first.blocks()));
        }
        return Optional.of(heading.plainText());
    }

    private Optional<String> frontMatterText(String name) {
        return frontMatter
                .entries()
                .get(name)
                .filter(value -> value instanceof DataValue.Text || value instanceof DataValue.Numeral)
                .map(Object::toString)
                .filter(text -> !RichText.of(text).isBlank());
    }

    @Override
    public Optional<String> title() {
        return writtenTitle.or(() -> headingTitle);
    }

    @Override
    public Optional<String> description() {
        return description;
    }

    @Override
    public DataMap frontMatter() {
        DataMap others = frontMatter.entries();
        others = writtenTitle.isPresent() ? others.without("title") : others;
        return description.isPresent() ? others.without("description") : others;
    }

    @Override
    public List<Remark> remarks() {
        return switch (frontMatter.state()) {
            case UNCLOSED ->
                List.of(remark(
                        DiagnosticCode.UNCLOSED_FRONT_MATTER,
                        "expected a line \"---\" that closes the front matter, found none; it is read as content"));
            case UNREADABLE ->
                List.of(remark(
                        DiagnosticCode.UNREADABLE_FRONT_MATTER,
                        "expected YAML in the front matter, found " + frontMatter.problem()
                                + "; its lines are read one by one"));
            default -> List.of();
        };
    }

    private static Remark remark(DiagnosticCode code, String message) {
        return new Remark(code, message, Optional.empty(), new Span(0, 0));
    }

    @Override
    public List<OutlineSection> sections() {
        return sections;
    }

    @Override
    public SourceLines lines() {
        return lines;
    }

    /** Looks at the source again, and holds nothing else of the page. */
    @Override
    public PageLinks links() {
        String text = source;
        ReadLimits within = limits;
        int bodyStart = frontMatter.bodyStart();
        return PageLinks.whenAsked(() -> LinkFinder.find(text, bodyStart, within));
    }

    @Override
    public Optional<Prose> prose(List<? extends OutlineBlock> blocks) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return prose(blocks.get(0).span().to(blocks.get(blocks.size() - 1).span()));
    }

    @Override
    public Optional<Prose> prose(Span span) {
        int line = lines.lineAt(span.start());
        int start = lines.start(line);
        String indent = source.substring(start, span.start());
        if (indent.isBlank()) {
            int width = indent.length() + (indent.isEmpty() ? 0 : blanksAt(span.start()));
            return Prose.ofPossiblyBlank(dedented(source.substring(start, span.end()), width));
        }
        return Prose.ofPossiblyBlank(dedented(textOf(span), indent.length()));
    }

    /** Up to three blanks: the block is indented by more than the item around it needs; four would make it code. */
    private int blanksAt(int position) {
        int end = position;
        while (end < source.length() && source.charAt(end) == ' ') {
            end++;
        }
        return end - position < CODE_INDENT ? end - position : 0;
    }

    /** The lines without the indentation that the first of them has, where they have it. */
    private static String dedented(String text, int indent) {
        if (indent == 0) {
            return text;
        }
        StringBuilder dedented = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            int cut = 0;
            while (cut < indent && cut < line.length() && (line.charAt(cut) == ' ' || line.charAt(cut) == '\t')) {
                cut++;
            }
            dedented.append(line, cut, line.length()).append('\n');
        }
        return dedented.toString();
    }

    @Override
    public boolean mayBeginBold(OutlineBlock block) {
        return begins(block, "**", "__", "<strong", "<b>");
    }

    private boolean begins(OutlineBlock block, String... marks) {
        for (String mark : marks) {
            if (source.startsWith(mark, block.span().start())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public SectionOutline outline(OutlineSection section) {
        return SectionOutline.of(section.heading().map(Inlines::text), section.level(), () -> content(section));
    }

    private String content(OutlineSection section) {
        List<OutlineBlock> blocks = section.blocks();
        return blocks.isEmpty()
                ? ""
                : textOf(blocks.get(0).span().to(blocks.get(blocks.size() - 1).span()));
    }

    private String textOf(Span span) {
        return source.substring(span.start(), span.end());
    }
}
