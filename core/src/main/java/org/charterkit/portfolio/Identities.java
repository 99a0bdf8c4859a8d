package org.charterkit.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.charterkit.Participant;
import org.charterkit.Person;

/**
 * Who the participants of the charters of a portfolio are, as {@link Portfolio} tells humans apart.
 *
 * <pre>{@code
 * Identities identities = portfolio.identities();
 * identities.human(0, 2); // who the third participant of the first charter is: the number of a human
 * }</pre>
 *
 * <p>Humans have numbers from 0, so that whoever counts or compares them need not look up their names. The numbers of one
 * portfolio say nothing about another.
 *
 * @since 0.1.0
 */
public final class Identities {
    /** Who somebody is throughout a portfolio. */
    static final class Identity {
        private final Optional<String> name;
        private final int firstIgnoringCase;
        private List<String> handles = List.of();

        private Identity(Optional<String> name, int firstIgnoringCase) {
            this.name = name;
            this.firstIgnoringCase = firstIgnoringCase;
        }

        /** The name in form NFC; empty for whoever is known by the handle alone. */
        Optional<String> name() {
            return name;
        }

        /** The first one of those whose names, or else handles, differ in case only. */
        int firstIgnoringCase() {
            return firstIgnoringCase;
        }

        /** The handles as they are mentioned; the same one never twice in a row. */
        List<String> handles() {
            return handles;
        }

        /** Whether it may be new to them: hardly anybody has more than one. */
        private boolean add(String handle) {
            if (handles.isEmpty()) {
                handles = List.of(handle);
                return true;
            }
            if (handles.get(handles.size() - 1).equals(handle)) {
                return false;
            }
            if (handles.size() == 1) {
                handles = new ArrayList<>(handles);
            }
            return handles.add(handle);
        }
    }

    /** About how many people each charter names for the first time: a size to begin with. */
    private static final int NEWCOMERS = 4;

    private final List<Identity> identities = new ArrayList<>();
    private final Map<String, Integer> numberByName;
    private final Map<String, Integer> numberIgnoringCase;

    /** Whose name goes with each handle: the first one of several. */
    private final Map<String, Integer> numberByHandle;

    private final Set<String> sharedHandles = new HashSet<>();

    private final List<Rows> rows = new ArrayList<>();

    Identities(List<Portfolio.Entry> entries) {
        numberByName = new HashMap<>(NEWCOMERS * entries.size());
        numberIgnoringCase = new HashMap<>(NEWCOMERS * entries.size());
        numberByHandle = new HashMap<>(NEWCOMERS * entries.size());
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
        Integer known = numberByName.get(name);
        int number = known == null ? numberOf(composed(name)) : known;
        if (handle.isPresent() && identities.get(number).add(handle.get())) {
            Integer owner = numberByHandle.putIfAbsent(handle.get(), number);
            if (owner != null && owner != number) {
                sharedHandles.add(handle.get());
            }
        }
        return number;
    }

    private int numberOf(String composed) {
        Integer known = numberByName.putIfAbsent(composed, identities.size());
        return known == null ? add(Optional.of(composed), composed) : known;
    }

    private int add(Optional<String> name, String displayName) {
        int number = identities.size();
        Integer known = numberIgnoringCase.putIfAbsent(displayName.toLowerCase(Locale.ROOT), number);
        identities.add(new Identity(name, known == null ? number : known));
        return number;
    }

    /** Whoever is mentioned by handle alone can be told when all names are known that go with it. */
    private void identifyNameless(
            Rows ofEntry, List<Participant> participants, Map<String, Integer> numberByHandleAlone) {
        for (int row = 0; row < ofEntry.count(); row++) {
            Person person = participants.get(row).person().orElse(null);
            if (person != null && person.name().isEmpty()) {
                String handle = person.handle().orElseThrow();
                Integer named = numberByHandle.get(handle);
                int number = named == null || sharedHandles.contains(handle)
                        ? numberByHandleAlone.computeIfAbsent(handle, unseen -> add(Optional.empty(), "@" + unseen))
                        : named;
                ofEntry.identify(row, number);
                identities.get(number).add(handle);
            }
        }
    }

    /**
     * How many humans there are.
     *
     * @return the count; their numbers are smaller
     */
    public int count() {
        return identities.size();
    }

    /** The handles that go with several names. */
    Set<String> sharedHandles() {
        return sharedHandles;
    }

    Identity get(int number) {
        return identities.get(number);
    }

    /**
     * How many participants a charter has, open roles included.
     *
     * @param entry the number of the entry of the portfolio, from 0
     * @return the count
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public int participants(int entry) {
        return rows.get(entry).count();
    }

    /**
     * Who a participant is.
     *
     * @param entry the number of the entry of the portfolio, from 0
     * @param participant the number of the participant of its charter, from 0
     * @return the number of the human; empty where the role stands open
     * @throws IndexOutOfBoundsException if there is no such entry or participant
     */
    public OptionalInt human(int entry, int participant) {
        int human = rows.get(entry).human(participant);
        return human == Rows.NOBODY ? OptionalInt.empty() : OptionalInt.of(human);
    }

    /**
     * Who is called the same, where case does not matter.
     *
     * @param human the number of a human
     * @return the smallest number of a human whose name, or handle where there is no name, differs from theirs in case
     *     only; mostly their own
     * @throws IndexOutOfBoundsException if there is no such human
     */
    public int firstIgnoringCase(int human) {
        return identities.get(human).firstIgnoringCase();
    }

    /**
     * Whether a participant facilitates.
     *
     * @param entry the number of the entry of the portfolio, from 0
     * @param participant the number of the participant of its charter, from 0
     * @return true where the role is, or is among others, {@link org.charterkit.RoleKind#FACILITATOR}
     * @throws IndexOutOfBoundsException if there is no such entry or participant
     */
    public boolean facilitates(int entry, int participant) {
        return rows.get(entry).isFacilitator(participant);
    }

    /** The participants of the entry with a number. */
    Rows rows(int entry) {
        return rows.get(entry);
    }

    private static String composed(String name) {
        return ReadingOrder.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
