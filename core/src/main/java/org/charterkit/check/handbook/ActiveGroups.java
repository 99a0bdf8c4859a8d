package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;

/** Who takes part in which groups that are at work on the day. */
final class ActiveGroups {
    /**
     * Somebody's first place in a group.
     *
     * @param page the group's page
     * @param name what to call the person
     * @param number the first row that names them, from 0
     */
    record Place(CheckedPage page, String name, int number) {
        Pointer pointer() {
            return Pointer.to(FactKind.PARTICIPANT, number);
        }

        boolean isOn(CheckedPage other) {
            return page.source().equals(other.source());
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
            List<Participant> participants = page.charter().participants();
            for (int i = 0; i < participants.size(); i++) {
                Optional<Person> person = participants.get(i).person();
                if (person.isPresent() && counts.test(participants.get(i))) {
                    Place place = new Place(page, person.get().displayName(), i);
                    add(place, byPerson.computeIfAbsent(key(place), unseen -> new ArrayList<>(2)));
                }
            }
        }
        return List.copyOf(byPerson.values());
    }

    private static String key(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** Places come page by page, so that only the last one can be on the same. */
    private static void add(Place place, List<Place> places) {
        if (places.isEmpty() || !places.get(places.size() - 1).isOn(place.page())) {
            places.add(place);
        }
    }
}
