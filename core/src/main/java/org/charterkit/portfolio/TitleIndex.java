package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Role;
import org.charterkit.RoleKind;

/** The titles that charters state, by who bears them. */
final class TitleIndex {
    private static final Set<RoleKind> LEADING = Collections.unmodifiableSet(
            EnumSet.of(RoleKind.EXECUTIVE_SPONSOR, RoleKind.FACILITATOR, RoleKind.FUNCTIONAL_LEAD, RoleKind.DRI));

    private final Identities identities;
    private final Map<Identities.Identity, List<String>> titles = new HashMap<>();

    TitleIndex(Identities identities, List<Portfolio.Entry> entries) {
        this.identities = identities;
        Map<Identities.Identity, Set<String>> distinct = new HashMap<>();
        entries.stream()
                .flatMap(entry -> entry.charter().facts(Participant.class))
                .filter(TitleIndex::isTitled)
                .forEach(participant -> distinct.computeIfAbsent(
                                identities.of(participant.person().orElseThrow()), unseen -> new LinkedHashSet<>())
                        .add(participant.title().plainText()));
        distinct.forEach((identity, ofOne) -> titles.put(identity, List.copyOf(ofOne)));
    }

    /** The leads of a group without a title anywhere in its charter, each once, in page order. */
    List<UntitledLead> untitledLeads(Portfolio.Entry entry) {
        List<Participant> participants = entry.charter().participants();
        Set<Identities.Identity> known = new HashSet<>();
        participants.stream()
                .filter(TitleIndex::isTitled)
                .forEach(titled -> known.add(identities.of(titled.person().orElseThrow())));
        List<UntitledLead> leads = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            if (leads(participant)
                    && known.add(identities.of(participant.person().orElseThrow()))) {
                leads.add(lead(entry, participant, Pointer.to(FactKind.PARTICIPANT, i)));
            }
        }
        return leads;
    }

    private UntitledLead lead(Portfolio.Entry entry, Participant participant, Pointer pointer) {
        Person person = participant.person().orElseThrow();
        Role role = participant.role().orElseThrow();
        return new UntitledLead(
                entry.source(),
                entry.charter().title(),
                person,
                role,
                pointer,
                titles.getOrDefault(identities.of(person), List.of()));
    }

    private static boolean isTitled(Participant participant) {
        return participant.person().isPresent() && !participant.title().isBlank();
    }

    private static boolean leads(Participant participant) {
        return participant.person().isPresent()
                && participant
                        .role()
                        .filter(role -> !Collections.disjoint(role.kinds(), LEADING))
                        .isPresent();
    }
}
