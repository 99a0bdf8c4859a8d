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
        if (!page.charter().exitCriteria().isEmpty()) {
            return Stream.empty();
        }
        List<Section> sections = page.charter().sections().stream()
                .filter(section -> section.kind() == SectionKind.EXIT_CRITERIA)
                .toList();
        boolean elsewhere = sections.stream()
                .flatMap(section -> section.prose().stream())
                .anyMatch(prose -> page.vocabulary().isPointer(RichText.of(prose.source())));
        if (elsewhere) {
            return Stream.empty();
        }
        boolean prose = sections.stream().anyMatch(section -> !section.prose().isEmpty());
        String message = sections.isEmpty()
                ? "no section states exit criteria"
                : prose ? "the exit criteria are prose, and no list to tick off" : "no exit criterion is stated";
        return Stream.of(page.finding(this, page.headingOf(SectionKind.EXIT_CRITERIA), message));
    }
}
