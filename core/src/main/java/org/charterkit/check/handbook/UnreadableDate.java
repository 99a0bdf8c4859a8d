package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.vocabulary.DateReading;

/** Dates are dates. */
final class UnreadableDate implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "unreadable-date",
            Severity.WARNING,
            "A date that cannot be read can be neither compared nor reported on.",
            "Working group pages: the attributes state dates",
            "Write a date such as 2022-01-24, March 2022 or FY23-Q4, and the rest beside the table.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return DateWords.of(page, DateReading.Outcome.UNREADABLE)
                .filter(attribute -> attribute.value().state().isEmpty())
                .map(attribute -> page.finding(
                        this,
                        attribute.pointer().child("value"),
                        "expected a date for " + DateWords.nameOf(attribute) + ", found "
                                + DateWords.valueOf(attribute)));
    }
}
