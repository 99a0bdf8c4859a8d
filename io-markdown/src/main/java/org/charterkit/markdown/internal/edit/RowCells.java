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
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
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
            String is = printedNow.get(i);
            List<Person> old = persons(column, before);
            List<Person> wished = persons(column, after);
            boolean several = old.size() + wished.size() > 2;
            if (coarse) {
                changed.put(i, is);
            } else if (several) {
                changed.put(
                        i, cell(column).edit(written(column, row), old, wished).orElse(is));
            } else if (!is.equals(was)) {
                changed.put(i, marked(column, written(column, row), was, is));
            }
        }
        return changed;
    }

    /** Where a row has the words of its criteria; -1 where it has no cell for them. */
    private int textColumn(OutlineBlock.Row row) {
        int column = kinds.indexOf(ColumnKind.TEXT);
        return column < row.cells().size() ? column : -1;
    }

    /** Whether the criteria of a row are items of a list in their cell. */
    boolean isListed(List<Span> places, OutlineBlock.Row row) {
        int column = textColumn(row);
        return places.size() > 1
                || (column >= 0
                        && !places.equals(List.of(row.cells().get(column).span())));
    }

    /** The cells of a row of listed criteria that differ, but for the one with their words. */
    Map<Integer, String> besideList(ExitCriterion before, ExitCriterion after, OutlineBlock.Row row) {
        Map<Integer, String> changed = changed(List.of(before), List.of(after), row);
        changed.remove(columns().indexOf(textColumn(row)));
        return changed;
    }

    /** The cell with the words of listed criteria, by its position in the new columns; none where it is not known how. */
    Map<Integer, String> listed(Share share, List<Span> places, OutlineBlock.Row row) {
        int column = textColumn(row);
        int newColumn = columns().indexOf(column);
        if (column < 0 || newColumn < 0) {
            return Map.of();
        }
        Span cell = trimmed(row.cells().get(column).span());
        String written = context.source().in(cell);
        List<Span> within = places.stream()
                .map(this::trimmed)
                .map(place -> new Span(place.start() - cell.start(), place.end() - cell.start()))
                .toList();
        return new CellItems(
                        context,
                        written,
                        criterion -> cells(old, List.of(criterion)).get(column).replace("\\|", "|"),
                        criterion ->
                                cells(now, List.of(criterion)).get(newColumn).replace("\\|", "|"))
                .edit(criteria(share.old()), within, criteria(share.now()))
                .map(words -> Map.of(newColumn, words))
                .orElse(Map.of());
    }

    private static List<ExitCriterion> criteria(List<Fact> facts) {
        return facts.stream().map(ExitCriterion.class::cast).toList();
    }

    private String written(int column, OutlineBlock.Row row) {
        return column < 0 || column >= row.cells().size()
                ? ""
                : context.source().in(trimmed(row.cells().get(column).span()));
    }

    private Span trimmed(Span span) {
        String text = context.source().in(span);
        int start = span.start() + text.length() - text.stripLeading().length();
        return new Span(
                Math.min(start, span.end()),
                Math.max(start, span.start() + text.stripTrailing().length()));
    }

    /** A cell with its words as they are marked there. */
    private String marked(int column, String written, String was, String is) {
        ColumnKind kind = column < 0 ? ColumnKind.OTHER : kinds.get(column);
        boolean marked = kind == ColumnKind.TEXT || kind == ColumnKind.STEPS;
        if (!marked || written.isEmpty() || is.isEmpty()) {
            return is;
        }
        return context.marked(List.of())
                .edit(written.replace("\\|", "|"), was.replace("\\|", "|"), is.replace("\\|", "|"))
                .replace("|", "\\|");
    }

    private PersonsCell cell(int column) {
        if (kinds.get(column) == ColumnKind.HANDLE) {
            return new PersonsCell(
                    context,
                    RowCells::sign,
                    (read, person) -> read.handle().or(read::name).equals(person.handle()));
        }
        return new PersonsCell(
                context,
                person -> context.printer().persons(List.of(beside(person))),
                (read, person) -> isNamed(read, person) || isNamed(read, beside(person)));
    }

    /** Whether a person was read; words behind a name may have become the title of a participant. */
    private static boolean isNamed(Person read, Person person) {
        return read.equals(person) || read.withNote(RichText.empty()).equals(person);
    }

    /** A person without the handle that stands in a column of its own. */
    private Person beside(Person person) {
        boolean isApart = kinds.contains(ColumnKind.HANDLE) && person.name().isPresent();
        return isApart ? person.withHandle(Optional.empty()) : person;
    }

    private static String sign(Person person) {
        return person.handle().map(handle -> "@" + handle).orElse("");
    }

    /** The persons of some facts that a column names; none where it is no column of persons. */
    private List<Person> persons(int column, List<Fact> facts) {
        ColumnKind kind = column < 0 ? ColumnKind.OTHER : kinds.get(column);
        return switch (kind) {
            case PERSON, HANDLE, DRI ->
                facts.stream().flatMap(fact -> persons(fact).stream()).toList();
            default -> List.of();
        };
    }

    private static List<Person> persons(Fact fact) {
        if (fact instanceof Participant participant) {
            return participant.person().stream().toList();
        } else if (fact instanceof ExitCriterion criterion) {
            return criterion.dris();
        }
        return fact instanceof Path path && path.steps().size() == 1
                ? path.steps().get(0).assignees()
                : List.of();
    }

    /** The cells of a row that several facts share, as they would be printed. */
    private List<String> cells(Run run, List<Fact> facts) {
        List<String> cells = new ArrayList<>(context.printer().cells(run, facts.get(0)));
        if (facts.size() > 1) {
            int person = kinds.indexOf(ColumnKind.PERSON);
            int handle = kinds.indexOf(ColumnKind.HANDLE);
            List<Person> several =
                    facts.stream().flatMap(fact -> persons(fact).stream()).toList();
            if (person >= 0 && person < cells.size()) {
                cells.set(
                        person,
                        context.printer()
                                .persons(several.stream().map(this::beside).toList()));
            }
            if (handle >= 0 && handle < cells.size()) {
                cells.set(
                        handle,
                        several.stream()
                                .map(RowCells::sign)
                                .filter(sign -> !sign.isEmpty())
                                .collect(Collectors.joining(", ")));
            }
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
                    .map(row -> written(column, row))
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
