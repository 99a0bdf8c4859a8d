package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.DataMap;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.BlockOutline;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.SectionOutline;
import org.charterkit.vocabulary.Vocabulary;

/** A page as flattened text: its lines are the only markup that is left of it. */
public final class TextPageSource implements Page {
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_TITLE = 200;

    private final String source;
    private final SourceLines places;
    private final Vocabulary vocabulary;
    private final Optional<String> title;
    private final Optional<String> description;
    private final List<OutlineSection> sections;
    private final List<Remark> remarks = new ArrayList<>();
    private final CommonMarkText commonMark;

    /**
     * A page.
     *
     * @param source the whole page
     * @param vocabularies the vocabularies to choose from
     * @param limits how large it may be
     */
    public TextPageSource(String source, List<Vocabulary> vocabularies, ReadLimits limits) {
        limits.check(source);
        this.source = source;
        this.places = new SourceLines(source);
        List<TextLine> lines = textLines();
        requireItems(lines, limits);
        List<Stretch> stretches = Stretch.of(lines);
        this.vocabulary = vocabulary(vocabularies, lines, stretches);
        this.commonMark = new CommonMarkText(source, places, lines);
        LostHeadings lost = new LostHeadings(source, lines, stretches, vocabulary);
        int rest = 0;
        boolean hasTitle = isTitle(stretches, lines);
        boolean hasDescription = hasTitle && isDescription(stretches, lines, lost);
        this.title = hasTitle ? Optional.of(words(lines, stretches.get(0))) : Optional.empty();
        this.description = hasDescription ? Optional.of(words(lines, stretches.get(1))) : Optional.empty();
        rest += (hasTitle ? 1 : 0) + (hasDescription ? 1 : 0);
        if (hasTitle) {
            remarkOpening(hasDescription, lines.get(stretches.get(0).first()));
        }
        this.sections =
                List.copyOf(new PageBuilder(source, lines, stretches, lost, vocabulary, limits, remarks).build(rest));
    }

    private List<TextLine> textLines() {
        List<TextLine> lines = new ArrayList<>(places.count());
        for (int i = 0; i < places.count(); i++) {
            int end = i + 1 < places.count() ? places.start(i + 1) : source.length();
            lines.add(TextLine.of(source, places.start(i), end));
        }
        return lines;
    }

    private void requireItems(List<TextLine> lines, ReadLimits limits) {
        int found = 0;
        for (TextLine line : lines) {
            if (line.isItem() && ++found > limits.items()) {
                throw ReadLimits.beyond("items", "more", limits.items(), places.position(line.start()));
            }
        }
    }

    private Vocabulary vocabulary(List<Vocabulary> vocabularies, List<TextLine> lines, List<Stretch> stretches) {
        if (vocabularies.size() == 1) {
            return vocabularies.get(0);
        }
        List<RichText> headings = stretches.stream()
                .filter(Stretch::isSingleLine)
                .map(stretch -> lines.get(stretch.first()))
                .filter(line -> line.end() - line.start() <= LONGEST_HEADING)
                .map(line -> RichText.of(source.substring(line.start(), line.end())))
                .toList();
        return Vocabulary.forHeadings(vocabularies, headings);
    }

    private boolean isTitle(List<Stretch> stretches, List<TextLine> lines) {
        if (stretches.size() < 2 || !stretches.get(0).isSingleLine()) {
            return false;
        }
        TextLine line = lines.get(stretches.get(0).first());
        return line.end() - line.start() <= LONGEST_TITLE && hasWords(line);
    }

    private boolean isDescription(List<Stretch> stretches, List<TextLine> lines, LostHeadings lookAhead) {
        Stretch second = stretches.get(1);
        if (!second.isSingleLine() || second.followsLoss()) {
            return false;
        }
        boolean introduces = words(lines, second).endsWith(":");
        boolean isKnown = lookAhead.heading(1).flatMap(HeadingLine::kind).isPresent();
        return !introduces && !isKnown && hasWords(lines.get(second.first()));
    }

    /** Control characters alone are no words. */
    private boolean hasWords(TextLine line) {
        return !RichText.of(source.substring(line.start(), line.end())).isBlank();
    }

    private String words(List<TextLine> lines, Stretch stretch) {
        TextLine line = lines.get(stretch.first());
        return RichText.of(source.substring(line.start(), line.end())).plainText();
    }

    private void remarkOpening(boolean hasDescription, TextLine line) {
        remarks.add(new Remark(
                DiagnosticCode.INFERRED,
                hasDescription
                        ? "the first two paragraphs are taken for the title and the description, by their place"
                        : "the first line is taken for the title, by its place",
                Optional.empty(),
                new Span(line.start(), line.end())));
    }

    /** The vocabulary that knows most of the page's headings. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Optional<String> title() {
        return title;
    }

    @Override
    public Optional<String> description() {
        return description;
    }

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
        return commonMark.prose(blocks);
    }

    @Override
    public Optional<Prose> prose(Span span) {
        return commonMark.prose(span);
    }

    /** Text keeps no marks. */
    @Override
    public boolean mayBeginBold(OutlineBlock block) {
        return false;
    }

    @Override
    public SectionOutline outline(OutlineSection section) {
        return new BlockOutline(
                section,
                item -> commonMark.beginsBesideMarker(item.span()),
                block -> commonMark.prose(List.of(block)).map(Prose::source).orElse(""));
    }

    @Override
    public SourceLines lines() {
        return places;
    }

    @Override
    public List<Remark> remarks() {
        return remarks;
    }
}
