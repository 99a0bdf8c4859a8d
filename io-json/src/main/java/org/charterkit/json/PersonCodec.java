package org.charterkit.json;

import java.util.Optional;
import org.charterkit.Person;
import org.charterkit.text.RichText;

/** Somebody: a name, a handle, or both. */
final class PersonCodec implements Codec<Person> {
    static final PersonCodec INSTANCE = new PersonCodec();

    @Override
    public Person read(Node node) {
        Members members = node.members("name", "handle", "href", "note");
        Optional<String> name = members.words("name");
        Optional<String> handle = members.words("handle");
        Optional<String> href = members.words("href");
        RichText note = members.richText("note");
        return node.buildInPlace(() ->
                Person.builder().name(name).handle(handle).link(href).note(note).build());
    }

    @Override
    public void write(Person person, JsonOutput output) {
        output.object(() -> {
            output.member("name", person.name());
            output.member("handle", person.handle());
            output.member("href", person.link());
            output.member("note", person.note());
        });
    }
}
