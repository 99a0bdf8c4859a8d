package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Role;
import org.charterkit.Run;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;

/**
 * Participants as the items of a list or as labelled lines. Items that name nobody stay prose; a list most of which does
 * is no roster at all.
 */
final class ParticipantItems {
    private static final int LONGEST_NAMES = 200;

    private final CodecContext context;
    private final ParticipantWords words;

    ParticipantItems(CodecContext context, Optional<RichText> label) {
        this.context = context;
        this.words = new ParticipantWords(context, label);
    }

    /**
     * Who an item names.
     *
     * @param parsed what was read; empty where it names nobody
     * @param rest what stands below, and was not read
     */
    private record Entry(List<ParticipantWords.Parsed> parsed, List<OutlineBlock> rest) {
        static final Entry NOBODY = new Entry(List.of(), List.of());

        boolean names() {
            return !parsed.isEmpty();
        }
    }

    /** The participants of a list; empty where it is no roster. */
    Optional<List<Block>> list(OutlineBlock.Items items, Optional<RichText> label) {
        List<Entry> entries = entries(items.items());
        if (entries.isEmpty() || !words.isRoster()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<Participant> run = new ArrayList<>();
        List<Block> behind = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            OutlineBlock.Item item = items.items().get(i);
            entry.parsed().forEach(parsed -> add(parsed, item.span(), run));
            Optional<ProseBlock> prose = prose(entry, item);
            boolean last = i + 1 == entries.size();
            if (!run.isEmpty() && (last || (label.isEmpty() && prose.isPresent()))) {
                blocks.add(Run.of(label, Layout.LIST, List.of(), run));
                run.clear();
            }
            List<Block> others = label.isEmpty() ? blocks : behind;
            prose.ifPresent(others::add);
        }
        blocks.addAll(behind);
        return Optional.of(blocks);
    }

    /** Who each item names; empty as soon as half of them name nobody, as duties do. */
    private List<Entry> entries(List<OutlineBlock.Item> items) {
        List<Entry> entries = new ArrayList<>(items.size());
        int others = 0;
        for (OutlineBlock.Item item : items) {
            Entry entry = entry(item);
            others += entry.names() ? 0 : 1;
            if (others * 2 >= items.size()) {
                return List.of();
            }
            entries.add(entry);
        }
        return entries;
    }

    /** The participants of a paragraph: all its lines name some, or it is nothing but names under their role. */
    Optional<List<Block>> lines(OutlineBlock.Paragraph paragraph, Optional<RichText> label) {
        List<LabelledLines.Line> lines = LabelledLines.of(paragraph, context);
        if (lines.isEmpty() && words.hasCommonRole() && isShort(paragraph)) {
            lines = LabelledLines.placed(
                    paragraph.inlines().text().lines(),
                    paragraph.span(),
                    context.page().lines());
        }
        List<ParticipantWords.Parsed> all = new ArrayList<>();
        for (LabelledLines.Line line : lines) {
            words.parse(line.text()).ifPresent(all::add);
        }
        if (all.isEmpty() || all.size() < lines.size() || !words.isRoster()) {
            return Optional.empty();
        }
        List<Participant> run = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), lines.get(i).span(), run);
        }
        return Optional.of(List.of(Run.of(label, Layout.LIST, List.of(), run)));
    }

    /** Whether a paragraph is nothing but names: under a role it says who has it, not what it is. */
    static boolean isNames(OutlineBlock.Paragraph paragraph, CodecContext context) {
        return isShort(paragraph)
                && paragraph.inlines().text().lines().stream()
                        .allMatch(new ParticipantWords(context, Optional.empty())::isNames);
    }

    private static boolean isShort(OutlineBlock block) {
        return block.span().end() - block.span().start() <= LONGEST_NAMES;
    }

    private void add(ParticipantWords.Parsed parsed, Span span, List<Participant> run) {
        for (Participant participant : parsed.participants()) {
            Pointer pointer = context.sink().add(participant, span);
            if (parsed.statesRole()) {
                context.sink().place(pointer.child("role"), span);
            }
            run.add(participant);
        }
    }

    /** The words of an item that went into no participant. */
    private Optional<ProseBlock> prose(Entry entry, OutlineBlock.Item item) {
        if (entry.names()) {
            return context.prose(entry.rest()).map(ProseBlock::new);
        }
        words.openRole(item.text())
                .ifPresent(role -> context.sink()
                        .remark(
                                DiagnosticCode.OPEN_ROLE,
                                item.span(),
                                "nobody is named for the role \"" + role.name().plainText()
                                        + "\"; the item is kept as prose"));
        return context.page().prose(item.span()).map(ProseBlock::new);
    }

    private Entry entry(OutlineBlock.Item item) {
        return group(item)
                .or(() -> words.parse(item.text()).map(parsed -> new Entry(List.of(parsed), item.rest())))
                .orElse(Entry.NOBODY);
    }

    /** A role with a list of those who have it below. */
    private Optional<Entry> group(OutlineBlock.Item item) {
        Optional<Role> role = item.rest().size() == 1 ? words.roleAlone(item.text()) : Optional.empty();
        if (role.isEmpty() || !(item.rest().get(0) instanceof OutlineBlock.Items nested)) {
            return Optional.empty();
        }
        List<ParticipantWords.Parsed> all = new ArrayList<>();
        for (OutlineBlock.Item child : nested.items()) {
            if (child.rest().isEmpty()) {
                words.parse(child.text(), role, true).ifPresent(all::add);
            }
        }
        return all.size() == nested.items().size() ? Optional.of(new Entry(all, List.of())) : Optional.empty();
    }
}
