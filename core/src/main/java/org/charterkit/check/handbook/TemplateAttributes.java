package org.charterkit.check.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** The page has the attributes of its template, under the template's names. */
final class TemplateAttributes implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "template-attribute",
            Severity.WARNING,
            "What every page states under the same name can be read, compared and reported on.",
            "Whoever checks, by the template",
            "Add the attribute, or give it the name that it has in the template.");

    private final Charter template;

    TemplateAttributes(Charter template) {
        this.template = template;
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return template.attributes().stream().flatMap(attribute -> check(page, attribute));
    }

    private Stream<Finding> check(CheckedPage page, Attribute expected) {
        List<Placed<Attribute>> attributes = page.facts(Attribute.class);
        String folded = TemplateWords.fold(expected.name());
        if (attributes.stream()
                .anyMatch(attribute ->
                        TemplateWords.fold(attribute.value().name()).equals(folded))) {
            return Stream.empty();
        }
        String name = Words.quoted(expected.name().plainText());
        Optional<Placed<Attribute>> renamed = attributes.stream()
                .filter(attribute -> expected.kind() != AttributeKind.OTHER
                        && attribute.value().kind() == expected.kind())
                .findFirst();
        return Stream.of(renamed.map(attribute -> page.finding(
                        this,
                        attribute.pointer(),
                        "the template calls this attribute " + name + ", found " + DateWords.nameOf(attribute)))
                .orElseGet(() -> page.finding(
                        this,
                        page.headingOf(SectionKind.ATTRIBUTES),
                        "the template has an attribute " + name + ", found none")));
    }
}
