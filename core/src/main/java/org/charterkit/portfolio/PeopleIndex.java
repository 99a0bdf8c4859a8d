package org.charterkit.portfolio;

import java.util.ArrayList;
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

    /** The groups of each human, by number, in the order of the entries. */
    private final List<List<Membership>> memberships = new ArrayList<>();

    PeopleIndex(List<Portfolio.Entry> entries, Identities identities) {
        this.identities = identities;
        this.mentions = new FirstMentions(identities);
        for (int i = 0; i < identities.count(); i++) {
            memberships.add(new ArrayList<>(2));
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
    List<PortfolioPerson> people() {
        List<Listed> named = new ArrayList<>();
        List<Listed> nameless = new ArrayList<>();
        for (int human = 0; human < identities.count(); human++) {
            PortfolioPerson person = person(human);
            (person.name().isPresent() ? named : nameless).add(Listed.of(person));
        }
        List<PortfolioPerson> people = new ArrayList<>(identities.count());
        named.stream().sorted().forEach(listed -> people.add(listed.person()));
        nameless.stream().sorted().forEach(listed -> people.add(listed.person()));
        return List.copyOf(people);
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
    private record Listed(PortfolioPerson person, String folded) implements Comparable<Listed> {
        static Listed of(PortfolioPerson person) {
            return new Listed(person, ReadingOrder.folded(person.displayName()));
        }

        @Override
        public int compareTo(Listed other) {
            int byFolded = folded.compareTo(other.folded);
            return byFolded == 0 ? person.displayName().compareTo(other.person.displayName()) : byFolded;
        }
    }
}
