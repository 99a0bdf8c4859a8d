package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Step;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Placed;

/** Where a charter names people. */
final class Mentions {
    private Mentions() {}

    static List<Placed<Person>> ofParticipants(CheckedPage page) {
        List<Placed<Person>> persons = new ArrayList<>();
        for (Placed<Participant> participant : page.facts(Participant.class)) {
            participant
                    .value()
                    .person()
                    .ifPresent(person ->
                            persons.add(new Placed<>(participant.pointer().child("person"), person)));
        }
        return persons;
    }

    /** Whoever is responsible for a criterion or is to do a step, nested ones included. */
    static List<Placed<Person>> ofResponsible(CheckedPage page) {
        List<Placed<Person>> persons = new ArrayList<>();
        page.facts(ExitCriterion.class).forEach(criterion -> addDris(criterion.pointer(), criterion.value(), persons));
        page.facts(Path.class)
                .forEach(path -> addAssignees(path.pointer(), path.value().steps(), persons));
        return persons;
    }

    private static void addDris(Pointer pointer, ExitCriterion criterion, List<Placed<Person>> persons) {
        for (int i = 0; i < criterion.dris().size(); i++) {
            persons.add(new Placed<>(
                    pointer.child("dris").child(i), criterion.dris().get(i)));
        }
        for (int i = 0; i < criterion.criteria().size(); i++) {
            addDris(pointer.child("criteria").child(i), criterion.criteria().get(i), persons);
        }
    }

    private static void addAssignees(Pointer pointer, List<Step> steps, List<Placed<Person>> persons) {
        for (int i = 0; i < steps.size(); i++) {
            Pointer step = pointer.child("steps").child(i);
            List<Person> assignees = steps.get(i).assignees();
            for (int j = 0; j < assignees.size(); j++) {
                persons.add(new Placed<>(step.child("assignees").child(j), assignees.get(j)));
            }
            addAssignees(step, steps.get(i).steps(), persons);
        }
    }

    static List<String> names(List<Placed<Person>> persons) {
        return persons.stream()
                .flatMap(person -> person.value().name().stream())
                .toList();
    }

    static Stream<String> handles(List<Placed<Person>> persons) {
        return persons.stream().flatMap(person -> person.value().handle().stream());
    }
}
