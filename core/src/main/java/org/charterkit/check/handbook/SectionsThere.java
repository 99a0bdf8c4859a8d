package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** No section is missing that every charter has. */
final class SectionsThere implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-missing",
            Severity.WARNING,
            "Readers look for goals, exit criteria and roles where every other page has them.",
            "Working group pages: attributes, goals, exit criteria, roles and responsibilities",
            "Add the section.");

    private static final List<SectionKind> EXPECTED =
            List.of(SectionKind.ATTRIBUTES, SectionKind.GOALS, SectionKind.EXIT_CRITERIA, SectionKind.ROLES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return EXPECTED.stream()
                .filter(kind -> !isThere(page.charter(), kind))
                .map(kind -> page.finding(
                        this,
                        Pointer.root(),
                        "expected a section like " + Words.quoted(kind.handbookHeading()) + ", found none"));
    }

    /** The facts count as well: a page may state its attributes before the first heading. */
    private static boolean isThere(Charter charter, SectionKind kind) {
        boolean facts = switch (kind) {
            case ATTRIBUTES -> !charter.attributes().isEmpty();
            case EXIT_CRITERIA -> !charter.exitCriteria().isEmpty();
            case ROLES -> !charter.participants().isEmpty();
            default -> false;
        };
        return facts || charter.sections().stream().anyMatch(section -> section.kind() == kind);
    }
}
