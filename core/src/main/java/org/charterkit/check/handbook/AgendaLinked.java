package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** The agenda is a document that everybody can open. */
final class AgendaLinked implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "agenda-document",
            Severity.WARNING,
            "Whoever cannot come to a meeting follows it in the agenda.",
            "Working groups, process: \"Create an agenda doc\" public to the company",
            "Link the agenda in the attributes.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Attribute>> documents = page.facts(Attribute.class).stream()
                .filter(attribute -> attribute.value().kind() == AttributeKind.DOCUMENT
                        && !attribute.value().value().isBlank())
                .toList();
        if (page.isClosed() || documents.stream().anyMatch(document -> isLinked(document.value()))) {
            return Stream.empty();
        }
        return documents.isEmpty()
                ? Stream.of(page.finding(
                        this, page.headingOf(SectionKind.ATTRIBUTES), "the attributes name no agenda document"))
                : Stream.of(page.finding(
                        this,
                        documents.get(0).pointer().child("value"),
                        "expected a link to the agenda, found " + DateWords.valueOf(documents.get(0))));
    }

    private static boolean isLinked(Attribute document) {
        return !document.value().links().isEmpty()
                || document.value().plainText().contains("://");
    }
}
