package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.vocabulary.ColumnKind;

/** The words in the cells of rows that are new or have changed: which cells differ is told by how they would be printed. */
final class RowCells {
    private final EditContext context;
    private final Run old;
    private final Run now;
    private final int firstIndex;
    private final boolean coarse;
    private final List<ColumnKind> kinds;

    /**
     * The cells of a table.
     *
     * @param firstIndex the position of the first old fact among those of its kind
     * @param coarse whether all cells of a row that changed are written anew
     */
    RowCells(EditContext context, Run old, Run now, int firstIndex, boolean coarse) {
        this.context = context;
        this.old = old;
        this.now = now;
        this.firstIndex = firstIndex;
        this.coarse = coarse;
        this.kinds = context.vocabulary().pageWords().columns(old.kind(), old.columns());
    }

    /** The cells of a row that differ between some facts and others, by their position in the new columns. */
    Map<Integer, String> changed(List<Fact> before, List<Fact> after, OutlineBlock.Row row) {
        List<String> printedOld = cells(old, before);
        List<String> printedNow = cells(now, after);
        Map<Integer, String> changed = new LinkedHashMap<>();
        List<Integer> columns = columns();
        for (int i = 0; i < printedNow.size(); i++) {
            int column = columns.get(i);
            String was = column < 0 || column >= printedOld.size() ? "" : printedOld.get(column);
            boolean isPersons = before.size() + after.size() > 2 && isOfPersons(column);
            if (isPersons || !printedNow.get(i).equals(was) || coarse) {
                String written = column < 0 || column >= row.cells().size()
                        ? ""
                        : context.source().in(trimmed(row.cells().get(column).span()));
                changed.put(
                        i, coarse ? printedNow.get(i) : cell(column, written, was, printedNow.get(i), before, after));
            }
        }
        return changed;
    }

    private Span trimmed(Span span) {
        String text = context.source().in(span);
        int start = span.start() + text.length() - text.stripLeading().length();
        return new Span(
                Math.min(start, span.end()),
                Math.max(start, span.start() + text.stripTrailing().length()));
    }

    private String cell(int column, String written, String was, String is, List<Fact> before, List<Fact> after) {
        ColumnKind kind = column < 0 ? ColumnKind.OTHER : kinds.get(column);
        if (before.size() + after.size() > 2 && isOfPersons(column)) {
            return new PersonsCell(context).edit(written, persons(before), persons(after), is);
        }
        boolean marked = kind == ColumnKind.TEXT || kind == ColumnKind.STEPS;
        if (!marked || written.isEmpty() || is.isEmpty()) {
            return is;
        }
        return context.marked(List.of())
                .edit(written.replace("\\|", "|"), was.replace("\\|", "|"), is.replace("\\|", "|"))
                .replace("|", "\\|");
    }

    private boolean isOfPersons(int column) {
        return column >= 0 && (kinds.get(column) == ColumnKind.PERSON || kinds.get(column) == ColumnKind.HANDLE);
    }

    private static List<Person> persons(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> ((Participant) fact).person().stream())
                .toList();
    }

    /** The cells of a row that several facts share, as they would be printed. */
    private List<String> cells(Run run, List<Fact> facts) {
        List<String> cells = new ArrayList<>(context.printer().cells(run, facts.get(0)));
        int person = kinds.indexOf(ColumnKind.PERSON);
        int handle = kinds.indexOf(ColumnKind.HANDLE);
        List<Person> several = facts.size() > 1 ? persons(facts) : List.of();
        if (facts.size() > 1 && person >= 0 && person < cells.size()) {
            List<Person> named = handle < 0
                    ? several
                    : several.stream()
                            .map(each -> each.withHandle(each.name().isPresent() ? Optional.empty() : each.handle()))
                            .toList();
            cells.set(person, context.printer().persons(named));
        }
        if (facts.size() > 1 && handle >= 0 && handle < cells.size()) {
            cells.set(
                    handle,
                    several.stream()
                            .flatMap(each -> each.handle().stream())
                            .map(name -> "@" + name)
                            .collect(Collectors.joining(", ")));
        }
        return cells;
    }

    /** The cells of a new row; the marks of its words as its neighbours have them. */
    Map<Integer, String> ofNew(Fact fact) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        List<String> printed = context.printer().cells(now, fact);
        List<Integer> columns = columns();
        for (int i = 0; i < printed.size(); i++) {
            int column = columns.get(i);
            boolean marked = fact instanceof ExitCriterion && column >= 0 && kinds.get(column) == ColumnKind.TEXT;
            cells.put(i, marked ? context.marked(neighbours(column)).style(printed.get(i)) : printed.get(i));
        }
        return cells;
    }

    private List<String> neighbours(int column) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < old.facts().size(); i++) {
            context.place(Pointer.to(old.kind(), firstIndex + i))
                    .flatMap(context.index()::row)
                    .filter(row -> column < row.cells().size())
                    .map(row ->
                            context.source().in(trimmed(row.cells().get(column).span())))
                    .ifPresent(words::add);
        }
        return words;
    }

    /** For each new column, where it stood before; -1 for one that was not there. */
    List<Integer> columns() {
        List<Integer> from = new ArrayList<>();
        for (Alignment.Step step : Alignment.of(old.columns(), now.columns(), column -> column)) {
            if (!step.isGone()) {
                from.add(step.old());
            }
        }
        return from;
    }
}
