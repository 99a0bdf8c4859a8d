package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;

/** Nobody is listed twice in the same role. */
final class ListedOnce implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "listed-twice",
            Severity.WARNING,
            "A person who is listed twice is counted twice, and one of the rows will be forgotten.",
            "Working groups, process: responsibilities of all participants are clearly documented",
            "Remove one of the rows.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    /** What makes two rows the same; a person may well have two roles, or one role in two groups of a page. */
    private record Row(String person, String role, Optional<RichText> group) {
        static Row of(Participant participant, Optional<RichText> group) {
            return new Row(
                    participant.person().orElseThrow().displayName().toLowerCase(Locale.ROOT),
                    participant.role().map(role -> role.name().plainText()).orElse(""),
                    group);
        }
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Optional<RichText>> groups = page.charter().groups(FactKind.PARTICIPANT);
        List<Placed<Participant>> participants = page.facts(Participant.class);
        Map<Row, Placed<Participant>> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            Placed<Participant> participant = participants.get(i);
            if (!participant.value().isVacant()) {
                Row row = Row.of(participant.value(), groups.get(i));
                if (seen.putIfAbsent(row, participant) != null) {
                    String name = participant.value().person().orElseThrow().displayName();
                    String role = row.role().isEmpty() ? "" : " as " + row.role();
                    findings.add(page.finding(this, participant.pointer(), name + " is listed twice" + role));
                }
            }
        }
        return findings.stream();
    }
}
