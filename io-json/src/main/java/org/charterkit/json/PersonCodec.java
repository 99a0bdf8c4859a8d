package org.charterkit.json;

import org.charterkit.Person;

/** Somebody: a name, a handle, or both. */
final class PersonCodec {
    static final Codec<Person> INSTANCE = ObjectCodec.<Person, Person.Builder>of(
                    input -> Person.builder(), Person.Builder::build)
            .optional("name", TextCodec.WORDS, Person.Builder::name, Person::name)
            .optional("handle", TextCodec.WORDS, Person.Builder::handle, Person::handle)
            .optional("href", TextCodec.WORDS, Person.Builder::link, Person::link)
            .text("note", Person.Builder::note, Person::note)
            .placed()
            .codec();

    private PersonCodec() {}
}
