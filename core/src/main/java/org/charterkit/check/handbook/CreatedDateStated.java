package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** The page says when the group began. */
final class CreatedDateStated implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "created-date",
            Severity.WARNING,
            "How long a group has lived is told from the day on which it began.",
            "Working group pages: the attributes begin with the date created",
            "State the day in the attributes.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        boolean stated = page.charter().dateCreated().isPresent()
                || page.charter().startDate().isPresent();
        return stated
                ? Stream.empty()
                : Stream.of(page.finding(
                        this,
                        page.headingOf(SectionKind.ATTRIBUTES),
                        "the page does not say when the group was created"));
    }
}
