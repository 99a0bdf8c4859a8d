package org.charterkit.check.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.CharterState;
import org.charterkit.Pointer;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PortfolioRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;

/** The index and the pages agree on which groups are over. */
final class IndexState implements PortfolioRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "index-state",
            Severity.WARNING,
            "Where the index and a page disagree on whether a group is at work, one of them is out of date.",
            "Working groups, process: on disbanding, move the group to the past ones",
            "Move the entry, or state the end date on the page.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
        return pages.stream()
                .filter(page -> page.reading().index().isPresent())
                .flatMap(index -> disagreements(index, new IndexMatch(index, pages)));
    }

    private Stream<Finding> disagreements(CheckedPage index, IndexMatch match) {
        return match.entries().stream()
                .flatMap(entry -> match.pageOf(entry).stream()
                        .filter(page -> page.isCharter() && disagree(entry, page))
                        .map(page -> page.finding(this, Pointer.root(), message(index, page))));
    }

    private static boolean disagree(WorkingGroupIndex.Group entry, CheckedPage page) {
        Optional<CharterState> listed = entry.state();
        boolean over = listed.equals(Optional.of(CharterState.CLOSED)) && page.state() == CharterState.ACTIVE;
        boolean atWork = listed.equals(Optional.of(CharterState.ACTIVE)) && page.isClosed();
        return over || atWork;
    }

    private static String message(CheckedPage index, CheckedPage page) {
        return page.isClosed()
                ? "the group is closed, and " + index.source() + " lists it as active"
                : index.source() + " lists the group as past, and the page states no end";
    }
}
