package org.charterkit.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Participant;
import org.charterkit.Person;

/**
 * Tells which mentions are the same human, as {@link Portfolio} promises. Humans have numbers from 0, so that every view
 * finds them without looking up their names again.
 */
final class Identities {
    /**
     * Who somebody is throughout a portfolio.
     *
     * @param name the name in form NFC; empty for whoever is known by the handle alone
     * @param handles the handles as they are mentioned; the same one never twice in a row
     */
    record Identity(Optional<String> name, List<String> handles) {}

    private final List<Identity> identities = new ArrayList<>();
    private final Map<String, Integer> numberByName = new HashMap<>();

    /** Whose name goes with each handle; {@link Rows#NOBODY} where several do. */
    private final Map<String, Integer> numberByHandle = new HashMap<>();

    private final List<Rows> rows = new ArrayList<>();

    Identities(List<Portfolio.Entry> entries) {
        List<Rows> withNameless = new ArrayList<>();
        List<List<Participant>> nameless = new ArrayList<>();
        for (Portfolio.Entry entry : entries) {
            List<Participant> participants = entry.charter().participants();
            Rows ofEntry = new Rows(participants);
            rows.add(ofEntry);
            if (!identifyNamed(ofEntry, participants)) {
                withNameless.add(ofEntry);
                nameless.add(participants);
            }
        }
        Map<String, Integer> numberByHandleAlone = new HashMap<>();
        for (int i = 0; i < nameless.size(); i++) {
            identifyNameless(withNameless.get(i), nameless.get(i), numberByHandleAlone);
        }
    }

    /** Whether everybody has a name. */
    private boolean identifyNamed(Rows ofEntry, List<Participant> participants) {
        boolean all = true;
        for (int row = 0; row < ofEntry.count(); row++) {
            Person person = participants.get(row).person().orElse(null);
            if (person != null && person.name().isPresent()) {
                ofEntry.identify(row, numberOf(person.name().get(), person.handle()));
            } else if (person != null) {
                all = false;
            }
        }
        return all;
    }

    private int numberOf(String name, Optional<String> handle) {
        String composed = composed(name);
        Integer known = numberByName.putIfAbsent(composed, identities.size());
        int number = known == null ? add(Optional.of(composed)) : known;
        if (handle.isPresent() && addHandle(number, handle.get())) {
            numberByHandle.merge(handle.get(), number, (one, other) -> one.equals(other) ? one : Rows.NOBODY);
        }
        return number;
    }

    private int add(Optional<String> name) {
        identities.add(new Identity(name, new ArrayList<>(1)));
        return identities.size() - 1;
    }

    /** Whether it may be new to them: hardly anybody has more than one. */
    private boolean addHandle(int number, String handle) {
        List<String> handles = identities.get(number).handles();
        return (handles.isEmpty() || !handles.get(handles.size() - 1).equals(handle)) && handles.add(handle);
    }

    /** Whoever is mentioned by handle alone can be told when all names are known that go with it. */
    private void identifyNameless(
            Rows ofEntry, List<Participant> participants, Map<String, Integer> numberByHandleAlone) {
        for (int row = 0; row < ofEntry.count(); row++) {
            Person person = participants.get(row).person().orElse(null);
            if (person != null && person.name().isEmpty()) {
                String handle = person.handle().orElseThrow();
                int named = numberByHandle.getOrDefault(handle, Rows.NOBODY);
                int number = named == Rows.NOBODY
                        ? numberByHandleAlone.computeIfAbsent(handle, unseen -> add(Optional.empty()))
                        : named;
                ofEntry.identify(row, number);
                addHandle(number, handle);
            }
        }
    }

    /** How many humans there are. */
    int count() {
        return identities.size();
    }

    Identity get(int number) {
        return identities.get(number);
    }

    /** The participants of the entry with a number. */
    Rows rows(int entry) {
        return rows.get(entry);
    }

    private static String composed(String name) {
        return ReadingOrder.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
