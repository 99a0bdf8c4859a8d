package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Role;

/** Gathers the participants of all charters by who they are. */
final class PeopleIndex {
    private final Identities identities;
    private final FirstMentions mentions;
    private final GroupsOfHumans groups;

    /** The groups of each human, by number, in the order of the entries. */
    private final List<List<Membership>> memberships = new ArrayList<>();

    PeopleIndex(List<Portfolio.Entry> entries, Identities identities) {
        this.identities = identities;
        this.mentions = new FirstMentions(identities);
        this.groups = new GroupsOfHumans(entries.size(), identities);
        for (int i = 0; i < identities.count(); i++) {
            memberships.add(new ArrayList<>(groups.count(i)));
        }
        for (int i = 0; i < entries.size(); i++) {
            gather(i, entries.get(i));
        }
    }

    /** Most people have one role in a group; the roles of the others are joined when all are known. */
    private void gather(int number, Portfolio.Entry entry) {
        Optional<String> title = entry.charter().title();
        Rows rows = identities.rows(number);
        Map<Integer, Set<Role>> rolesOfSeveral = new HashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            int human = rows.human(row);
            if (human == Rows.NOBODY) {
                continue;
            }
            Role role = rows.role(row);
            if (mentions.isFirst(human, number)) {
                List<Role> roles = role == null ? List.of() : List.of(role);
                memberships.get(human).add(new Membership(entry.source(), title, roles));
            } else if (role != null && !last(human).roles().equals(List.of(role))) {
                rolesOfSeveral
                        .computeIfAbsent(
                                human, again -> new LinkedHashSet<>(last(again).roles()))
                        .add(role);
            }
        }
        rolesOfSeveral.forEach((human, roles) -> {
            List<Membership> known = memberships.get(human);
            known.set(known.size() - 1, new Membership(entry.source(), title, List.copyOf(roles)));
        });
    }

    private Membership last(int human) {
        List<Membership> known = memberships.get(human);
        return known.get(known.size() - 1);
    }

    /** Everybody, by name without regard to case and accents, those known by handle alone last. */
    People people() {
        List<Listed> named = new ArrayList<>();
        List<Listed> nameless = new ArrayList<>();
        for (int human = 0; human < identities.count(); human++) {
            Listed listed = Listed.of(person(human), human);
            (listed.person().name().isPresent() ? named : nameless).add(listed);
        }
        Collections.sort(named);
        Collections.sort(nameless);
        named.addAll(nameless);
        return new People(
                named.stream().map(Listed::person).toList(),
                named.stream().mapToInt(Listed::human).toArray(),
                groups);
    }

    private PortfolioPerson person(int human) {
        Identities.Identity identity = identities.get(human);
        List<String> handles = identity.handles();
        return new PortfolioPerson(
                identity.name(),
                handles.size() < 2
                        ? handles
                        : handles.stream().distinct().sorted().toList(),
                memberships.get(human));
    }

    /** A person with the word to look them up by, which is folded once and not in each comparison. */
    private record Listed(PortfolioPerson person, int human, String folded) implements Comparable<Listed> {
        static Listed of(PortfolioPerson person, int human) {
            return new Listed(person, human, ReadingOrder.folded(person.displayName()));
        }

        @Override
        public int compareTo(Listed other) {
            int byFolded = folded.compareTo(other.folded);
            return byFolded == 0 ? person.displayName().compareTo(other.person.displayName()) : byFolded;
        }
    }
}
