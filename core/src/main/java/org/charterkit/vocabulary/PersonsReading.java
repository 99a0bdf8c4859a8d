package org.charterkit.vocabulary;

import java.util.List;
import org.charterkit.Person;

/**
 * Who was read from the words of a cell or an item.
 *
 * @param persons the persons, in the order of the words; empty where the words name nobody
 * @param complete whether every word went into a person; false where some words name nobody, such as "TBD"
 */
public record PersonsReading(List<Person> persons, boolean complete) {
    /**
     * Who was read.
     *
     * @param persons the persons, copied
     * @param complete whether every word went into a person
     */
    public PersonsReading {
        persons = List.copyOf(persons);
    }
}
