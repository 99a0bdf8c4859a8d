package org.charterkit.check.handbook;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A group whose target has passed has ended, or has another target. */
final class TargetEndPassed implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "target-end-passed",
            Severity.WARNING,
            "Once the target end has passed, the page is out of date or the group is late.",
            "Working groups, process: \"Disband the working group\", and update its page with the close date",
            "State the end date, or a new target.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Charter charter = page.charter();
        boolean open = page.state() == CharterState.ACTIVE && charter.endDate().isEmpty();
        return page.facts(Attribute.class).stream()
                .filter(attribute -> open && attribute.value().kind() == AttributeKind.TARGET_END_DATE)
                .filter(attribute -> attribute.value().date().isPresent())
                .limit(1)
                .filter(attribute -> lastDay(page, attribute.value()).isBefore(page.day()))
                .map(attribute -> page.finding(
                        this,
                        attribute.pointer().child("value"),
                        "the target end, " + attribute.value().date().orElseThrow() + ", has passed"
                                + ", and no end date is stated"));
    }

    private static LocalDate lastDay(CheckedPage page, Attribute attribute) {
        return attribute.date().orElseThrow().latest(page.calendar());
    }
}
