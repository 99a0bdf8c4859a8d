package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.charterkit.Detail;
import org.charterkit.Run;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;

/** The columns of a table, and what the vocabulary puts into each. */
final class Columns {
    private final List<RichText> headings;
    private final List<ColumnKind> kinds;
    private final InlinePrinter inlines;
    private final Table table;

    Columns(Run run, PrintContext context) {
        this.headings = run.columns();
        this.kinds = context.vocabulary().pageWords().columns(run.kind(), headings);
        this.inlines = context.inlines();
        this.table = new Table(headings.stream().map(this::cell).toList());
    }

    private String cell(RichText text) {
        return inlines.print(text, Place.CELL);
    }

    boolean has(ColumnKind kind) {
        return kinds.contains(kind);
    }

    /** A row without a word, but for the words of its details, which no field replaces. */
    Row row(List<Detail> details) {
        return new Row(details);
    }

    String markdown() {
        return table.markdown();
    }

    /** A row that is being filled. */
    final class Row {
        private final List<Optional<RichText>> cells =
                new ArrayList<>(Collections.nCopies(headings.size(), Optional.empty()));
        private final List<String> marks = new ArrayList<>(Collections.nCopies(headings.size(), ""));

        private Row(List<Detail> details) {
            int from = 0;
            for (Detail detail : details) {
                int column = column(detail.name(), from);
                column = column < 0 ? column(detail.name(), 0) : column;
                if (column >= 0) {
                    cells.set(column, Optional.of(detail.value()));
                    from = column + 1;
                }
            }
        }

        /** The next column under a heading that nothing stands in; -1 where there is none. */
        private int column(RichText heading, int from) {
            for (int i = from; i < headings.size(); i++) {
                if (cells.get(i).isEmpty() && headings.get(i).equals(heading)) {
                    return i;
                }
            }
            return -1;
        }

        /** The words in the first column of a kind. */
        RichText text(ColumnKind kind) {
            int column = kinds.indexOf(kind);
            return column < 0 ? RichText.empty() : cells.get(column).orElse(RichText.empty());
        }

        /** Puts words into the first column of a kind, unless a detail stands there. */
        void put(ColumnKind kind, RichText words) {
            put(kinds.indexOf(kind), words);
        }

        /** Puts words into a column by its position, unless a detail stands there. */
        void put(int column, RichText words) {
            if (column >= 0 && column < cells.size() && cells.get(column).isEmpty() && !words.isEmpty()) {
                cells.set(column, Optional.of(words));
            }
        }

        /** Puts persons into the first column of a kind, before the words there that name nobody. */
        void putPersons(ColumnKind kind, RichText persons) {
            int column = kinds.indexOf(kind);
            Optional<RichText> rest = column < 0 ? Optional.empty() : cells.get(column);
            if (rest.isPresent() && !persons.isEmpty()) {
                cells.set(column, Optional.of(PrintContext.joined(persons, ", ", rest.get())));
            } else {
                put(column, persons);
            }
        }

        /** Puts words with a mark before them into the first column of a kind. */
        void put(ColumnKind kind, CompletionForm form) {
            put(kind, form.words());
            int column = kinds.indexOf(kind);
            if (column >= 0) {
                marks.set(column, form.mark());
            }
        }

        /** Ends the row. */
        void end() {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                line.add((marks.get(i) + cell(cells.get(i).orElse(RichText.empty()))).strip());
            }
            table.add(line);
        }
    }
}
