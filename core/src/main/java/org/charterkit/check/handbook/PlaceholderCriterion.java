package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.ExitCriterion;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Severity;

/** A criterion says something. */
final class PlaceholderCriterion implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "placeholder-criterion",
            Severity.WARNING,
            "A placeholder where a criterion is to stand is no measure of anything.",
            "Working groups, process: \"Define a goal and exit criteria\"",
            "State the criterion, or remove the placeholder.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Stream<Finding> read = page.facts(ExitCriterion.class).stream()
                .filter(criterion ->
                        page.vocabulary().isPlaceholder(criterion.value().text()))
                .map(criterion -> page.finding(
                        this,
                        criterion.pointer(),
                        "expected a criterion, found \""
                                + criterion.value().text().plainText() + "\""));
        Stream<Finding> passedOver = page.reading().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.PLACEHOLDER)
                .filter(diagnostic -> isInCriteria(page, diagnostic))
                .map(diagnostic -> Reported.of(page, this, diagnostic));
        return Stream.concat(read, passedOver);
    }

    /** Whatever only keeps a place is no criterion, so that the place alone tells what it was meant for. */
    private static boolean isInCriteria(CheckedPage page, Diagnostic diagnostic) {
        return page.sections().stream()
                .filter(section -> section.value().kind() == SectionKind.EXIT_CRITERIA)
                .flatMap(section -> page.reading().locate(section.pointer()).stream())
                .anyMatch(section -> diagnostic
                        .range()
                        .filter(found -> section.start().compareTo(found.start()) <= 0
                                && found.end().compareTo(section.end()) <= 0)
                        .isPresent());
    }
}
