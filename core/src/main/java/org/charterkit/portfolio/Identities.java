package org.charterkit.portfolio;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.charterkit.Charter;
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

    private final Map<String, Set<String>> namesByHandle;

    private Identities(Map<String, Set<String>> namesByHandle) {
        this.namesByHandle = namesByHandle;
    }

    static Identities of(List<Portfolio.Entry> entries) {
        Map<String, Set<String>> namesByHandle = new HashMap<>();
        entries.stream()
                .flatMap(entry -> personsOf(entry.charter()))
                .filter(person -> person.name().isPresent())
                .forEach(person -> person.handle()
                        .ifPresent(handle -> namesByHandle
                                .computeIfAbsent(handle, unseen -> new HashSet<>())
                                .add(composed(person.name().orElseThrow()))));
        return new Identities(namesByHandle);
    }

    Identity of(Person person) {
        if (person.name().isPresent()) {
            return new Identity(true, composed(person.name().get()));
        }
        String handle = person.handle().orElseThrow();
        Set<String> names = namesByHandle.getOrDefault(handle, Set.of());
        return names.size() == 1 ? new Identity(true, names.iterator().next()) : new Identity(false, handle);
    }

    /** Each human once, by the first mention. */
    List<Person> distinct(Collection<Participant> participants) {
        Set<Identity> seen = new HashSet<>();
        return participants.stream()
                .flatMap(participant -> participant.person().stream())
                .filter(person -> seen.add(of(person)))
                .toList();
    }

    private static Stream<Person> personsOf(Charter charter) {
        return charter.participants().stream().map(Participant::person).flatMap(Optional::stream);
    }

    private static String composed(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
