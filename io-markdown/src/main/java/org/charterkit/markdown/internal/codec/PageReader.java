package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Path;
import org.charterkit.Pointer;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Reads the charter of a page: tells what its sections are about, and lets a codec read each. */
final class PageReader {
    private final Page page;
    private final Vocabulary vocabulary;
    private final FactSink sink = new FactSink();
    private final List<Section> sections = new ArrayList<>();
    /** Where the heading of each section stands. */
    private final List<Span> headings = new ArrayList<>();

    PageReader(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.vocabulary = vocabulary;
    }

    /** The charter; places and remarks are known afterwards. */
    Charter read() {
        List<SectionKind> kinds = vocabulary
                .pageWords()
                .sectionKinds(page.sections().stream().map(page::outline).toList());
        for (int i = 0; i < kinds.size(); ) {
            i = section(i, kinds);
        }
        remarkDuplicates();
        return Charter.builder()
                .title(page.title())
                .description(page.description())
                .frontMatter(page.frontMatter())
                .addAllSections(sections)
                .build();
    }

    /** Where the facts stand. */
    List<FactSink.Place> places() {
        return sink.places();
    }

    /** What is to be said of the page, in the order in which it was noticed. */
    List<Remark> remarks() {
        return sink.remarks();
    }

    /** Reads one section with the sub-sections that are facts of it; gives the position of the next. */
    private int section(int index, List<SectionKind> kinds) {
        OutlineSection outline = page.sections().get(index);
        SectionKind kind = kinds.get(index);
        Pointer pointer = Pointer.toSection(sections.size());
        sink.place(pointer.child("heading"), outline.headingSpan());
        headings.add(outline.headingSpan());
        SectionContent content = new SectionContent();
        new SectionReader(context(outline, hasParts(index, kinds)), kind, content).read();
        int next = index + 1;
        if (kind == SectionKind.TIMELINE) {
            next = headings(index, kinds, content, this::path);
        } else if (kind == SectionKind.ROLES) {
            next = headings(index, kinds, content, this::definition);
        }
        sink.place(pointer, outline.span().to(page.sections().get(next - 1).span()));
        content.place(pointer.child("content"), sink);
        sections.add(Section.builder()
                .heading(outline.heading().map(Inlines::text))
                .id(outline.id())
                .level(outline.level())
                .kind(kind)
                .addAllContent(content.blocks())
                .build());
        return next;
    }

    private CodecContext context(OutlineSection section, boolean hasParts) {
        RichText heading = section.heading().map(Inlines::text).orElse(RichText.empty());
        return new CodecContext(page, vocabulary, sink, heading, section.blocks(), hasParts);
    }

    /** Whether sub-sections of the same kind follow a section. */
    private boolean hasParts(int index, List<SectionKind> kinds) {
        int next = index + 1;
        return next < kinds.size()
                && kinds.get(next) == kinds.get(index)
                && page.sections().get(next).level()
                        > page.sections().get(index).level();
    }

    private interface HeadingFact {
        Optional<? extends Fact> read(OutlineSection section);
    }

    /** Sub-sections that are facts themselves, from the first one below a section on; an anchor needs a section. */
    private int headings(int index, List<SectionKind> kinds, SectionContent content, HeadingFact codec) {
        int level = page.sections().get(index).level();
        List<Fact> facts = new ArrayList<>();
        int next = index + 1;
        while (next < kinds.size()
                && kinds.get(next) == kinds.get(index)
                && page.sections().get(next).level() > level) {
            boolean anchored = page.sections().get(next).id().isPresent();
            Optional<? extends Fact> fact =
                    anchored ? Optional.empty() : codec.read(page.sections().get(next));
            if (fact.isEmpty()) {
                break;
            }
            facts.add(fact.get());
            next++;
        }
        if (!facts.isEmpty()) {
            Span span = page.sections()
                    .get(index + 1)
                    .span()
                    .to(page.sections().get(next - 1).span());
            content.add(Run.of(Optional.empty(), Layout.HEADINGS, List.of(), facts), span);
        }
        return next;
    }

    private Optional<Path> path(OutlineSection section) {
        CodecContext context = context(section, false);
        return PathsCodec.heading(section, context.heading(), context);
    }

    /** A heading that names a role, with nothing but paragraphs and lists of words under it. */
    private Optional<RoleDefinition> definition(OutlineSection section) {
        CodecContext context = context(section, false);
        RichText heading = context.heading();
        boolean isWords = section.blocks().stream().noneMatch(OutlineBlock.Grid.class::isInstance);
        Optional<Prose> words = page.prose(section.blocks());
        if (!context.headingIsRole() || !isWords || words.isEmpty() || holdsParticipants(section)) {
            return Optional.empty();
        }
        RoleDefinition definition =
                RoleDefinition.of(vocabulary.role(heading), words.get(), vocabulary.raci(words.get()));
        sink.add(definition, section.span());
        return Optional.of(definition);
    }

    private boolean holdsParticipants(OutlineSection section) {
        boolean isLone = section.blocks().size() == 1;
        if (isLone && section.blocks().get(0) instanceof OutlineBlock.Paragraph paragraph) {
            return ParticipantItems.isNames(paragraph, context(section, false));
        }
        return section.blocks().stream()
                .filter(OutlineBlock.Items.class::isInstance)
                .anyMatch(block -> ((OutlineBlock.Items) block)
                        .items().stream().anyMatch(item -> vocabulary.looksLikeNames(item.text())));
    }

    private void remarkDuplicates() {
        Set<String> seen = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String heading = section.level() <= 2
                    ? section.heading().map(RichText::plainText).orElse("")
                    : "";
            String key = section.level() + heading;
            if (!heading.isEmpty() && !seen.add(key) && said.add(key)) {
                Pointer pointer = Pointer.toSection(i);
                sink.remark(
                        DiagnosticCode.DUPLICATE_SECTION,
                        pointer,
                        headings.get(i),
                        "expected one section \"" + heading + "\", found a second one");
            }
        }
    }
}
