package org.charterkit.markdown.internal.printer;

import java.util.List;
import java.util.Optional;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Run;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;

/** Exit criteria as items with their nested items, as rows, or as paragraphs. */
final class CriteriaPrinter implements RunPrinter {
    private final PrintContext context;
    private final PersonForm persons;

    CriteriaPrinter(PrintContext context) {
        this.context = context;
        this.persons = new PersonForm(context.vocabulary());
    }

    @Override
    public List<String> print(Run run, String marker) {
        List<ExitCriterion> criteria =
                run.facts().stream().map(ExitCriterion.class::cast).toList();
        return switch (run.layout()) {
            case TABLE -> List.of(table(run, criteria));
            case PARAGRAPHS ->
                criteria.stream()
                        .map(criterion -> form(criterion).markdown(context, Place.LINE))
                        .toList();
            default ->
                List.of(Item.list(
                        marker,
                        criteria.stream()
                                .map(criterion -> item(criterion, marker))
                                .toList()));
        };
    }

    private Item item(ExitCriterion criterion, String marker) {
        String nested = Item.list(
                marker,
                criterion.criteria().stream().map(child -> item(child, marker)).toList());
        return new Item(form(criterion).markdown(context, Place.LINE), Item.parts(criterion.body(), nested));
    }

    private CompletionForm form(ExitCriterion criterion) {
        Optional<CompletionStatus> nested = criterion.criteria().stream()
                .flatMap(child -> context.vocabulary().itemWords().statedStatus(child.text()).stream())
                .findFirst();
        boolean isNested = nested.isPresent() && nested.equals(criterion.status());
        return CompletionForm.of(
                new Completion(
                        criterion.text(),
                        isNested ? Optional.empty() : criterion.status(),
                        criterion.progress(),
                        criterion.note()),
                context);
    }

    private String table(Run run, List<ExitCriterion> criteria) {
        Columns columns = new Columns(run, context);
        for (ExitCriterion criterion : criteria) {
            Columns.Row row = columns.row(criterion.details());
            row.put(ColumnKind.START, words(criterion.started()));
            row.put(ColumnKind.DUE, words(criterion.due()));
            row.put(ColumnKind.END, words(criterion.completed()));
            row.putPersons(ColumnKind.DRI, persons.of(criterion.dris()));
            row.put(
                    ColumnKind.PROGRESS,
                    RichText.of(
                            criterion.progress().map(percent -> percent + "%").orElse("")));
            row.put(ColumnKind.TEXT, form(criterion, columns, row));
            row.end();
        }
        return columns.markdown();
    }

    private static RichText words(Optional<CharterDate> date) {
        return RichText.of(date.map(CharterDate::toString).orElse(""));
    }

    /** The words in the cell, with marks only for what no other cell says. */
    private CompletionForm form(ExitCriterion criterion, Columns columns, Columns.Row row) {
        boolean columnSays = context.vocabulary()
                .itemWords()
                .percent(row.text(ColumnKind.PROGRESS))
                .isPresent();
        Optional<CompletionStatus> told = told(criterion, columns, row);
        Optional<CompletionStatus> mark =
                columnSays || told.equals(criterion.status()) ? Optional.empty() : criterion.status();
        Completion wished = new Completion(
                criterion.text(), mark, columnSays ? Optional.empty() : criterion.progress(), criterion.note());
        return CompletionForm.of(
                wished,
                context,
                read -> read.text().equals(wished.text())
                        && read.note().equals(wished.note())
                        && (columnSays || read.progress().equals(wished.progress()))
                        && (columnSays || read.status().or(() -> told).equals(criterion.status())));
    }

    /** The status that the other cells of a row tell. */
    private Optional<CompletionStatus> told(ExitCriterion criterion, Columns columns, Columns.Row row) {
        boolean tells =
                columns.has(ColumnKind.END) || columns.has(ColumnKind.STATUS) || columns.has(ColumnKind.PROGRESS);
        return context.vocabulary()
                .itemWords()
                .status(row.text(ColumnKind.STATUS))
                .or(() -> context.vocabulary().itemWords().status(row.text(ColumnKind.END)))
                .or(() -> context.vocabulary().itemWords().status(row.text(ColumnKind.PROGRESS)))
                .or(() -> criterion
                        .completed()
                        .filter(date -> columns.has(ColumnKind.END))
                        .map(date -> CompletionStatus.DONE))
                .or(() -> tells ? Optional.of(CompletionStatus.OPEN) : Optional.empty());
    }
}
