package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.vocabulary.DateReading;

/** A group says when it means to end. */
final class TargetEndStated implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "target-end-date",
            Severity.WARNING,
            "A working group is temporary: it says by when it means to be done.",
            "Working groups: a group disbands when its goal is achieved; the attributes state the target end date",
            "State a target end date, be it only a quarter.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Charter charter = page.charter();
        if (page.isClosed()
                || charter.targetEndDate().isPresent()
                || charter.endDate().isPresent()
                || isStatedInWords(page)) {
            return Stream.empty();
        }
        Pointer pointer = page.facts(Attribute.class).stream()
                .filter(attribute -> isEnd(attribute.value().kind()))
                .findFirst()
                .map(attribute -> attribute.pointer().child("value"))
                .orElse(page.headingOf(SectionKind.ATTRIBUTES));
        return Stream.of(page.finding(this, pointer, "the page does not say when the group means to end"));
    }

    /** Rules of their own tell of words that are no date. */
    private static boolean isStatedInWords(CheckedPage page) {
        return Stream.of(DateReading.Outcome.IMPOSSIBLE, DateReading.Outcome.UNREADABLE)
                .flatMap(outcome -> DateWords.of(page, outcome))
                .anyMatch(attribute -> isEnd(attribute.value().kind()));
    }

    private static boolean isEnd(AttributeKind kind) {
        return kind == AttributeKind.TARGET_END_DATE || kind == AttributeKind.END_DATE;
    }
}
