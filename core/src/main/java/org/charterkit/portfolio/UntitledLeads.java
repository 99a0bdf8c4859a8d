package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Pointer;

/** Finds the leads whose titles a charter does not state, and the titles that other charters state for them. */
final class UntitledLeads {
    private final List<Portfolio.Entry> entries;
    private final Identities identities;

    /** Who has a title, or was met as a lead without one, entry by entry. */
    private final FirstMentions mentions;

    /** The titles of the leads, by who they are. */
    private final Map<Integer, Set<String>> titles = new HashMap<>();

    UntitledLeads(List<Portfolio.Entry> entries, Identities identities) {
        this.entries = entries;
        this.identities = identities;
        this.mentions = new FirstMentions(identities);
    }

    /** The leads without a title anywhere in the charter of their group, each once in it, in page order. */
    List<UntitledLead> all() {
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            addLeads(i, leads);
        }
        if (leads.isEmpty()) {
            return List.of();
        }
        leads.forEach(lead -> titles.put(lead.human(), new LinkedHashSet<>()));
        for (int i = 0; i < entries.size(); i++) {
            addTitles(i);
        }
        return leads.stream()
                .map(lead -> lead.withTitles(titles.getOrDefault(lead.human(), Set.of())))
                .toList();
    }

    private void addLeads(int entry, List<Lead> leads) {
        Rows rows = identities.rows(entry);
        if (IntStream.range(0, rows.count()).noneMatch(rows::isUntitledLead)) {
            return;
        }
        List<Participant> participants = entries.get(entry).charter().participants();
        for (int row = 0; row < rows.count(); row++) {
            if (isTitled(rows, row, participants)) {
                mentions.isFirst(rows.human(row), entry);
            }
        }
        for (int row = 0; row < rows.count(); row++) {
            if (rows.isUntitledLead(row) && mentions.isFirst(rows.human(row), entry)) {
                Pointer pointer = Pointer.to(FactKind.PARTICIPANT, row);
                leads.add(new Lead(entries.get(entry), participants.get(row), rows.human(row), pointer));
            }
        }
    }

    private void addTitles(int entry) {
        Rows rows = identities.rows(entry);
        List<Participant> participants = entries.get(entry).charter().participants();
        for (int row = 0; row < rows.count(); row++) {
            Set<String> known = titles.get(rows.human(row));
            if (known != null && isTitled(rows, row, participants)) {
                known.add(participants.get(row).title().plainText());
            }
        }
    }

    private static boolean isTitled(Rows rows, int row, List<Participant> participants) {
        return rows.human(row) != Rows.NOBODY && !participants.get(row).title().isBlank();
    }

    private record Lead(Portfolio.Entry entry, Participant participant, int human, Pointer pointer) {
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
}
