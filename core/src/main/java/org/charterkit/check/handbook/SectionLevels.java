package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Section;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Headings go down one level at a time. */
final class SectionLevels implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-level",
            Severity.INFO,
            "Outlines and screen readers go by levels: a heading that skips one seems to have lost its parent.",
            "Markdown lint rule MD001, which the handbook checks",
            "Give the heading the level below that of the section it belongs to.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Finding> findings = new ArrayList<>();
        int above = 1;
        for (Placed<Section> section : page.sections()) {
            int level = section.value().level();
            if (level > above + 1) {
                findings.add(page.finding(
                        this,
                        section.pointer().child("heading"),
                        "expected " + TopSections.headingOf(section) + " at level " + (above + 1)
                                + " or higher, found level " + level));
            }
            above = level == 0 ? above : level;
        }
        return findings.stream();
    }
}
