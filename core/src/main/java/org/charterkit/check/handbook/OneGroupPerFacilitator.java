package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PortfolioRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;

/** Nobody runs two groups at a time. */
final class OneGroupPerFacilitator implements PortfolioRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "concurrent-facilitator",
            Severity.WARNING,
            "Running a group well takes the time that a second one would need.",
            "Working groups, guidelines: nobody \"should facilitate more than one concurrent working group\"",
            "Find another facilitator for one of the groups, or close the one that is over.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
        return new ActiveGroups(pages, portfolio, portfolio.identities()::facilitates)
                .ofThoseInMoreThan(1).stream()
                        .flatMap(places -> places.stream()
                                .skip(1)
                                .map(place -> place.page()
                                        .finding(
                                                this,
                                                place.pointer(),
                                                place.name() + " also facilitates "
                                                        + Words.quoted(places.get(0)
                                                                .page()
                                                                .displayTitle()) + " ("
                                                        + places.get(0).page().source() + ")")));
    }
}
