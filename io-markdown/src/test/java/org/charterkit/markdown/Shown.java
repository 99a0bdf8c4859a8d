package org.charterkit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.Step;
import org.charterkit.text.RichText;

/** Facts as short lines: their parts between bars, absent ones left out. */
final class Shown {
    private final List<String> parts = new ArrayList<>();

    private Shown() {}

    private Shown add(String name, String part) {
        if (!part.isEmpty()) {
            parts.add(name.isEmpty() ? part : name + " " + part);
        }
        return this;
    }

    private Shown add(String name, RichText part) {
        return add(name, part.plainText());
    }

    private Shown add(String name, Optional<?> part) {
        return add(name, part.map(Object::toString).orElse(""));
    }

    private Shown persons(String name, List<Person> persons) {
        return add(name, persons.stream().map(Shown::person).collect(Collectors.joining(", ")));
    }

    private Shown details(List<Detail> details) {
        details.forEach(detail ->
                add("", detail.name().plainText() + "=" + detail.value().plainText()));
        return this;
    }

    private String line() {
        return String.join(" | ", parts);
    }

    static String person(Person person) {
        return new Shown()
                .add("", person.name())
                .add("", person.handle().map(handle -> "@" + handle))
                .add("", person.note().isEmpty() ? "" : "(" + person.note().plainText() + ")")
                .line()
                .replace(" | ", " ");
    }

    static List<String> attributes(Charter charter) {
        return charter.attributes().stream().map(Shown::attribute).toList();
    }

    private static String attribute(Attribute attribute) {
        String kind =
                attribute.kind() == AttributeKind.OTHER ? "" : attribute.kind().word();
        return new Shown()
                .add("", attribute.name())
                .add("=", attribute.value())
                .add("", kind)
                .add("", attribute.date())
                .line();
    }

    static List<String> criteria(Charter charter) {
        List<Optional<RichText>> groups = charter.groups(FactKind.EXIT_CRITERION);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            String criterion = criterion(charter.exitCriteria().get(i));
            lines.add(groups.get(i).map(group -> group.plainText() + ": ").orElse("") + criterion);
        }
        return lines;
    }

    private static String criterion(ExitCriterion criterion) {
        return new Shown()
                .add("", criterion.text())
                .add("", criterion.status().map(CompletionStatus::word))
                .add("", criterion.progress().map(percent -> percent + "%"))
                .add("note", criterion.note())
                .persons("by", criterion.dris())
                .add("started", criterion.started())
                .add("due", criterion.due())
                .add("completed", criterion.completed())
                .details(criterion.details())
                .add("body", criterion.body().map(body -> body.source()))
                .add("", nested(criterion.criteria()))
                .line();
    }

    private static String nested(List<ExitCriterion> criteria) {
        return criteria.isEmpty()
                ? ""
                : criteria.stream().map(Shown::criterion).collect(Collectors.joining("; ", "[", "]"));
    }

    static List<String> prerequisites(Charter charter) {
        return charter.prerequisites().stream().map(Shown::prerequisite).toList();
    }

    private static String prerequisite(Prerequisite prerequisite) {
        return new Shown()
                .add("", prerequisite.name())
                .add("because", prerequisite.rationale())
                .details(prerequisite.details())
                .line();
    }

    static List<String> paths(Charter charter) {
        return charter.paths().stream().map(Shown::path).toList();
    }

    private static String path(Path path) {
        return new Shown()
                .add("", path.name())
                .add("from", path.start())
                .add("to", path.end())
                .add("takes", path.statedDuration())
                .add("", path.status().map(CompletionStatus::word))
                .details(path.details())
                .add("body", path.body().map(body -> body.source()))
                .add("", steps(path.steps()))
                .line();
    }

    private static String steps(List<Step> steps) {
        return steps.isEmpty() ? "" : steps.stream().map(Shown::step).collect(Collectors.joining("; ", "[", "]"));
    }

    private static String step(Step step) {
        return new Shown()
                .add("", step.text())
                .add("", step.status().map(CompletionStatus::word))
                .persons("by", step.assignees())
                .add("due", step.due())
                .add("body", step.body().map(body -> body.source()))
                .add("", steps(step.steps()))
                .line();
    }

    static List<String> outOfScope(Charter charter) {
        return charter.outOfScope().stream()
                .map(item -> item.text().plainText())
                .toList();
    }

    static List<String> definitions(Charter charter) {
        return charter.roleDefinitions().stream().map(Shown::definition).toList();
    }

    private static String definition(RoleDefinition definition) {
        return new Shown()
                .add("", definition.role().name())
                .add(
                        "",
                        definition.raci().stream()
                                .map(letter -> letter.letter())
                                .collect(Collectors.joining("")))
                .add("is", definition.definition().source())
                .line();
    }

    static List<String> participants(Charter charter) {
        return charter.participants().stream().map(Shown::participant).toList();
    }

    private static String participant(Participant participant) {
        return new Shown()
                .add(
                        "",
                        participant
                                .role()
                                .map(Role::name)
                                .map(RichText::plainText)
                                .orElse("?"))
                .add("", participant.person().map(Shown::person).orElse("nobody"))
                .add("", participant.title())
                .details(participant.details())
                .line();
    }
}
