package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.Person;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.PersonsReading;
import org.charterkit.vocabulary.Vocabulary;

/** The columns of a table that name persons, and those with the handles of persons beside them. */
final class PersonColumns {
    private static final Pattern BLANKS_BEFORE_HANDLE = Pattern.compile("\\s+@");

    private final Vocabulary vocabulary;
    private final List<Integer> names;
    private final List<Integer> handles;
    private final Map<RichText, PersonsReading> readings = new HashMap<>();

    PersonColumns(TableReader table, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = table.columns(ColumnKind.PERSON);
        this.handles = table.columns(ColumnKind.HANDLE);
    }

    /** A person, and the column that names it. */
    record Named(Person person, int column) {}

    /**
     * The persons of a row.
     *
     * @param persons each with the handle that stands beside it
     * @param taken the columns that say nothing else
     * @param rest what other columns say beside persons, by column
     */
    record OfRow(List<Named> persons, List<Integer> taken, Map<Integer, RichText> rest) {}

    /** Who a cell names; each is read once, though several questions are asked of it. */
    PersonsReading read(RichText cell) {
        return readings.computeIfAbsent(cell, vocabulary::persons);
    }

    OfRow of(OutlineBlock.Row row) {
        List<Named> all = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        Map<Integer, RichText> rest = new HashMap<>();
        List<Integer> unused = new ArrayList<>(handles);
        boolean hasNames = !names.isEmpty();
        for (int column : hasNames ? names : handles) {
            PersonsReading reading = read(row.cells().get(column).text());
            if (reading.complete()) {
                taken.add(column);
            } else if (!reading.persons().isEmpty()) {
                rest.put(column, reading.rest());
            }
            Optional<Integer> beside = hasNames ? nearest(unused, column) : Optional.empty();
            List<Person> persons = reading.persons();
            if (beside.isPresent()) {
                unused.remove(beside.get());
                Optional<List<Person>> handled =
                        withHandles(persons, row.cells().get(beside.get()).text());
                handled.ifPresent(any -> taken.add(beside.get()));
                persons = handled.orElse(persons);
            }
            for (Person person : persons) {
                all.add(new Named(hasNames ? person : withoutName(person), column));
            }
        }
        return new OfRow(all, taken, rest);
    }

    /** In a column of handles a handle may stand without its sign. */
    private static Person withoutName(Person person) {
        boolean isHandle = person.handle().isEmpty()
                && person.name().filter(name -> name.indexOf(' ') < 0).isPresent();
        return isHandle ? person.withHandle(person.name()).withName(Optional.empty()) : person;
    }

    private static Optional<Integer> nearest(List<Integer> handles, int column) {
        for (Integer handle : handles) {
            if (handle > column) {
                return Optional.of(handle);
            }
        }
        return handles.isEmpty() ? Optional.empty() : Optional.of(handles.get(0));
    }

    /** The persons with the handles of a cell; empty where it has not one for each, or says otherwise than they do. */
    private Optional<List<Person>> withHandles(List<Person> persons, RichText cell) {
        List<String> stated = new ArrayList<>();
        for (Person known : vocabulary.persons(spaced(cell)).persons()) {
            known.handle().or(known::name).ifPresent(stated::add);
        }
        if (persons.isEmpty() || stated.size() != persons.size() || contradicts(persons, stated)) {
            return Optional.empty();
        }
        List<Person> handled = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            handled.add(person.handle().isPresent() ? person : person.withHandle(stated.get(i)));
        }
        return Optional.of(handled);
    }

    /** Whether a person has another handle in its own cell; then the one beside it is no handle of that person. */
    private static boolean contradicts(List<Person> persons, List<String> handles) {
        for (int i = 0; i < persons.size(); i++) {
            String handle = handles.get(i);
            if (persons.get(i).handle().filter(own -> !own.equals(handle)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Handles may stand without a comma between them. */
    private static RichText spaced(RichText cell) {
        String words = cell.plainText();
        boolean isOne = words.lastIndexOf('@') <= 0;
        if (isOne && cell.isPlain()) {
            return cell;
        }
        return RichText.of(isOne ? words : BLANKS_BEFORE_HANDLE.matcher(words).replaceAll(", @"));
    }
}
