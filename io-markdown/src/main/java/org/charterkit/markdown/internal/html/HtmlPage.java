package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.DataMap;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.BlockOutline;
import org.charterkit.markdown.internal.outline.MarkupLimits;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.SectionOutline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page in HTML: its content without what stands around it. */
public final class HtmlPage implements Page {
    private final SourceLines lines;
    private final BlockSources sources;
    private final List<OutlineSection> sections;
    private final Optional<String> title;
    private final Optional<String> description;

    /**
     * A page from its HTML.
     *
     * @param source the whole page
     * @param baseUri what relative links are resolved against
     * @param limits how large and how deep the page may be
     */
    public HtmlPage(String source, Optional<String> baseUri, ReadLimits limits) {
        limits.check(source);
        this.lines = new SourceLines(source);
        MarkupLimits.checkHtml(source, limits, lines);
        HtmlSource html = new HtmlSource(source, baseUri, limits);
        ElementIndex index = new ElementIndex(html, limits, lines);
        Document document = html.document();
        Furniture furniture = new Furniture();
        Element content = new ContentFinder(furniture).find(document.body());
        PageHead head = new PageHead(document, index, content, furniture);
        HtmlBlocks blocks = new HtmlBlocks(html, furniture, limits);
        this.sources = blocks.sources();
        Anchors anchors = new Anchors(index.headings(content));
        SectionBuilder builder = new SectionBuilder(blocks, anchors, head.heading());
        blocks.readIn(content, builder);
        List<OutlineSection> all = builder.sections();
        this.title = head.heading()
                .map(heading -> blocks.headingText(heading).plainText())
                .filter(words -> !words.isEmpty())
                .or(head::name);
        Optional<String> stated = head.description(content);
        Optional<String> lead = index.lead(content)
                .map(element -> blocks.text(List.of(element)).plainText())
                .filter(words -> !words.isEmpty() && opensWith(all, words))
                .filter(words -> stated.isEmpty() || stated.get().equals(words));
        this.description = stated.or(() -> lead);
        lead.ifPresent(words -> removeOpening(all));
        this.sections = List.copyOf(all);
    }

    /**
     * Makes sure that jsoup is there.
     *
     * @throws NoClassDefFoundError if it is not
     */
    public static void requireParser() {
        HtmlSource.requireParser();
    }

    /** The text of a page in the encoding that it declares; where it declares none, in UTF-8. */
    public static String decoded(byte[] bytes) {
        return HtmlSource.decoded(bytes);
    }

    /** Whether the first paragraph before all headings says just this. */
    private static boolean opensWith(List<OutlineSection> all, String words) {
        return !all.isEmpty()
                && all.get(0).heading().isEmpty()
                && all.get(0).blocks().get(0) instanceof OutlineBlock.Paragraph first
                && first.inlines().text().plainText().equals(words);
    }

    /** The page shows its description above its content; it is no prose. */
    private static void removeOpening(List<OutlineSection> all) {
        OutlineSection first = all.remove(0);
        List<OutlineBlock> others =
                new ArrayList<>(first.blocks().subList(1, first.blocks().size()));
        if (!others.isEmpty()) {
            all.add(
                    0,
                    new OutlineSection(
                            Optional.empty(), Optional.empty(), 0, others.get(0).span(), others));
        }
    }

    @Override
    public Optional<String> title() {
        return title;
    }

    @Override
    public Optional<String> description() {
        return description;
    }

    /** Rendering leaves nothing of it but title and description. */
    @Override
    public DataMap frontMatter() {
        return DataMap.empty();
    }

    @Override
    public List<OutlineSection> sections() {
        return sections;
    }

    @Override
    public Optional<Prose> prose(List<? extends OutlineBlock> blocks) {
        return Prose.ofPossiblyBlank(sources.of(blocks));
    }

    @Override
    public Optional<Prose> prose(Span span) {
        return Prose.ofPossiblyBlank(sources.at(span));
    }

    /** Bold words may stand in a link, or behind a box: those few that begin a paragraph are written to see. */
    @Override
    public boolean mayBeginBold(OutlineBlock block) {
        if (!(block instanceof OutlineBlock.Paragraph paragraph)
                || !beginsBold(paragraph.inlines().text())) {
            return false;
        }
        String source = sources.of(block);
        return source.startsWith("**") || source.startsWith("<strong");
    }

    private static boolean beginsBold(RichText words) {
        return !words.isPlain() && words.runs().get(0).styles().contains(TextStyle.STRONG);
    }

    @Override
    public SectionOutline outline(OutlineSection section) {
        return new BlockOutline(section, item -> true, sources::of);
    }

    @Override
    public SourceLines lines() {
        return lines;
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }
}
