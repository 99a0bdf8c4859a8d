package org.charterkit.check.handbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charterkit.Participant;
import org.charterkit.RoleKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Roles have the names that the handbook gives them. */
final class KnownRole implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "unknown-role",
            Severity.INFO,
            "Everybody knows what a facilitator does; a role of one page only has to be explained.",
            "Working groups, \"Roles and Responsibilities\": sponsor, facilitator, functional lead, member",
            "Take one of the handbook's names.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Participant>> unknown = page.facts(Participant.class).stream()
                .filter(participant -> participant
                        .value()
                        .role()
                        .filter(role -> role.kinds().equals(Set.of(RoleKind.OTHER)))
                        .isPresent())
                .toList();
        if (unknown.isEmpty()) {
            return Stream.empty();
        }
        List<String> roles = unknown.stream()
                .map(participant -> roleOf(participant.value()))
                .distinct()
                .toList();
        return Stream.of(page.finding(
                this,
                unknown.get(0).pointer().child("role"),
                "the handbook does not know the " + (roles.size() == 1 ? "role " : "roles ") + Words.quoted(roles)));
    }

    private static String roleOf(Participant participant) {
        return participant.role().orElseThrow().name().plainText();
    }
}
