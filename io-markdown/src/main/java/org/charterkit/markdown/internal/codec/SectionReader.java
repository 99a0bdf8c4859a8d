package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Path;
import org.charterkit.ProseBlock;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.SectionKind;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.Vocabulary;

/** Reads the blocks of one section: what its codec takes becomes runs, and everything else stays prose. */
final class SectionReader {
    private static final int LONGEST_LABEL = 200;

    private final CodecContext context;
    private final Vocabulary vocabulary;
    private final SectionKind kind;
    private final Optional<Codec> codec;
    private final int lastGrid;
    private final SectionContent content;
    /** The positions of the blocks that are prose so far. */
    private final List<Integer> pending = new ArrayList<>();

    private Optional<RichText> label = Optional.empty();
    private Optional<Integer> labelIndex = Optional.empty();

    SectionReader(CodecContext context, SectionKind kind, SectionContent content) {
        this.context = context;
        this.content = content;
        this.vocabulary = context.vocabulary();
        this.kind = kind;
        this.codec = codec(kind);
        this.lastGrid = lastGrid(context.blocks());
    }

    private static int lastGrid(List<OutlineBlock> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !(blocks.get(last) instanceof OutlineBlock.Grid)) {
            last--;
        }
        return last;
    }

    private static Optional<Codec> codec(SectionKind kind) {
        return switch (kind) {
            case ATTRIBUTES -> Optional.of(new AttributesCodec());
            case PREREQUISITES -> Optional.of(new PrerequisitesCodec());
            case EXIT_CRITERIA -> Optional.of(new CriteriaCodec());
            case TIMELINE -> Optional.of(new PathsCodec());
            case OUT_OF_SCOPE -> Optional.of(new ScopeCodec());
            case ROLES -> Optional.of(new RolesCodec());
            case GOALS, OTHER -> Optional.empty();
        };
    }

    void read() {
        List<OutlineBlock> blocks = context.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            OutlineBlock block = blocks.get(i);
            if (codec.isEmpty() && isOutOfScope(i)) {
                label = boldLine(block);
                labelIndex = Optional.of(i);
                pending.add(i);
                i++;
                take(blocks.get(i), i, Optional.of(new ScopeCodec()));
                label = Optional.empty();
                labelIndex = Optional.empty();
                continue;
            }
            int phaseEnd = kind == SectionKind.TIMELINE ? phase(i) : i;
            if (phaseEnd > i) {
                i = phaseEnd - 1;
                continue;
            }
            Optional<RichText> bold = codec.isPresent() ? boldLine(block) : Optional.empty();
            if (bold.isPresent()) {
                int end = definitionEnd(i, bold.get());
                if (end > i + 1) {
                    define(bold.get(), blocks.subList(i + 1, end), block);
                    i = end - 1;
                    continue;
                }
                label = bold;
                labelIndex = Optional.of(i);
                pending.add(i);
            } else {
                take(block, i, codecFor(block));
            }
        }
        flush();
    }

    /** Reads a bold line with the lists below it as a stretch of the timeline; gives where it ends, or the line itself. */
    private int phase(int index) {
        List<OutlineBlock> blocks = context.blocks();
        if (!(blocks.get(index) instanceof OutlineBlock.Paragraph line)
                || line.span().end() - line.span().start() > LONGEST_LABEL
                || !context.page().mayBeginBold(line)) {
            return index;
        }
        int end = index + 1;
        while (end < blocks.size()
                && blocks.get(end) instanceof OutlineBlock.Items items
                && !PathsCodec.isOfPaths(items, context)) {
            end++;
        }
        if (end == index + 1) {
            return index;
        }
        Span span = line.span().to(blocks.get(end - 1).span());
        Optional<Path> path = PathsCodec.boldLine(line, blocks.subList(index + 1, end), span, context);
        if (path.isEmpty()) {
            return index;
        }
        flush();
        label = Optional.empty();
        labelIndex = Optional.empty();
        content.addLines(Run.of(Optional.empty(), Layout.LIST, List.of(), List.of(path.get())), span);
        return end;
    }

    private void take(OutlineBlock block, int index, Optional<Codec> reader) {
        Optional<List<Block>> runs = isIntroducedAsGoals(index)
                ? Optional.empty()
                : reader.flatMap(some -> some.read(block, label, context));
        if (runs.isEmpty()) {
            pending.add(index);
            return;
        }
        Optional<Span> labelSpan = labelIndex.map(at -> context.blocks().get(at).span());
        labelIndex.ifPresent(pending::remove);
        labelIndex = Optional.empty();
        flush();
        if (block instanceof OutlineBlock.Paragraph && labelSpan.isEmpty() && isOfLines(runs.get())) {
            content.addLines((Run) runs.get().get(0), block.span());
        } else {
            content.addAll(runs.get(), block.span(), labelSpan);
        }
    }

    private static boolean isOfLines(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Run run && run.layout() == Layout.LIST;
    }

    /** Whether a list stands below a bold line that says what is out of scope, as beside what is in scope. */
    private boolean isOutOfScope(int index) {
        List<OutlineBlock> blocks = context.blocks();
        return index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof OutlineBlock.Items
                && boldLine(blocks.get(index))
                        .filter(words -> vocabulary.pageWords().sectionKind(words) == SectionKind.OUT_OF_SCOPE)
                        .isPresent();
    }

    /** Blocks that tell themselves what they hold are read wherever they stand. */
    private Optional<Codec> codecFor(OutlineBlock block) {
        if (block instanceof OutlineBlock.Grid grid) {
            if (kind != SectionKind.ROLES && isRoster(grid)) {
                return Optional.of(new RolesCodec());
            }
        }
        return codec.isEmpty() && AttributesCodec.isOfGroup(block, context)
                ? Optional.of(new AttributesCodec())
                : codec;
    }

    private boolean isRoster(OutlineBlock.Grid grid) {
        if (vocabulary.pageWords().isSureTable(FactKind.PARTICIPANT, grid.headings())) {
            return true;
        }
        return kind == SectionKind.OTHER
                && (context.headingIsRole() || new ParticipantTable(grid, context).hasKnownRoles());
    }

    /** In a section of criteria that also has a table of them, a list introduced as goals holds no criteria. */
    private boolean isIntroducedAsGoals(int index) {
        List<OutlineBlock> blocks = context.blocks();
        return kind == SectionKind.EXIT_CRITERIA
                && blocks.get(index) instanceof OutlineBlock.Items
                && index > 0
                && index < lastGrid
                && blocks.get(index - 1) instanceof OutlineBlock.Paragraph before
                && vocabulary.pageWords().introducesGoals(before.inlines().text());
    }

    /** A paragraph that is one bold line; prose is looked at no closer than its first characters. */
    private Optional<RichText> boldLine(OutlineBlock block) {
        if (!(block instanceof OutlineBlock.Paragraph paragraph)
                || block.span().end() - block.span().start() > LONGEST_LABEL
                || !context.page().mayBeginBold(block)) {
            return Optional.empty();
        }
        RichText text = paragraph.inlines().text();
        String shown = text.shownText();
        boolean colon = shown.endsWith(":") || shown.endsWith("：");
        RichText words = colon ? text.part(0, shown.length() - 1) : text;
        return words.isAll(TextStyle.STRONG)
                        || vocabulary.itemWords().completion(words).text().isAll(TextStyle.STRONG)
                ? Optional.of(text.map(run -> run.withoutStyle(TextStyle.STRONG)))
                : Optional.empty();
    }

    /** Behind the paragraphs that define the role of a bold line; the line itself where it is no role. */
    private int definitionEnd(int index, RichText bold) {
        boolean isRole = kind == SectionKind.ROLES && vocabulary.isRole(bold);
        int end = index + 1;
        boolean hasNames = isRole
                && end < context.blocks().size()
                && context.blocks().get(end) instanceof OutlineBlock.Paragraph first
                && ParticipantItems.isNames(first, context);
        while (isRole
                && !hasNames
                && end < context.blocks().size()
                && context.blocks().get(end) instanceof OutlineBlock.Paragraph
                && boldLine(context.blocks().get(end)).isEmpty()) {
            end++;
        }
        return end;
    }

    private void define(RichText bold, List<OutlineBlock> paragraphs, OutlineBlock line) {
        flush();
        Role role = vocabulary.role(bold);
        context.prose(paragraphs).ifPresent(definition -> {
            RoleDefinition fact = RoleDefinition.of(role, definition, vocabulary.raci(definition));
            Span span = line.span().to(paragraphs.get(paragraphs.size() - 1).span());
            context.sink().add(fact, span);
            content.addDefinition(fact, span);
        });
        label = Optional.empty();
        labelIndex = Optional.empty();
    }

    /** Blocks that follow each other are one prose, with all that stands between them. */
    private void flush() {
        int from = 0;
        for (int i = 1; i <= pending.size(); i++) {
            if (i == pending.size() || pending.get(i) != pending.get(i - 1) + 1) {
                List<OutlineBlock> together = context.blocks().subList(pending.get(from), pending.get(i - 1) + 1);
                Span span = together.get(0)
                        .span()
                        .to(together.get(together.size() - 1).span());
                context.prose(together).ifPresent(prose -> content.add(new ProseBlock(prose), span));
                from = i;
            }
        }
        pending.clear();
    }
}
