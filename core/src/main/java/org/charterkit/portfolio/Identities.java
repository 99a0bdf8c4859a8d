package org.charterkit.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Participant;
import org.charterkit.Person;

/** Tells which mentions are the same human, as {@link Portfolio} promises. */
final class Identities {
    /**
     * Who somebody is throughout a portfolio.
     *
     * @param isName whether the word is a name rather than a handle
     * @param word the name in form NFC, or the handle
     */
    record Identity(boolean isName, String word) {}

    /** The name that goes with each handle; empty where several do. */
    private final Map<String, Optional<String>> nameByHandle;

    private Identities(Map<String, Optional<String>> nameByHandle) {
        this.nameByHandle = nameByHandle;
    }

    static Identities of(List<Portfolio.Entry> entries) {
        Map<String, Optional<String>> nameByHandle = new HashMap<>();
        for (Portfolio.Entry entry : entries) {
            for (Participant participant : entry.charter().participants()) {
                participant.person().ifPresent(person -> addHandle(person, nameByHandle));
            }
        }
        return new Identities(nameByHandle);
    }

    private static void addHandle(Person person, Map<String, Optional<String>> nameByHandle) {
        if (person.name().isPresent() && person.handle().isPresent()) {
            nameByHandle.merge(
                    person.handle().get(),
                    person.name().map(Identities::composed),
                    (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    Identity of(Person person) {
        if (person.name().isPresent()) {
            return new Identity(true, composed(person.name().get()));
        }
        String handle = person.handle().orElseThrow();
        return nameByHandle
                .getOrDefault(handle, Optional.empty())
                .map(name -> new Identity(true, name))
                .orElseGet(() -> new Identity(false, handle));
    }

    /** Each human once, by the first mention. */
    List<Person> distinct(Collection<Participant> participants) {
        Set<Identity> seen = new HashSet<>();
        List<Person> persons = new ArrayList<>(participants.size());
        for (Participant participant : participants) {
            participant.person().filter(person -> seen.add(of(person))).ifPresent(persons::add);
        }
        return persons;
    }

    private static String composed(String name) {
        return ReadingOrder.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
