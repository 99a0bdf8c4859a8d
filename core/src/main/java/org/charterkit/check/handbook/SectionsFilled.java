package org.charterkit.check.handbook;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** No section is only a heading; exit criteria have a rule of their own. */
final class SectionsFilled implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-empty",
            Severity.WARNING,
            "A heading without anything under it promises what the page does not keep.",
            "Working group pages: the sections of a page are filled in when the group is formed",
            "Fill in the section, or remove its heading.");

    private static final Pattern MARKERS = Pattern.compile("(?:[\\s*+-]|\\d{1,9}[.)])*+");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Section>> sections = page.sections();
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).value().heading().isPresent()
                        && sections.get(i).value().kind() != SectionKind.EXIT_CRITERIA
                        && isEmpty(sections.get(i).value())
                        && !isFollowedByPart(sections, i))
                .mapToObj(i -> page.finding(
                        this,
                        sections.get(i).pointer().child("heading"),
                        "nothing stands under " + TopSections.headingOf(sections.get(i))));
    }

    /** Items without words are nothing. */
    static boolean isEmpty(Section section) {
        return section.runs().isEmpty()
                && section.prose().stream()
                        .allMatch(prose -> MARKERS.matcher(prose.source()).matches());
    }

    private static boolean isFollowedByPart(List<Placed<Section>> sections, int index) {
        return index + 1 < sections.size()
                && sections.get(index + 1).value().level()
                        > sections.get(index).value().level();
    }
}
