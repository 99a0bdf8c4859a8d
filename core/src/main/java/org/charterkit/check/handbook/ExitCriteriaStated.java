package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A group says how it will know that it is done. */
final class ExitCriteriaStated implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "exit-criteria",
            Severity.ERROR,
            "Without exit criteria nobody can tell when the group is done, and it lives on.",
            "Working groups, process: \"Define a goal and exit criteria\"",
            "List what will be true when the group ends, one criterion an item.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        boolean stated = !page.charter().exitCriteria().isEmpty()
                || page.charter().sections().stream()
                        .filter(section -> section.kind() == SectionKind.EXIT_CRITERIA)
                        .anyMatch(section -> !SectionsFilled.isEmpty(section));
        if (stated) {
            return Stream.empty();
        }
        boolean section =
                page.charter().sections().stream().map(Section::kind).anyMatch(SectionKind.EXIT_CRITERIA::equals);
        return Stream.of(page.finding(
                this,
                page.headingOf(SectionKind.EXIT_CRITERIA),
                section ? "no exit criterion is stated" : "no section states exit criteria"));
    }
}
