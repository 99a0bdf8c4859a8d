package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A group is created before it starts, and starts before it ends. */
final class DatesInOrder implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "dates-in-order",
            Severity.ERROR,
            "A group cannot end before it began.",
            "Working group pages: date created, target end date and end date stand in this order",
            "Correct whichever date is wrong.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Attribute>> dates = firstOfEachKind(page);
        List<Finding> findings = new ArrayList<>();
        for (Placed<Attribute> later : dates) {
            dates.stream()
                    .filter(earlier ->
                            isToBeBefore(earlier.value().kind(), later.value().kind()))
                    .filter(earlier -> earlier.value()
                            .date()
                            .orElseThrow()
                            .isCertainlyAfter(later.value().date().orElseThrow()))
                    .findFirst()
                    .ifPresent(earlier -> findings.add(page.finding(
                            this,
                            later.pointer().child("value"),
                            DateWords.nameOf(later) + " is "
                                    + later.value().date().orElseThrow()
                                    + ", before " + DateWords.nameOf(earlier) + ", which is "
                                    + earlier.value().date().orElseThrow())));
        }
        return findings.stream();
    }

    private static List<Placed<Attribute>> firstOfEachKind(CheckedPage page) {
        List<Placed<Attribute>> dates = new ArrayList<>();
        for (Placed<Attribute> attribute : page.facts(Attribute.class)) {
            AttributeKind kind = attribute.value().kind();
            if (attribute.value().date().isPresent()
                    && dates.stream().noneMatch(known -> known.value().kind() == kind)) {
                dates.add(attribute);
            }
        }
        return dates;
    }

    /** The target may lie on either side of the end: groups are early or late. */
    private static boolean isToBeBefore(AttributeKind earlier, AttributeKind later) {
        return switch (later) {
            case TARGET_END_DATE, END_DATE ->
                earlier == AttributeKind.START_DATE || earlier == AttributeKind.DATE_CREATED;
            default -> false;
        };
    }
}
