package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days of every group, to tell the load of people by. */
final class LoadIndex {
    private final Map<String, Optional<DayRange>> daysBySource = new HashMap<>();

    LoadIndex(Collection<GroupTimeline> timeline) {
        timeline.forEach(group -> daysBySource.put(group.source(), group.span()));
    }

    PersonLoad of(PortfolioPerson person) {
        List<Engagement> engagements = new ArrayList<>(person.memberships().size());
        List<Membership> undated = new ArrayList<>(0);
        for (Membership membership : person.memberships()) {
            daysBySource
                    .getOrDefault(membership.source(), Optional.empty())
                    .ifPresentOrElse(
                            days -> engagements.add(new Engagement(membership, days)), () -> undated.add(membership));
        }
        if (engagements.size() > 1) {
            engagements.sort(
                    Comparator.comparing(engagement -> engagement.days().first()));
        }
        List<DayRange> days = new ArrayList<>(engagements.size());
        engagements.forEach(engagement -> days.add(engagement.days()));
        return new PersonLoad(person, engagements, undated, LoadSteps.of(days));
    }
}
