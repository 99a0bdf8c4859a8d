package org.charterkit.check.handbook;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.FiscalCalendar;
import org.charterkit.Pointer;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A group that has ended says when. */
final class ClosedEndDate implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "closed-end-date",
            Severity.WARNING,
            "The end date tells readers that the page is history.",
            "Working groups, process: update the page \"with the close date\"",
            "State the end date.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        if (!page.isClosed() || page.charter().endDate().isPresent()) {
            return Stream.empty();
        }
        Pointer pointer = page.facts(Attribute.class).stream()
                .filter(attribute -> attribute.value().kind() == AttributeKind.END_DATE
                        || attribute.value().state().isPresent())
                .findFirst()
                .map(attribute -> attribute.pointer().child("value"))
                .orElse(page.headingOf(SectionKind.ATTRIBUTES));
        Optional<Cure> cure = lastCompletion(page.charter(), page.calendar())
                .filter(end -> isPossible(page.charter(), end))
                .map(end -> new Cure(
                        "state " + end + " as the end date, when the last criterion was met",
                        edit -> edit.endDate(end)));
        return Stream.of(page.finding(this, pointer, "the group is closed, and no end date is stated")
                .withCure(cure));
    }

    /** The day on which the last criterion was met, where all were and each says when. */
    private static Optional<CharterDate> lastCompletion(Charter charter, FiscalCalendar calendar) {
        boolean allMet = charter.exitCriteria().stream()
                .allMatch(criterion -> criterion.status().equals(Optional.of(CompletionStatus.DONE))
                        && criterion.completed().isPresent());
        return allMet
                ? charter.exitCriteria().stream()
                        .flatMap(criterion -> criterion.completed().stream())
                        .max(Comparator.comparing(date -> date.latest(calendar)))
                : Optional.empty();
    }

    private static boolean isPossible(Charter charter, CharterDate end) {
        return Stream.of(charter.dateCreated(), charter.startDate())
                .flatMap(Optional::stream)
                .noneMatch(begin -> begin.isCertainlyAfter(end));
    }
}
