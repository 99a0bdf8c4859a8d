package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;

/** Gathers the participants of all charters by who they are. */
final class PeopleIndex {
    /** A person with the word to look them up by, which is folded once and not in each comparison. */
    private record Listed(PortfolioPerson person, String folded) {
        private static final Comparator<Listed> ORDER = Comparator.comparing(
                        (Listed listed) -> listed.person().name().isEmpty())
                .thenComparing(Listed::folded)
                .thenComparing(listed -> listed.person().displayName());
    }

    private final Identities identities;
    private final Map<Identities.Identity, Mentions> mentions = new LinkedHashMap<>();

    PeopleIndex(Identities identities) {
        this.identities = identities;
    }

    List<PortfolioPerson> of(List<Portfolio.Entry> entries) {
        for (Portfolio.Entry entry : entries) {
            for (Participant participant : entry.charter().participants()) {
                participant.person().ifPresent(person -> mentionsOf(person).add(entry, person, participant));
            }
        }
        List<Listed> people = new ArrayList<>();
        mentions.forEach((identity, found) -> {
            PortfolioPerson person = found.asPerson(identity);
            people.add(new Listed(person, ReadingOrder.folded(person.displayName())));
        });
        people.sort(Listed.ORDER);
        return people.stream().map(Listed::person).toList();
    }

    private Mentions mentionsOf(Person person) {
        return mentions.computeIfAbsent(identities.of(person), unseen -> new Mentions());
    }

    /** All mentions of one human. */
    private static final class Mentions {
        private final List<String> handles = new ArrayList<>(2);

        /** Mentions come group by group, so that only the last one can be met again. */
        private final List<RolesInGroup> groups = new ArrayList<>();

        void add(Portfolio.Entry entry, Person person, Participant participant) {
            person.handle().ifPresent(handles::add);
            if (groups.isEmpty() || !groups.get(groups.size() - 1).isIn(entry)) {
                groups.add(new RolesInGroup(entry, new ArrayList<>(2)));
            }
            participant.role().ifPresent(groups.get(groups.size() - 1).roles()::add);
        }

        PortfolioPerson asPerson(Identities.Identity identity) {
            List<Membership> memberships =
                    groups.stream().map(RolesInGroup::asMembership).toList();
            Optional<String> name = identity.isName() ? Optional.of(identity.word()) : Optional.empty();
            return new PortfolioPerson(
                    name, handles.stream().distinct().sorted().toList(), memberships);
        }
    }

    private record RolesInGroup(Portfolio.Entry entry, List<Role> roles) {
        boolean isIn(Portfolio.Entry other) {
            return entry.source().equals(other.source());
        }

        Membership asMembership() {
            List<Role> distinct =
                    roles.size() < 2 ? roles : roles.stream().distinct().toList();
            return new Membership(entry.source(), entry.charter().title(), distinct);
        }
    }
}
