package org.charterkit.check.handbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.charterkit.Participant;
import org.charterkit.Pointer;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Somebody has a role that no group can do without. A group that has ended is past it. */
final class RequiredRole implements PageRule {
    private final RuleDescription description;
    private final Set<RoleKind> kinds;
    private final String name;

    private RequiredRole(RuleDescription description, Set<RoleKind> kinds, String name) {
        this.description = description;
        this.kinds = kinds;
        this.name = name;
    }

    static RequiredRole executiveSponsor() {
        return new RequiredRole(
                new RuleDescription(
                        "executive-sponsor",
                        Severity.ERROR,
                        "A sponsor bridges to the executives and keeps the number of groups small.",
                        "Working groups, guidelines: \"An executive sponsor is required\"",
                        "Name the executive who is interested in the result most."),
                Set.of(RoleKind.EXECUTIVE_SPONSOR),
                "executive sponsor");
    }

    static RequiredRole facilitator() {
        return new RequiredRole(
                new RuleDescription(
                        "facilitator",
                        Severity.ERROR,
                        "One person answers for the success of the group and runs its meetings.",
                        "Working groups, required roles: the directly responsible individual, who is also the facilitator",
                        "Name a facilitator or a DRI."),
                Set.of(RoleKind.FACILITATOR, RoleKind.DRI),
                "facilitator or DRI");
    }

    static RequiredRole functionalLead() {
        return new RequiredRole(
                new RuleDescription(
                        "functional-lead",
                        Severity.WARNING,
                        "Functions that are not represented learn of the result too late.",
                        "Working groups, required roles: functional leads \"represent their entire function\"",
                        "Name one person for each function that the result touches."),
                Set.of(RoleKind.FUNCTIONAL_LEAD),
                "functional lead");
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Participant>> inRole = page.facts(Participant.class).stream()
                .filter(participant -> hasRole(participant.value().role()))
                .toList();
        if (page.isClosed()
                || inRole.stream().anyMatch(participant -> !participant.value().isVacant())) {
            return Stream.empty();
        }
        if (inRole.isEmpty()) {
            Pointer roles = page.headingOf(SectionKind.ROLES);
            return Stream.of(page.finding(this, roles, "no " + name + " is named"));
        }
        return Stream.of(page.finding(this, inRole.get(0).pointer(), "nobody is " + name + " yet"));
    }

    private boolean hasRole(Optional<Role> role) {
        return role.filter(named -> named.kinds().stream().anyMatch(kinds::contains))
                .isPresent();
    }
}
