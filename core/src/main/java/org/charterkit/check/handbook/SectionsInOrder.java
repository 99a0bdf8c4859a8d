package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Sections stand in the order in which every charter has them. */
final class SectionsInOrder implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-order",
            Severity.INFO,
            "Readers find a section faster where they expect it.",
            "Working group pages: attributes, goals, prerequisites, exit criteria, timeline, out of scope, roles",
            "Move the section.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Section>> known = TopSections.of(page).stream()
                .filter(section -> section.value().kind() != SectionKind.OTHER)
                .toList();
        List<Finding> tooLate = tooLate(page, known);
        List<Finding> tooEarly = tooEarly(page, known);
        return (tooLate.size() <= tooEarly.size() ? tooLate : tooEarly).stream();
    }

    /** One section that stands too late is enough to make all before it stand too early, and the other way round. */
    private List<Finding> tooLate(CheckedPage page, List<Placed<Section>> sections) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1, last = 0; i < sections.size(); i++) {
            if (isBefore(sections.get(i), sections.get(last))) {
                findings.add(finding(page, sections.get(i), "before", sections.get(last)));
            } else {
                last = i;
            }
        }
        return findings;
    }

    private List<Finding> tooEarly(CheckedPage page, List<Placed<Section>> sections) {
        List<Finding> findings = new ArrayList<>();
        int first = sections.size() - 1;
        for (int i = sections.size() - 2; i >= 0; i--) {
            if (isBefore(sections.get(first), sections.get(i))) {
                findings.add(0, finding(page, sections.get(i), "behind", sections.get(first)));
            } else {
                first = i;
            }
        }
        return findings;
    }

    private static boolean isBefore(Placed<Section> one, Placed<Section> other) {
        return one.value().kind().compareTo(other.value().kind()) < 0;
    }

    private Finding finding(CheckedPage page, Placed<Section> section, String where, Placed<Section> other) {
        return page.finding(
                this,
                section.pointer().child("heading"),
                TopSections.headingOf(section) + " is expected " + where + " " + TopSections.headingOf(other));
    }
}
