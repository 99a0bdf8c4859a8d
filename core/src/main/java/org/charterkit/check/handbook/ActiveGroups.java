package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Placed;

/** Who takes part in which groups that are at work on the day. */
final class ActiveGroups {
    /**
     * Somebody's first place in a group.
     *
     * @param page the group's page
     * @param participant the first row that names them
     */
    record Place(CheckedPage page, Placed<Participant> participant) {
        boolean isOn(CheckedPage other) {
            return page.source().equals(other.source());
        }

        String name() {
            return participant.value().person().orElseThrow().displayName();
        }
    }

    private ActiveGroups() {}

    /** The groups of each person, by name without regard to case, or else by handle; each group once. */
    static List<List<Place>> ofEachPerson(List<CheckedPage> pages, Predicate<Participant> counts) {
        Map<String, List<Place>> byPerson = new LinkedHashMap<>();
        for (CheckedPage page : pages) {
            if (!page.isCharter() || page.state() != CharterState.ACTIVE) {
                continue;
            }
            for (Placed<Participant> participant : page.facts(FactKind.PARTICIPANT, Participant.class)) {
                if (!participant.value().isVacant() && counts.test(participant.value())) {
                    Place place = new Place(page, participant);
                    List<Place> places = byPerson.computeIfAbsent(
                            place.name().toLowerCase(Locale.ROOT), unseen -> new ArrayList<>());
                    if (places.stream().noneMatch(known -> known.isOn(page))) {
                        places.add(place);
                    }
                }
            }
        }
        return List.copyOf(byPerson.values());
    }
}
