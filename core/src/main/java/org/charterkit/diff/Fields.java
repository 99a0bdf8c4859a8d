package org.charterkit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.CompletionStatus;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.Step;
import org.charterkit.text.RichText;

/** What facts say, field by field, as far as it decides what kind of change there was. */
final class Fields {
    private Fields() {}

    static boolean sameWords(RichText was, RichText is) {
        return TextTokens.fold(was.plainText()).equals(TextTokens.fold(is.plainText()));
    }

    /** All that a fact says in words. */
    static String text(Fact fact) {
        if (fact instanceof Attribute attribute) {
            return attribute.name().plainText() + " " + attribute.value().plainText();
        } else if (fact instanceof Prerequisite prerequisite) {
            return prerequisite.name().plainText() + " "
                    + prerequisite.rationale().plainText();
        } else if (fact instanceof RoleDefinition definition) {
            return definition.role().name().plainText() + " "
                    + definition.definition().source();
        }
        return SameFacts.name(fact);
    }

    static List<String> words(List<Step> steps) {
        List<String> words = new ArrayList<>();
        for (Step step : steps) {
            words.add(TextTokens.fold(step.text().plainText()));
            words.add(step.due().map(Object::toString).orElse(""));
            words.addAll(words(step.steps()));
        }
        return words;
    }

    static List<Optional<CompletionStatus>> statuses(List<Step> steps) {
        List<Optional<CompletionStatus>> statuses = new ArrayList<>();
        for (Step step : steps) {
            statuses.add(step.status());
            statuses.addAll(statuses(step.steps()));
        }
        return statuses;
    }

    static List<Person> assignees(List<Step> steps) {
        List<Person> assignees = new ArrayList<>();
        for (Step step : steps) {
            assignees.addAll(step.assignees());
            assignees.addAll(assignees(step.steps()));
        }
        return assignees;
    }

    /** What makes a participant who they are in the group; where their name links to does not. */
    static List<Object> person(Participant participant) {
        return List.of(
                participant.person().flatMap(Person::name),
                participant.person().flatMap(Person::handle),
                participant.person().map(Person::note).map(RichText::plainText),
                participant.role().map(Role::name).map(RichText::plainText),
                participant.title().plainText(),
                participant.details().stream()
                        .map(detail -> detail.value().plainText())
                        .toList());
    }
}
