package org.charterkit.arbitraries;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.text.RichText;

/** Arbitrary persons and roles. */
public final class People {
    private static final Arbitrary<Person> PERSONS = Once.of(newPersons());
    private static final Arbitrary<Role> ROLES = Once.of(newRoles());

    private People() {}

    /**
     * Persons with a name, a handle, or both.
     *
     * @return persons
     */
    public static Arbitrary<Person> persons() {
        return PERSONS;
    }

    private static Arbitrary<Person> newPersons() {
        Arbitrary<String> names = mostly(Words.PERSON_NAMES);
        Arbitrary<String> handles = mostly(Words.HANDLES).map(handle -> handle.startsWith("@") ? "a" + handle : handle);
        Arbitrary<RichText> notes =
                Once.oneOf(Tuple.of(4, Arbitraries.just(RichText.empty())), Tuple.of(1, Texts.richTexts()));
        return Once.of(Combinators.combine(
                        names,
                        handles,
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(false, false, true),
                        Once.maybe(30, Texts.links()),
                        notes)
                .as((name, handle, named, handled, link, note) -> Person.builder()
                        .name(Optional.of(name).filter(present -> named))
                        .handle(Optional.of(handle).filter(present -> handled || !named))
                        .link(link)
                        .note(note)
                        .build()));
    }

    private static Arbitrary<String> mostly(List<String> usual) {
        return Once.oneOf(Tuple.of(9, Arbitraries.of(usual)), Tuple.of(1, Texts.words()));
    }

    /**
     * Roles whose kinds have nothing to do with their names.
     *
     * @return roles
     */
    public static Arbitrary<Role> roles() {
        return ROLES;
    }

    private static Arbitrary<Role> newRoles() {
        return Once.of(Combinators.combine(
                        Texts.mostly(Words.ROLE_NAMES),
                        Arbitraries.of(RoleKind.class).set().ofMinSize(1).ofMaxSize(2),
                        Once.maybe(20, Texts.words()))
                .as((name, kinds, qualifier) -> Role.of(name, kinds).withQualifier(qualifier)));
    }
}
