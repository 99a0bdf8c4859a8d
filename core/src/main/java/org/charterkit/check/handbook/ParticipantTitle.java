package org.charterkit.check.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Participant;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Participants state what they do. */
final class ParticipantTitle implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "participant-title",
            Severity.INFO,
            "A title tells which function a person speaks for.",
            "Working group pages: the table of participants has a column for titles",
            "Fill in the title.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Participant>> people = page.facts(Participant.class).stream()
                .filter(participant -> !participant.value().isVacant())
                .toList();
        List<Placed<Participant>> untitled = people.stream()
                .filter(participant -> participant.value().title().isBlank())
                .toList();
        if (untitled.isEmpty()) {
            return Stream.empty();
        }
        if (untitled.size() == people.size()) {
            return Stream.of(page.finding(
                    this,
                    page.headingOf(SectionKind.ROLES),
                    "no title is stated for " + Words.count(people.size(), "participant", "participants")));
        }
        return untitled.stream()
                .map(participant -> page.finding(
                        this,
                        participant.pointer(),
                        participant.value().person().orElseThrow().displayName() + " has no title"));
    }
}
