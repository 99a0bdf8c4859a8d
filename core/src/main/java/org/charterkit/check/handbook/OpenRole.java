package org.charterkit.check.handbook;

import java.util.Set;
import java.util.stream.Stream;
import org.charterkit.Participant;
import org.charterkit.RoleKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Roles have persons. */
final class OpenRole implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "open-role",
            Severity.INFO,
            "A role that stands open is work that nobody does.",
            "Working groups, process: \"Assemble a team from required functions\"",
            "Find somebody, or remove the row.");

    /** Rules of their own ask for these. */
    private static final Set<RoleKind> REQUIRED =
            Set.of(RoleKind.EXECUTIVE_SPONSOR, RoleKind.FACILITATOR, RoleKind.DRI, RoleKind.FUNCTIONAL_LEAD);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return page.facts(Participant.class).stream()
                .filter(participant -> participant.value().isVacant() && !page.isClosed())
                .filter(participant -> participant.value().role().orElseThrow().kinds().stream()
                        .noneMatch(REQUIRED::contains))
                .map(participant -> page.finding(
                        this,
                        participant.pointer().child("person"),
                        "nobody is "
                                + Words.quoted(participant
                                        .value()
                                        .role()
                                        .orElseThrow()
                                        .name()
                                        .plainText())
                                + " yet"));
    }
}
