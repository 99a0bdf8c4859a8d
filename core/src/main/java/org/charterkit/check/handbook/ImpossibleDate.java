package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Severity;
import org.charterkit.vocabulary.DateReading;

/** Dates are days that there are. */
final class ImpossibleDate implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "impossible-date",
            Severity.ERROR,
            "A day that the calendar does not have says nothing of when.",
            "Working group pages: the attributes state dates",
            "Correct the date.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Stream<Finding> attributes = DateWords.of(page, DateReading.Outcome.IMPOSSIBLE)
                .map(attribute -> page.finding(
                        this,
                        attribute.pointer().child("value"),
                        "expected a date of the calendar for " + DateWords.nameOf(attribute) + ", found "
                                + DateWords.valueOf(attribute)));
        Stream<Finding> elsewhere = page.reading().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.IMPOSSIBLE_DATE)
                .filter(diagnostic ->
                        diagnostic.pointer().filter(DateWords::isInAttribute).isEmpty())
                .map(diagnostic -> Reported.of(page, this, diagnostic));
        return Stream.concat(attributes, elsewhere);
    }
}
