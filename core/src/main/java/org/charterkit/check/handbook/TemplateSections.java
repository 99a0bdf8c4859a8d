package org.charterkit.check.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** The page has the sections of its template, under the template's headings. */
final class TemplateSections implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "template-section",
            Severity.WARNING,
            "Pages that follow one template can be read, compared and reported on together.",
            "Whoever checks, by the template",
            "Add the section, or give it the heading that it has in the template.");

    private final Charter template;

    TemplateSections(Charter template) {
        this.template = template;
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return template.sections().stream()
                .filter(section -> section.heading().isPresent())
                .flatMap(section -> check(page, section));
    }

    private Stream<Finding> check(CheckedPage page, Section expected) {
        String heading = TemplateWords.fold(expected.heading().orElseThrow());
        List<Placed<Section>> sections = page.sections();
        if (sections.stream().anyMatch(section -> headingOf(section).equals(heading))) {
            return Stream.empty();
        }
        String name = Words.quoted(expected.heading().orElseThrow().plainText());
        Optional<Placed<Section>> renamed = sections.stream()
                .filter(section -> expected.kind() != SectionKind.OTHER
                        && section.value().kind() == expected.kind()
                        && section.value().level() == expected.level()
                        && !isInTemplate(section))
                .findFirst();
        return Stream.of(renamed.map(section -> page.finding(
                        this,
                        section.pointer().child("heading"),
                        "the template calls this section " + name + ", found " + TopSections.headingOf(section)))
                .orElseGet(() ->
                        page.finding(this, Pointer.root(), "the template has a section " + name + ", found none")));
    }

    private boolean isInTemplate(Placed<Section> section) {
        return template.sections().stream()
                .flatMap(expected -> expected.heading().stream())
                .anyMatch(heading -> TemplateWords.fold(heading).equals(headingOf(section)));
    }

    private static String headingOf(Placed<Section> section) {
        return section.value().heading().map(TemplateWords::fold).orElse("");
    }
}
