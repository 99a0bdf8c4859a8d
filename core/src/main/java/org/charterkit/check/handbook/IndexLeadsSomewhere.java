package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Pointer;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PortfolioRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;

/** Entries of the index lead to pages. */
final class IndexLeadsSomewhere implements PortfolioRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "index-dangling",
            Severity.INFO,
            "An entry without a page leads readers nowhere.",
            "Working groups, process: \"Create a working group page\"",
            "Add the page, or correct the entry.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
        return pages.stream()
                .filter(page -> page.reading().index().isPresent())
                .flatMap(index -> dangling(new IndexMatch(index, pages))
                        .map(entry -> index.finding(
                                this,
                                Pointer.root(),
                                Words.quoted(entry.title().plainText())
                                        + " is listed, and no page of it is among those that are checked")));
    }

    /** An index none of whose pages is here was checked by itself. */
    private static Stream<WorkingGroupIndex.Group> dangling(IndexMatch match) {
        boolean together =
                match.entries().stream().anyMatch(entry -> match.pageOf(entry).isPresent());
        return match.entries().stream()
                .filter(entry -> together && match.pageOf(entry).isEmpty());
    }
}
