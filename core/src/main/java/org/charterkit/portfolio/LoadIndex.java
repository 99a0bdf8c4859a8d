package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days of every group, to tell the load of people by. */
final class LoadIndex {
    private static final Comparator<Engagement> BY_FIRST_DAY =
            Comparator.comparing(engagement -> engagement.days().first());

    private final Map<String, DayRange> daysBySource;

    LoadIndex(Collection<GroupTimeline> timeline) {
        daysBySource = new HashMap<>(2 * timeline.size());
        timeline.forEach(group -> group.span().ifPresent(days -> daysBySource.put(group.source(), days)));
    }

    PersonLoad of(PortfolioPerson person) {
        List<Engagement> engagements = new ArrayList<>(person.memberships().size());
        List<DayRange> ranges = new ArrayList<>(person.memberships().size());
        List<Membership> undated = List.of();
        for (Membership membership : person.memberships()) {
            DayRange days = daysBySource.get(membership.source());
            if (days == null) {
                undated = undated.isEmpty() ? new ArrayList<>() : undated;
                undated.add(membership);
            } else {
                engagements.add(new Engagement(membership, days));
                ranges.add(days);
            }
        }
        if (engagements.size() > 1) {
            engagements.sort(BY_FIRST_DAY);
        }
        return new PersonLoad(person, engagements, undated, LoadSteps.of(ranges));
    }
}
