package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the load of people by the days of their groups. */
final class LoadIndex {
    private static final Comparator<Engagement> BY_FIRST_DAY =
            Comparator.comparing(engagement -> engagement.days().first());

    private final People people;

    /** The days of each entry, empty where they are not known. */
    private final List<Optional<DayRange>> days;

    LoadIndex(People people, List<GroupTimeline> timeline) {
        this.people = people;
        this.days = timeline.stream().map(GroupTimeline::span).toList();
    }

    List<PersonLoad> loads() {
        List<PersonLoad> loads = new ArrayList<>(people.all().size());
        for (int person = 0; person < people.all().size(); person++) {
            loads.add(of(person));
        }
        return List.copyOf(loads);
    }

    private PersonLoad of(int number) {
        PortfolioPerson person = people.all().get(number);
        List<Membership> memberships = person.memberships();
        Optional<DayRange> first = days.get(people.entry(number, 0));
        if (memberships.size() == 1 && first.isPresent()) {
            Engagement only = new Engagement(memberships.get(0), first.get());
            return new PersonLoad(person, List.of(only), List.of(), LoadSteps.of(List.of(first.get())));
        }
        List<Engagement> engagements = new ArrayList<>(memberships.size());
        List<DayRange> ranges = new ArrayList<>(memberships.size());
        List<Membership> undated = new ArrayList<>(0);
        for (int i = 0; i < memberships.size(); i++) {
            Optional<DayRange> range = days.get(people.entry(number, i));
            if (range.isPresent()) {
                engagements.add(new Engagement(memberships.get(i), range.get()));
                ranges.add(range.get());
            } else {
                undated.add(memberships.get(i));
            }
        }
        if (engagements.size() > 1) {
            engagements.sort(BY_FIRST_DAY);
        }
        return new PersonLoad(person, engagements, undated, LoadSteps.of(ranges));
    }
}
