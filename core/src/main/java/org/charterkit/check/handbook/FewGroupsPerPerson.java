package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PortfolioRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;

/** Nobody is in more groups than they have time for. */
final class FewGroupsPerPerson implements PortfolioRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "too-many-groups",
            Severity.INFO,
            "Some groups take a lot of time, and nobody has it for many of them.",
            "Working groups, guidelines: participants manage their time and escalate early",
            "Ask the person which of the groups they can serve.");

    private final int most;

    FewGroupsPerPerson(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most groups: expected 1 or more, found " + most);
        }
        this.most = most;
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
        return new ActiveGroups(pages, portfolio, (entry, participant) -> true)
                .ofThoseInMoreThan(most).stream().map(this::finding);
    }

    /** On the page of the first group too many. */
    private Finding finding(List<ActiveGroups.Place> places) {
        ActiveGroups.Place last = places.get(most);
        List<String> titles =
                places.stream().map(place -> place.page().displayTitle()).toList();
        return last.page()
                .finding(
                        this,
                        last.pointer(),
                        last.name() + " is in " + places.size() + " active groups: " + Words.quoted(titles));
    }
}
