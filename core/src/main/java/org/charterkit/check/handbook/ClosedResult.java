package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A group that has ended says what came of it. */
final class ClosedResult implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "closed-result",
            Severity.INFO,
            "A closed group is worth reading about only where its page says what came of it.",
            "Working groups, process: communicate outcomes, and keep \"relevant artifacts\" on the page",
            "Add a section with the outcome.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Charter charter = page.charter();
        boolean told = !charter.exitCriteria().isEmpty()
                || charter.sections().stream()
                        .flatMap(section -> section.heading().stream())
                        .anyMatch(page.vocabulary().pageWords()::announcesResult);
        return page.isClosed() && !told
                ? Stream.of(page.finding(
                        this,
                        Pointer.root(),
                        "the group is closed, and the page says neither what came of it nor what was to come"))
                : Stream.empty();
    }
}
