package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;

/** A section with another heading or other content. */
final class SectionChange {
    private final EditContext context;
    private final Charter oldCharter;
    private final Charter nowCharter;
    private final int oldIndex;
    private final int nowIndex;
    private final Section old;
    private final Section now;
    private final List<Change> changes = new ArrayList<>();

    SectionChange(EditContext context, Charter oldCharter, Charter nowCharter, int oldIndex, int nowIndex) {
        this.context = context;
        this.oldCharter = oldCharter;
        this.nowCharter = nowCharter;
        this.oldIndex = oldIndex;
        this.nowIndex = nowIndex;
        this.old = oldCharter.sections().get(oldIndex);
        this.now = nowCharter.sections().get(nowIndex);
    }

    private Pointer pointer() {
        return Pointer.toSection(oldIndex);
    }

    /** What has to change in the section. */
    List<Change> changes() {
        boolean headingChanged =
                !old.heading().equals(now.heading()) || !old.id().equals(now.id()) || old.level() != now.level();
        if (headingChanged) {
            changes.add(Change.of(this::heading));
        }
        content();
        return changes;
    }

    private Optional<List<TextEdit>> heading() {
        return context.place(pointer().child("heading"))
                .flatMap(span -> new HeadingChange(context).edit(span, old, now))
                .map(List::of);
    }

    private void content() {
        List<String> added = new ArrayList<>();
        Optional<Span> before = context.place(pointer().child("heading"));
        for (Alignment.Step step : Alignment.of(old.content(), now.content(), FactKey::of)) {
            if (step.isNew()) {
                added.add(printed(now.content().get(step.now())));
                continue;
            }
            insert(added, before);
            Block from = old.content().get(step.old());
            if (step.isGone()) {
                addRemoval(step.old());
                continue;
            }
            before = span(step.old()).or(() -> context.place(pointer()));
            Block to = now.content().get(step.now());
            if (!from.equals(to)) {
                changes.add(new Change(concerns(to, step.now()), ways(from, to, step.old())));
            }
        }
        insert(added, before);
    }

    private String printed(Block block) {
        return block instanceof Run run
                ? context.printer().run(run, now)
                : ((ProseBlock) block).prose().source();
    }

    /** Puts new blocks behind what stands before them. */
    private void insert(List<String> blocks, Optional<Span> before) {
        if (blocks.isEmpty()) {
            return;
        }
        String text = String.join("\n\n", blocks);
        blocks.clear();
        changes.add(Change.of(() -> before.map(span -> {
            int at = context.source().nextLine(Math.max(span.start(), span.end() - 1));
            return List.of(context.source().insertBlock(at, text));
        })));
    }

    private void addRemoval(int index) {
        changes.add(Change.of(
                () -> span(index).map(span -> List.of(context.source().removeBlock(span)))));
    }

    /** Where a block stands: it is known, or it is told by the facts of a run. */
    private Optional<Span> span(int index) {
        Optional<Span> known = context.place(pointer().child("content").child(index));
        if (known.isPresent() || !(old.content().get(index) instanceof Run run)) {
            return known;
        }
        int first = firstIndex(oldCharter, oldIndex, index, run.kind());
        Optional<Span> facts = context.place(Pointer.to(run.kind(), first))
                .flatMap(from -> context.place(
                                Pointer.to(run.kind(), first + run.facts().size() - 1))
                        .map(from::to));
        Optional<Span> table = run.layout() == Layout.TABLE
                ? context.place(Pointer.to(run.kind(), first))
                        .flatMap(context.index()::gridOf)
                        .map(OutlineBlock.Grid::span)
                : facts;
        Optional<Span> label =
                context.place(pointer().child("content").child(index).child("label"));
        return table.map(span -> label.map(span::to).orElse(span));
    }

    /** The position of the first fact of a run among all of its kind. */
    private static int firstIndex(Charter charter, int section, int block, FactKind kind) {
        int index = 0;
        for (int i = 0; i <= section; i++) {
            List<Block> content = charter.sections().get(i).content();
            for (int j = 0; j < (i == section ? block : content.size()); j++) {
                if (content.get(j) instanceof Run run && run.kind() == kind) {
                    index += run.facts().size();
                }
            }
        }
        return index;
    }

    private Predicate<Pointer> concerns(Block block, int index) {
        String content =
                Pointer.toSection(nowIndex).child("content").child(index).toString();
        if (!(block instanceof Run run)) {
            return place -> (place + "/").startsWith(content + "/");
        }
        int first = firstIndex(nowCharter, nowIndex, index, run.kind());
        return place -> {
            List<String> tokens = place.tokens();
            boolean isFact =
                    tokens.size() >= 2 && tokens.get(0).equals(run.kind().pluralName());
            if (!isFact) {
                return (place + "/").startsWith(content + "/");
            }
            int position = Integer.parseInt(tokens.get(1));
            return position >= first && position <= first + run.facts().size();
        };
    }

    private List<Supplier<Optional<List<TextEdit>>>> ways(Block from, Block to, int index) {
        if (from instanceof Run before
                && to instanceof Run after
                && before.kind() == after.kind()
                && before.layout() == after.layout()) {
            return List.of(
                    () -> run(before, after, index, false),
                    () -> run(before, after, index, true),
                    () -> reprinted(after, index));
        }
        if (from instanceof ProseBlock before && to instanceof ProseBlock after) {
            return List.of(() -> prose(before.prose(), after.prose(), index), () -> reprinted(to, index));
        }
        return List.of(() -> reprinted(to, index));
    }

    private Optional<List<TextEdit>> run(Run before, Run after, int index, boolean coarse) {
        List<TextEdit> edits = new ArrayList<>();
        if (!before.label().equals(after.label())) {
            Optional<Span> label =
                    context.place(pointer().child("content").child(index).child("label"));
            if (label.isEmpty() || after.label().isEmpty() || before.label().isEmpty()) {
                return Optional.empty();
            }
            String line = context.source().in(label.get());
            edits.add(context.source()
                    .replace(
                            label.get(),
                            context.lines()
                                    .edit(
                                            line,
                                            context.printer()
                                                    .label(before.label().get()),
                                            context.printer()
                                                    .label(after.label().get()))));
        }
        Optional<List<TextEdit>> facts = facts(before, after, index, coarse);
        facts.ifPresent(edits::addAll);
        return facts.map(found -> edits);
    }

    private Optional<List<TextEdit>> facts(Run before, Run after, int index, boolean coarse) {
        int first = firstIndex(oldCharter, oldIndex, index, before.kind());
        return switch (before.layout()) {
            case TABLE ->
                new TableChange(context, before, after, first, coarse)
                        .edits(context.place(Pointer.to(before.kind(), first)).flatMap(context.index()::gridOf));
            case LIST -> list(before, after, first, coarse).edits();
            case HEADINGS, BOLD_LINES -> new HeadedChange(context, before, after, now, first, coarse).edits();
            case PARAGRAPHS -> paragraph(before, after, first);
        };
    }

    private ListChange list(Run before, Run after, int first, boolean coarse) {
        List<ListEntry> was = entries(before, first, true);
        List<Span> spans = was.stream().flatMap(entry -> entry.span().stream()).toList();
        boolean isShared = before.kind() == FactKind.PARTICIPANT
                && spans.size() == was.size()
                && new HashSet<>(spans).size() < spans.size();
        if (!isShared) {
            return new ListChange(context, was, entries(after, 0, false), coarse);
        }
        List<ListEntry> shared = new ArrayList<>();
        List<ListEntry> now = new ArrayList<>();
        for (Share share : Share.of(before.facts(), spans, after.facts())) {
            share.span().ifPresent(span -> shared.add(ListEntry.of(Together.of(share.old()), share.span(), context)));
            share.segments(coarse)
                    .forEach(facts -> now.add(ListEntry.of(Together.of(facts), Optional.empty(), context)));
        }
        return new ListChange(context, shared, now, coarse);
    }

    private List<ListEntry> entries(Run run, int first, boolean isOld) {
        List<ListEntry> entries = new ArrayList<>();
        for (int i = 0; i < run.facts().size(); i++) {
            Pointer place = Pointer.to(run.kind(), first + i);
            Optional<EditContext> places = isOld ? Optional.of(context) : Optional.empty();
            entries.add(ListEntry.of(run.facts().get(i), run, place, places, context));
        }
        return entries;
    }

    private Optional<List<TextEdit>> paragraph(Run before, Run after, int first) {
        Optional<Span> span = context.place(Pointer.to(before.kind(), first));
        if (span.isEmpty() || before.facts().size() != 1 || after.facts().size() != 1) {
            return Optional.empty();
        }
        String line = context.source().in(span.get());
        String was = context.printer().run(before.withLabel(Optional.empty()), old);
        String is = context.printer().run(after.withLabel(Optional.empty()), now);
        String changed = before.kind() == FactKind.EXIT_CRITERION
                ? context.marked(List.of()).edit(line, was, is)
                : context.lines().edit(line, was, is);
        return Optional.of(List.of(context.source().replace(span.get(), changed)));
    }

    private Optional<List<TextEdit>> reprinted(Block block, int index) {
        return span(index).map(span -> List.of(context.source().replace(span, printed(block))));
    }

    private Optional<List<TextEdit>> prose(Prose before, Prose after, int index) {
        return span(index)
                .flatMap(span -> WrittenProse.find(before, span, List.of(), context.source()))
                .map(written -> written.edits(Optional.of(after)));
    }

    /** The whole section as it would be written anew; empty where part of its prose are rows of a table. */
    Optional<List<TextEdit>> whole() {
        for (int i = 0; i < old.content().size(); i++) {
            if (context.place(pointer().child("content").child(i)).isEmpty()) {
                return Optional.empty();
            }
        }
        return context.place(pointer())
                .map(span ->
                        List.of(context.source().replace(span, context.printer().section(now))));
    }
}
