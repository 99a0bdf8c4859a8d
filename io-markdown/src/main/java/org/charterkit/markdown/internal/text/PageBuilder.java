package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Builds the sections of a page from its stretches of lines.
 *
 * <p>A heading is a short line alone. Its level is not known: headings of known kinds begin sections, and others are parts
 * of a section where they stand directly under its heading, or before it has listed anything. Where something is lost
 * behind the content of a section, a heading is likely to be lost, and a section without words in its heading begins.
 */
final class PageBuilder {
    private static final int SECTION = 2;
    private static final int PART = 3;

    private final List<TextLine> lines;
    private final List<Stretch> stretches;
    private final Vocabulary vocabulary;
    private final ReadLimits limits;
    private final PlainWords words;
    private final LostHeadings lost;
    private final GridBuilder grids;
    private final List<Remark> remarks;
    private final List<OutlineSection> sections = new ArrayList<>();
    private Section current;
    /** Whether unknown headings are parts of the section around. */
    private boolean inParts;

    PageBuilder(
            String source,
            List<TextLine> lines,
            List<Stretch> stretches,
            LostHeadings lost,
            Vocabulary vocabulary,
            ReadLimits limits,
            List<Remark> remarks) {
        this.lines = lines;
        this.stretches = stretches;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.words = new PlainWords(source);
        this.lost = lost;
        this.remarks = remarks;
        WordKinds kinds = new WordKinds(vocabulary, KnownCells.smallWords(source));
        this.grids =
                new GridBuilder(source, words, vocabulary, limits, kinds, KnownCells.of(source, lines, kinds), remarks);
        this.current = new Section(Optional.empty(), SectionKind.OTHER, 0, new Span(0, 0));
    }

    /** The sections from a stretch on. */
    List<OutlineSection> build(int from) {
        for (int i = from; i < stretches.size(); i++) {
            Optional<HeadingLine> heading = lost.heading(i);
            if (heading.isPresent()) {
                begin(heading.get(), i);
            } else {
                noticeLoss(i);
                add(stretches.get(i));
            }
        }
        close();
        return sections;
    }

    private void close() {
        if (current.level() > 0 || !current.isEmpty()) {
            sections.add(current.outline());
        }
    }

    private void begin(HeadingLine heading, int index) {
        Stretch stretch = stretches.get(index);
        TextLine line = lines.get(stretch.first());
        Span span = new Span(line.start(), line.end());
        Optional<Inlines> inlines = Optional.of(heading::text);
        if (heading.kind().isPresent()) {
            inParts = false;
            begin(new Section(inlines, heading.kind().get(), SECTION, span));
            return;
        }
        if (heading.statesPeriod() && current.kind() != SectionKind.TIMELINE && stretch.followsLoss()) {
            infer(
                    SectionKind.TIMELINE,
                    line.start(),
                    "the heading \"" + heading.text().plainText() + "\"");
        }
        boolean isPart = (heading.statesPeriod() && current.kind() == SectionKind.TIMELINE) || isPart(index);
        inParts = isPart && (inParts || current.isEmpty());
        begin(new Section(inlines, isPart ? current.kind() : SectionKind.OTHER, isPart ? PART : SECTION, span));
    }

    private void begin(Section section) {
        close();
        current = section;
    }

    private boolean isPart(int index) {
        if (current.level() == 0 || (stretches.get(index).followsLoss() && !current.isEmpty())) {
            return false;
        }
        return inParts
                || current.isEmpty()
                || lost.tableBehind(index, current.facts()).isPresent();
    }

    /** Something is lost before a stretch, or its table tells of a section that has no heading here. */
    private void noticeLoss(int index) {
        Stretch stretch = stretches.get(index);
        boolean isLoss = stretch.followsLoss() && (!current.isEmpty() || current.level() == 0);
        Optional<LostHeadings.Inference> inferred = lost.inferred(index, isLoss, current.kind());
        int place = lines.get(stretch.first()).start();
        if (inferred.isPresent()) {
            infer(inferred.get().kind(), place, inferred.get().reason());
        } else if (isLoss
                && lost.table(stretch, current.facts()).filter(this::continues).isPresent()) {
            remark("more than one blank line: a heading of one word seems to be lost before this table", place);
            begin(new Section(Optional.of(Inlines.NONE), current.kind(), PART, new Span(place, place)));
        } else if (isLoss && !awaitsRoster(index)) {
            inParts = false;
            remark("more than one blank line: a heading of one word seems to be lost here", place);
            begin(new Section(Optional.of(Inlines.NONE), SectionKind.OTHER, SECTION, new Span(place, place)));
        }
    }

    /** A further table of what the section lists already is a part of it. */
    private boolean continues(TableHeader header) {
        boolean names = header.has(ColumnKind.PERSON) || header.has(ColumnKind.TEXT);
        return names && current.facts().filter(header.facts()::equals).isPresent();
    }

    private boolean awaitsRoster(int index) {
        return current.kind() == SectionKind.ROLES
                && !current.isListed()
                && lost.tableBehind(index - 1, current.facts()).isPresent();
    }

    private void infer(SectionKind kind, int place, String reason) {
        Optional<RichText> usual = vocabulary.pageWords().usualHeading(kind);
        RichText heading = usual.orElse(RichText.empty());
        remark("the heading \"" + heading.plainText() + "\" is inferred from " + reason, place);
        inParts = false;
        begin(new Section(Optional.of(() -> heading), kind, SECTION, new Span(place, place)));
    }

    private void remark(String message, int place) {
        remarks.add(new Remark(DiagnosticCode.INFERRED, message, Optional.empty(), new Span(place, place)));
    }

    private void add(Stretch stretch) {
        List<TextLine> own = lines.subList(stretch.first(), stretch.end());
        Span span = new Span(own.get(0).start(), own.get(own.size() - 1).end());
        if (stretch.isList()) {
            current.add(new ItemsBuilder(words, limits.nesting()).build(own));
            return;
        }
        Optional<FactKind> facts = current.facts();
        Optional<TableHeader> header = lost.table(stretch, facts);
        current.add(
                header.isPresent()
                        ? grids.build(
                                header.get(),
                                new Span(own.get(0).start(), own.get(0).end()),
                                own.subList(1, own.size()))
                        : new OutlineBlock.Paragraph(words.inlines(span), span));
    }
}
