package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Participant;
import org.charterkit.Prerequisite;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Cells of tables are not empty. */
final class NoEmptyCell implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "empty-cell",
            Severity.INFO,
            "An empty cell leaves open whether there is nothing to say or nobody has said it.",
            "Working group pages: every row of the attributes has a value, every participant a role",
            "Fill in the cell, or remove the row.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Stream<Finding> values = page.facts(Attribute.class).stream()
                .filter(attribute -> attribute.value().value().isBlank()
                        && !hasOwnRule(attribute.value().kind()))
                .map(attribute -> page.finding(
                        this,
                        attribute.pointer().child("value"),
                        "expected a value for " + DateWords.nameOf(attribute) + ", found an empty cell"));
        Stream<Finding> rationales = page.facts(Prerequisite.class).stream()
                .filter(prerequisite ->
                        hasRationales(page) && prerequisite.value().rationale().isBlank())
                .map(prerequisite -> page.finding(
                        this,
                        prerequisite.pointer().child("rationale"),
                        "expected a rationale for "
                                + Words.quoted(prerequisite.value().name().plainText()) + ", found an empty cell"));
        Stream<Finding> roles = page.facts(Participant.class).stream()
                .filter(participant -> participant.value().role().isEmpty() && hasRoles(page))
                .map(participant -> page.finding(
                        this,
                        participant.pointer().child("role"),
                        "expected a role for "
                                + participant.value().person().orElseThrow().displayName() + ", found an empty cell"));
        return Stream.of(values, rationales, roles).flatMap(found -> found);
    }

    /** Dates may well be open, and other rules ask for what must be there. */
    private static boolean hasOwnRule(AttributeKind kind) {
        return kind.isDate() || kind == AttributeKind.SLACK || kind == AttributeKind.DOCUMENT;
    }

    private static boolean hasRationales(CheckedPage page) {
        return page.charter().prerequisites().stream()
                .anyMatch(prerequisite -> !prerequisite.rationale().isBlank());
    }

    private static boolean hasRoles(CheckedPage page) {
        List<Participant> participants = page.charter().participants();
        return participants.stream().anyMatch(participant -> participant.role().isPresent());
    }
}
