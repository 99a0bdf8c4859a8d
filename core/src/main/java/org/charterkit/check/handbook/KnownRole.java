package org.charterkit.check.handbook;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.RoleDefinition;
import org.charterkit.RoleKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Roles have the names that the handbook gives them. */
final class KnownRole implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "unknown-role",
            Severity.INFO,
            "Everybody knows what a facilitator does; a role of one page only has to be explained.",
            "Working groups, \"Roles and Responsibilities\": sponsor, facilitator, functional lead, member",
            "Take one of the handbook's names, or define the role on the page.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        Set<String> told = page.charter().roleDefinitions().stream()
                .map(RoleDefinition::role)
                .map(role -> role.name().plainText())
                .collect(Collectors.toCollection(HashSet::new));
        return page.facts(FactKind.PARTICIPANT, Participant.class).stream()
                .filter(participant -> participant
                        .value()
                        .role()
                        .filter(role -> role.kinds().equals(Set.of(RoleKind.OTHER)))
                        .isPresent())
                .filter(participant -> told.add(roleOf(participant.value())))
                .map(participant -> page.finding(
                        this,
                        participant.pointer().child("role"),
                        Words.quoted(roleOf(participant.value())) + " is no role that the handbook knows"));
    }

    private static String roleOf(Participant participant) {
        return participant.role().orElseThrow().name().plainText();
    }
}
