package org.charterkit.check.handbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PortfolioRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.text.RichText;

/** Two groups have two names. */
final class NamesApart implements PortfolioRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "same-name",
            Severity.WARNING,
            "Whoever looks for a group by its name is to find the right one.",
            "Working groups: each group has one page",
            "Rename one of the groups, or remove the page that is a copy.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
        Map<String, CheckedPage> byName = new HashMap<>();
        return pages.stream()
                .filter(page -> page.isCharter() && page.charter().title().isPresent())
                .flatMap(page -> {
                    String name = nameOf(page);
                    CheckedPage first = name.isEmpty() ? page : byName.computeIfAbsent(name, unseen -> page);
                    return first.source().equals(page.source())
                            ? Stream.empty()
                            : Stream.of(page.finding(
                                    this,
                                    Pointer.root().child("title"),
                                    first.source() + " has the same name, "
                                            + Words.quoted(
                                                    page.charter().title().orElseThrow())));
                });
    }

    private static String nameOf(CheckedPage page) {
        return page.vocabulary()
                .pageWords()
                .nameWithoutGroup(RichText.of(page.charter().title().orElseThrow()));
    }
}
