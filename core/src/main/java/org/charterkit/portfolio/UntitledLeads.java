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
import org.charterkit.Pointer;
import org.charterkit.RoleKind;

/** Finds the leads whose titles a charter does not state, and the titles that other charters state for them. */
final class UntitledLeads {
    private static final Set<RoleKind> LEADING = Collections.unmodifiableSet(
            EnumSet.of(RoleKind.EXECUTIVE_SPONSOR, RoleKind.FACILITATOR, RoleKind.FUNCTIONAL_LEAD, RoleKind.DRI));

    private final Identities identities;
    private final Map<Identities.Identity, Set<String>> titles = new HashMap<>();

    UntitledLeads(Identities identities) {
        this.identities = identities;
    }

    /** The leads without a title anywhere in the charter of their group, each once in it, in page order. */
    List<UntitledLead> among(List<Portfolio.Entry> entries) {
        List<Lead> leads =
                entries.stream().flatMap(entry -> leadsOf(entry).stream()).toList();
        leads.forEach(lead -> titles.put(lead.identity(), new LinkedHashSet<>()));
        entries.forEach(entry -> entry.charter().participants().forEach(this::addTitle));
        return leads.stream()
                .map(lead -> lead.withTitles(titles.getOrDefault(lead.identity(), Set.of())))
                .toList();
    }

    private void addTitle(Participant participant) {
        if (!titles.isEmpty() && isTitled(participant)) {
            Set<String> known = titles.get(identityOf(participant));
            if (known != null) {
                known.add(participant.title().plainText());
            }
        }
    }

    private List<Lead> leadsOf(Portfolio.Entry entry) {
        List<Participant> participants = entry.charter().participants();
        if (participants.stream().noneMatch(participant -> leads(participant) && !isTitled(participant))) {
            return List.of();
        }
        Set<Identities.Identity> known = new HashSet<>();
        participants.stream().filter(UntitledLeads::isTitled).forEach(titled -> known.add(identityOf(titled)));
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            if (leads(participant) && known.add(identityOf(participant))) {
                leads.add(new Lead(entry, participant, identityOf(participant), Pointer.to(FactKind.PARTICIPANT, i)));
            }
        }
        return leads;
    }

    private Identities.Identity identityOf(Participant participant) {
        return identities.of(participant.person().orElseThrow());
    }

    private record Lead(Portfolio.Entry entry, Participant participant, Identities.Identity identity, Pointer pointer) {
        UntitledLead withTitles(Set<String> titlesElsewhere) {
            return new UntitledLead(
                    entry.source(),
                    entry.charter().title(),
                    participant.person().orElseThrow(),
                    participant.role().orElseThrow(),
                    pointer,
                    List.copyOf(titlesElsewhere));
        }
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
