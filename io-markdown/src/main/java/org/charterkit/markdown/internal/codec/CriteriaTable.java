package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.Block;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;
import org.charterkit.vocabulary.DateReading;
import org.charterkit.vocabulary.PersonsReading;
import org.charterkit.vocabulary.Vocabulary;

/** Exit criteria as the rows of a table. What a column states and a criterion cannot hold stays as a detail. */
final class CriteriaTable {
    private static final Pattern ITEM_MARKER = Pattern.compile("^(?:[-*•]|\\d{1,3}[.)])\\s+");

    private static final Pattern BARE_NUMBER = Pattern.compile("100|\\d{1,2}");

    private final TableReader table;
    private final CodecContext context;
    private final Vocabulary vocabulary;
    private final List<ExitCriterion> criteria = new ArrayList<>();

    CriteriaTable(OutlineBlock.Grid grid, CodecContext context) {
        this.context = context;
        this.vocabulary = context.vocabulary();
        this.table = new TableReader(grid, FactKind.EXIT_CRITERION, vocabulary);
    }

    Optional<List<Block>> read(Optional<RichText> label) {
        if (!CriteriaCodec.isCriteria(table)) {
            return Optional.empty();
        }
        List<OutlineBlock.Row> others = new ArrayList<>();
        for (OutlineBlock.Row row : table.rows()) {
            int before = criteria.size();
            OutlineBlock.Cell cell = table.cell(row, ColumnKind.TEXT).orElseThrow();
            for (Part part : parts(cell)) {
                Completion completion = vocabulary.itemWords().completion(part.text());
                if (!completion.text().isBlank() && !vocabulary.isPlaceholder(completion.text())) {
                    add(row, part, completion);
                }
            }
            if (criteria.size() == before) {
                others.add(row);
                remarkPlaceholder(row);
            }
        }
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        table.remarkUnequalColumns(context.sink());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Run.of(label, Layout.TABLE, table.headings(), criteria));
        blocks.addAll(TableReader.asProse(others, context));
        return Optional.of(blocks);
    }

    private void remarkPlaceholder(OutlineBlock.Row row) {
        String words = row.cells().stream()
                .map(cell -> cell.text().plainText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
        if (!words.isEmpty()) {
            context.sink()
                    .remark(
                            DiagnosticCode.PLACEHOLDER,
                            row.span(),
                            "expected a criterion in the row, found \"" + words
                                    + "\"; it is kept as prose behind the table");
        }
    }

    /**
     * What one criterion of a cell is read from.
     *
     * @param text its words
     * @param rest what stands below them
     * @param beside what stands in the cell beside the list that it is an item of
     * @param span where it stands
     */
    private record Part(RichText text, List<OutlineBlock> rest, RichText beside, Span span) {}

    /** The criteria of one cell: the items of a list in it, or all of it. */
    private static List<Part> parts(OutlineBlock.Cell cell) {
        List<Part> parts = new ArrayList<>();
        List<OutlineBlock> others = new ArrayList<>();
        for (OutlineBlock block : cell.blocks()) {
            if (block instanceof OutlineBlock.Items items) {
                RichText beside = new OutlineBlock.Cell(others, cell.span()).text();
                for (OutlineBlock.Item item : items.items()) {
                    parts.add(new Part(item.text(), item.rest(), beside, item.span()));
                    beside = RichText.empty();
                }
                others.clear();
            } else {
                others.add(block);
            }
        }
        if (!parts.isEmpty() && !others.isEmpty()) {
            Part last = parts.get(parts.size() - 1);
            List<OutlineBlock> rest = new ArrayList<>(last.rest());
            rest.addAll(others);
            parts.set(parts.size() - 1, new Part(last.text(), rest, last.beside(), last.span()));
        }
        return parts.isEmpty() ? lines(cell.text(), cell.span()) : parts;
    }

    /** Lines that all begin with the marker of an item are items, though the cell cannot hold a list. */
    private static List<Part> lines(RichText text, Span span) {
        List<RichText> lines = text.lines();
        if (lines.size() < 2
                || !lines.stream()
                        .allMatch(
                                words -> ITEM_MARKER.matcher(words.shownText()).find())) {
            return List.of(new Part(text, List.of(), RichText.empty(), span));
        }
        return lines.stream()
                .map(words -> new Part(ItemMarker.without(words, ITEM_MARKER), List.of(), RichText.empty(), span))
                .toList();
    }

    private void add(OutlineBlock.Row row, Part part, Completion completion) {
        List<Integer> taken = new ArrayList<>(table.columns(ColumnKind.TEXT));
        Optional<Integer> progress = percent(row, taken).or(completion::progress);
        Optional<CharterDate> started = date(row, ColumnKind.START, taken);
        Optional<CharterDate> due = date(row, ColumnKind.DUE, taken);
        Optional<CharterDate> completed = date(row, ColumnKind.END, taken);
        Optional<CompletionStatus> status = status(row, progress, completed, completion);
        Pointer pointer = context.sink().next(FactKind.EXIT_CRITERION);
        if (completed.isPresent() && (status.isEmpty() || status.get() != CompletionStatus.DONE)) {
            completed = refuse(ColumnKind.END, taken, pointer, row, "a completed criterion is done");
        }
        if (started.isPresent() && completed.isPresent() && started.get().isCertainlyAfter(completed.get())) {
            completed = refuse(ColumnKind.END, taken, pointer, row, "the end must not be before the start");
        }
        PersonsReading dris = vocabulary.persons(table.text(row, ColumnKind.DRI));
        Map<Integer, RichText> leftOver = new HashMap<>();
        if (dris.complete()) {
            taken.add(table.column(ColumnKind.DRI));
        } else if (!dris.persons().isEmpty()) {
            leftOver.put(table.column(ColumnKind.DRI), dris.rest());
        }
        ExitCriterion.Builder builder = ExitCriterion.builder();
        if (!part.beside().isEmpty()) {
            leftOver.put(table.column(ColumnKind.TEXT), part.beside());
        }
        Optional<CompletionStatus> unused = CriteriaCodec.addNested(part.rest(), pointer, builder, context);
        ExitCriterion criterion = builder.text(completion.text())
                .note(completion.note())
                .status(status)
                .progress(progress)
                .started(started)
                .due(due)
                .completed(completed)
                .addAllDris(dris.persons())
                .addAllDetails(table.details(row, taken, leftOver))
                .build();
        criteria.add(criterion);
        context.sink().add(criterion, row.span());
        context.sink().place(pointer.child("text"), part.span());
        place(pointer, row, ColumnKind.DRI, "dris");
        place(pointer, row, ColumnKind.PROGRESS, "progress");
        place(pointer, row, ColumnKind.START, "started");
        place(pointer, row, ColumnKind.DUE, "due");
        place(pointer, row, ColumnKind.END, "completed");
    }

    private Optional<CharterDate> refuse(
            ColumnKind kind, List<Integer> taken, Pointer pointer, OutlineBlock.Row row, String rule) {
        taken.remove(Integer.valueOf(table.column(kind)));
        context.sink()
                .remark(
                        DiagnosticCode.CONTRADICTION,
                        pointer,
                        row.span(),
                        rule + ", found \"" + table.text(row, kind).plainText() + "\" beside "
                                + table.text(row, ColumnKind.PROGRESS).plainText()
                                + table.text(row, ColumnKind.STATUS).plainText() + "; it is kept as a detail");
        return Optional.empty();
    }

    private void place(Pointer pointer, OutlineBlock.Row row, ColumnKind kind, String member) {
        int column = table.column(kind);
        if (column >= 0) {
            context.sink().place(pointer.child(member), row.cells().get(column).span());
        }
    }

    /** What the column of progress states, also without a sign where its heading has one; else what the status does. */
    private Optional<Integer> percent(OutlineBlock.Row row, List<Integer> taken) {
        int column = table.column(ColumnKind.PROGRESS);
        if (column < 0) {
            return vocabulary.itemWords().percent(table.text(row, ColumnKind.STATUS));
        }
        RichText words = table.text(row, ColumnKind.PROGRESS);
        boolean isBare = BARE_NUMBER.matcher(words.plainText()).matches()
                && table.headings().get(column).plainText().contains("%");
        Optional<Integer> progress = vocabulary.itemWords().percent(isBare ? words.plus(RichText.of("%")) : words);
        progress.ifPresent(found -> taken.add(column));
        return progress;
    }

    /** A date that stands in the cell in ISO form; a date in other words is read, and its words stay as a detail. */
    private Optional<CharterDate> date(OutlineBlock.Row row, ColumnKind kind, List<Integer> taken) {
        RichText words = table.text(row, kind);
        DateReading reading = vocabulary.timeWords().readDate(words);
        if (reading.date()
                .filter(date -> date.toString().equals(words.plainText()))
                .isPresent()) {
            taken.add(table.column(kind));
        }
        return reading.date();
    }

    private Optional<CompletionStatus> status(
            OutlineBlock.Row row, Optional<Integer> progress, Optional<CharterDate> completed, Completion completion) {
        if (progress.isPresent()) {
            return Optional.of(progress.get() == 100 ? CompletionStatus.DONE : CompletionStatus.OPEN);
        }
        if (completion.status().isPresent()) {
            return completion.status();
        }
        Optional<CompletionStatus> said = vocabulary
                .itemWords()
                .status(table.text(row, ColumnKind.STATUS))
                .or(() -> vocabulary.itemWords().status(table.text(row, ColumnKind.END)))
                .or(() -> vocabulary.itemWords().status(table.text(row, ColumnKind.PROGRESS)));
        if (said.isPresent()) {
            return said;
        }
        boolean tells = table.has(ColumnKind.END) || table.has(ColumnKind.STATUS) || table.has(ColumnKind.PROGRESS);
        return completed
                .map(date -> CompletionStatus.DONE)
                .or(() -> tells ? Optional.of(CompletionStatus.OPEN) : Optional.empty());
    }
}
