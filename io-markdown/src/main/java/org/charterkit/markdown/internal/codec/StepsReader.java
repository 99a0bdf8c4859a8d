package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Path;
import org.charterkit.Pointer;
import org.charterkit.Step;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;
import org.charterkit.vocabulary.PersonsReading;
import org.charterkit.vocabulary.Vocabulary;

/** Reads what stands under a path: its steps, who is to do them, and prose. */
final class StepsReader {
    private final CodecContext context;
    private final Vocabulary vocabulary;

    StepsReader(CodecContext context) {
        this.context = context;
        this.vocabulary = context.vocabulary();
    }

    /** Reads the blocks under the path that a pointer points to. */
    void read(List<OutlineBlock> blocks, Pointer pointer, Path.Builder path) {
        List<OutlineBlock> opening = opening(blocks);
        List<Prose> bodies = new ArrayList<>();
        opening.forEach(block -> context.prose(List.of(block)).ifPresent(bodies::add));
        int openingBodies = bodies.size();
        Places places = new Places(pointer);
        for (OutlineBlock block : blocks.subList(opening.size(), blocks.size())) {
            if (block instanceof OutlineBlock.Items items) {
                items.items()
                        .forEach(item -> step(item, places)
                                .ifPresentOrElse(
                                        path::addSteps,
                                        () -> context.page().prose(item.span()).ifPresent(bodies::add)));
            } else {
                context.prose(List.of(block)).ifPresent(bodies::add);
            }
        }
        path.body(bodies.stream().reduce(Prose::plus));
        if (openingBodies > 0 && openingBodies == bodies.size()) {
            Span last = opening.get(opening.size() - 1).span();
            context.sink().place(pointer.child("body"), opening.get(0).span().to(last));
        }
    }

    /** What stands before the first list. */
    private static List<OutlineBlock> opening(List<OutlineBlock> blocks) {
        int end = 0;
        while (end < blocks.size() && !(blocks.get(end) instanceof OutlineBlock.Items)) {
            end++;
        }
        return blocks.subList(0, end);
    }

    /** The steps in a row of a table, with the persons beside them. */
    List<Step> cell(OutlineBlock.Row row, Pointer pointer, TableReader table, List<Integer> taken) {
        Optional<OutlineBlock.Cell> cell = table.cell(row, ColumnKind.STEPS);
        if (cell.isEmpty() || vocabulary.isPlaceholder(cell.get().text())) {
            return List.of();
        }
        PersonsReading persons = vocabulary.persons(table.text(row, ColumnKind.PERSON));
        List<Step> steps = new ArrayList<>();
        Places places = new Places(pointer);
        boolean lists = cell.get().blocks().stream().anyMatch(OutlineBlock.Items.class::isInstance);
        for (OutlineBlock block : lists ? cell.get().blocks() : List.<OutlineBlock>of()) {
            if (block instanceof OutlineBlock.Items items) {
                items.items().forEach(item -> step(item, places).ifPresent(steps::add));
            } else {
                places.add(block.span());
                RichText beside = new OutlineBlock.Cell(List.of(block), block.span()).text();
                steps.add(Step.builder().text(beside).build());
            }
        }
        if (steps.isEmpty()) {
            Completion completion = vocabulary.itemWords().completion(cell.get().text());
            steps.add(Step.builder()
                    .text(text(completion))
                    .status(completion.status())
                    .addAllAssignees(persons.complete() ? persons.persons() : List.of())
                    .build());
            if (persons.complete()) {
                taken.addAll(table.columns(ColumnKind.PERSON));
            }
        }
        taken.addAll(table.columns(ColumnKind.STEPS));
        return steps;
    }

    private Optional<Step> step(OutlineBlock.Item item, Places places) {
        Completion completion = vocabulary.itemWords().completion(item.text());
        if (completion.text().isBlank()) {
            return Optional.empty();
        }
        Places nested = new Places(places.add(item.span()));
        Step.Builder step = Step.builder().text(text(completion)).status(completion.status());
        vocabulary.timeWords().period(completion.text()).ifPresent(period -> step.due(period.end()));
        List<Prose> bodies = new ArrayList<>();
        for (OutlineBlock block : item.rest()) {
            if (block instanceof OutlineBlock.Items items) {
                if (items.items().stream().allMatch(this::namesPersons)) {
                    items.items()
                            .forEach(
                                    child -> step.addAllAssignees(persons(child).persons()));
                } else {
                    items.items()
                            .forEach(child -> step(child, nested)
                                    .ifPresentOrElse(
                                            step::addSteps,
                                            () -> context.page()
                                                    .prose(child.span())
                                                    .ifPresent(bodies::add)));
                }
            } else {
                context.prose(List.of(block)).ifPresent(bodies::add);
            }
        }
        return Optional.of(step.body(bodies.stream().reduce(Prose::plus)).build());
    }

    /** A step has no place for a percentage or a note of completion: they stay with the text. */
    private static RichText text(Completion completion) {
        List<TextRun> runs = new ArrayList<>(completion.text().runs());
        completion.progress().ifPresent(percent -> runs.add(TextRun.of(" " + percent + "%")));
        runs.add(TextRun.of(" "));
        runs.addAll(completion.note().runs());
        return RichText.of(runs);
    }

    /** Tells where the steps of a path, or of a step, stand. */
    private final class Places {
        private final Pointer around;
        private int count;

        Places(Pointer around) {
            this.around = around;
        }

        Pointer add(Span span) {
            Pointer pointer = around.child("steps").child(count);
            context.sink().place(pointer, span);
            count++;
            return pointer;
        }
    }

    private boolean namesPersons(OutlineBlock.Item item) {
        return item.rest().isEmpty() && vocabulary.looksLikeNames(item.text());
    }

    private PersonsReading persons(OutlineBlock.Item item) {
        return vocabulary.persons(item.text());
    }
}
