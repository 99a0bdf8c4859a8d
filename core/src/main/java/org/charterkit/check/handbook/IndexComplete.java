package org.charterkit.check.handbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PortfolioRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;

/** The index lists every group whose page lies beside it. */
final class IndexComplete implements PortfolioRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "index-unlisted",
            Severity.WARNING,
            "People look for groups in the index.",
            "Working groups: the page lists active and past groups",
            "Add the group to the index.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
        return pages.stream()
                .filter(page -> page.reading().index().isPresent())
                .flatMap(index -> unlisted(new IndexMatch(index, pages))
                        .map(page ->
                                page.finding(this, Pointer.root(), "the group is not listed in " + index.source())));
    }

    private static Stream<CheckedPage> unlisted(IndexMatch match) {
        Set<String> listed = new HashSet<>();
        match.entries().forEach(entry -> match.pageOf(entry).ifPresent(page -> listed.add(page.source())));
        return match.below().stream()
                .filter(page -> page.isCharter() && !listed.contains(page.source()) && !match.mentions(page));
    }
}
