package org.charterkit.check.handbook;

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

/** The page has the sections that every charter has, and few others. */
final class SectionsKnown implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-extra",
            Severity.INFO,
            "What every page has is found by everybody; the rest may belong on a page of its own.",
            "Working group pages: attributes, goals, exit criteria, timeline, out of scope, roles",
            "Nothing, where the section is needed; else move it to a page of its own.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Section>> extra = TopSections.of(page).stream()
                .filter(section -> section.value().kind() == SectionKind.OTHER)
                .filter(section -> section.value().runs().isEmpty())
                .filter(section -> !page.vocabulary()
                        .pageWords()
                        .announcesResult(section.value().heading().orElseThrow()))
                .filter(section -> page.vocabulary()
                                .pageWords()
                                .sectionKind(section.value().heading().orElseThrow())
                        == SectionKind.OTHER)
                .toList();
        if (extra.isEmpty()) {
            return Stream.empty();
        }
        List<String> headings = extra.stream()
                .map(section -> section.value().heading().orElseThrow().plainText())
                .toList();
        return Stream.of(page.finding(
                this,
                extra.get(0).pointer().child("heading"),
                "the handbook\'s charters have no " + Words.section(headings.size()) + " " + Words.quoted(headings)));
    }
}
