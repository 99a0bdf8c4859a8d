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

/** No section is missing that every charter has; exit criteria have a rule of their own. */
final class SectionsThere implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-missing",
            Severity.WARNING,
            "Readers look for goals, exit criteria and roles where every other page has them.",
            "Working group pages: attributes, goals, exit criteria, roles and responsibilities",
            "Add the section.");

    private static final List<SectionKind> EXPECTED =
            List.of(SectionKind.ATTRIBUTES, SectionKind.GOALS, SectionKind.ROLES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return EXPECTED.stream()
                .filter(kind -> !isThere(page, kind))
                .map(kind -> page.finding(
                        this,
                        Pointer.root(),
                        "expected a section like " + Words.quoted(kind.handbookHeading()) + ", found none"));
    }

    /** Facts count as well, since a page may state its attributes before the first heading, and so does a heading. */
    private static boolean isThere(CheckedPage page, SectionKind kind) {
        Charter charter = page.charter();
        boolean facts = switch (kind) {
            case ATTRIBUTES -> !charter.attributes().isEmpty();
            case ROLES -> !charter.participants().isEmpty();
            default -> false;
        };
        return facts
                || charter.sections().stream()
                        .anyMatch(section -> section.kind() == kind
                                || section.heading()
                                        .filter(heading ->
                                                page.vocabulary().pageWords().sectionKind(heading) == kind)
                                        .isPresent());
    }
}
