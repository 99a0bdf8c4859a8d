package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A group that has ended says which criteria it has met. */
final class ClosedCriteriaStatus implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "closed-criteria-status",
            Severity.WARNING,
            "Whoever comes later wants to know which of its criteria a group has met.",
            "Working groups, process: on disbanding, keep what the page has to tell for later readers",
            "Mark each criterion as done or dropped, or add a section with the outcome.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Charter charter = page.charter();
        int criteria = charter.exitCriteria().size();
        boolean silent = criteria > 0
                && charter.progress().unknown() == criteria
                && charter.progress().stated().isEmpty()
                && charter.sections().stream()
                        .flatMap(section -> section.heading().stream())
                        .noneMatch(page.vocabulary().pageWords()::announcesResult);
        return page.isClosed() && silent
                ? Stream.of(page.finding(
                        this,
                        page.headingOf(SectionKind.EXIT_CRITERIA),
                        "the group is closed, and " + Words.none(criteria, "exit criterion", "exit criteria")
                                + " says whether it was met"))
                : Stream.empty();
    }
}
