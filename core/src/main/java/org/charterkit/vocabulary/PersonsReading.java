package org.charterkit.vocabulary;

import java.util.List;
import org.charterkit.Person;
import org.charterkit.text.RichText;

/**
 * Who was read from the words of a cell or an item.
 *
 * @param persons the persons, in the order of the words; empty where the words name nobody
 * @param rest the words that name nobody, such as "TBD"; empty where every word went into a person
 * @since 0.1.0
 */
public record PersonsReading(List<Person> persons, RichText rest) {
    /**
     * Who was read.
     *
     * @param persons the persons, copied
     * @param rest the words that name nobody
     */
    public PersonsReading {
        persons = List.copyOf(persons);
    }

    /** A reading of nothing. */
    static PersonsReading nobody() {
        return new PersonsReading(List.of(), RichText.empty());
    }

    /**
     * Whether every word went into a person.
     *
     * @return false where some words name nobody
     */
    public boolean complete() {
        return rest.isEmpty();
    }
}
