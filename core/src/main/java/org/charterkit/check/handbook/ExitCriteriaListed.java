package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;

/** Exit criteria are a list to tick off. */
final class ExitCriteriaListed implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "exit-criteria-list",
            Severity.WARNING,
            "Criteria that are told in prose can be neither counted nor ticked off.",
            "Working groups, process: the exit criteria define when the goal is achieved",
            "Make each criterion an item of a list.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    /** Words that only say where the criteria are to be found are no prose to be made a list of. */
    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Section> sections = page.charter().sections().stream()
                .filter(section -> section.kind() == SectionKind.EXIT_CRITERIA)
                .toList();
        boolean elsewhere = sections.stream()
                .flatMap(section -> section.prose().stream())
                .anyMatch(prose -> page.vocabulary().pageWords().isPointer(RichText.of(prose.source())));
        boolean inProse = page.charter().exitCriteria().isEmpty()
                && sections.stream().anyMatch(section -> !SectionsFilled.isEmpty(section));
        return inProse && !elsewhere
                ? Stream.of(page.finding(
                        this,
                        page.headingOf(SectionKind.EXIT_CRITERIA),
                        "expected a list of exit criteria, found prose alone"))
                : Stream.empty();
    }
}
