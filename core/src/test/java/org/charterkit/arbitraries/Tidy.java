package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.RoleDefinition;
import org.charterkit.Section;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/** Makes of any charter one whose plain strings a page can hold: one line, trimmed, names that look like names. */
final class Tidy {
    private Tidy() {}

    static Charter charter(Charter charter) {
        return charter.withTitle(charter.title().map(Tidy::line))
                .withDescription(charter.description().map(Tidy::line))
                .withFrontMatter(map(charter.frontMatter()))
                .withExtensions(map(charter.extensions()))
                .withSections(charter.sections().stream().map(Tidy::section).toList());
    }

    private static Section section(Section section) {
        return section.withId(section.id().map(Tidy::word));
    }

    /** A fact whose persons look like persons, and whose proses hold no fact. */
    static Fact fact(Fact fact) {
        if (fact instanceof ExitCriterion criterion) {
            return criterion(criterion);
        } else if (fact instanceof Participant participant) {
            return participant.withPerson(participant.person().map(Tidy::person));
        } else if (fact instanceof RoleDefinition definition) {
            return definition.withDefinition(prose(definition.definition()));
        } else if (fact instanceof Path path) {
            return path.withStatedDuration(path.statedDuration().map(Tidy::line))
                    .withBody(path.body().map(Tidy::prose))
                    .withSteps(path.steps().stream().map(Tidy::step).toList());
        }
        return fact;
    }

    private static ExitCriterion criterion(ExitCriterion criterion) {
        return criterion
                .withDris(persons(criterion.dris()))
                .withBody(criterion.body().map(Tidy::prose))
                .withCriteria(criterion.criteria().stream().map(Tidy::criterion).toList());
    }

    private static Step step(Step step) {
        return step.withAssignees(persons(step.assignees()))
                .withBody(step.body().map(Tidy::prose))
                .withSteps(step.steps().stream().map(Tidy::step).toList());
    }

    private static List<Person> persons(List<Person> persons) {
        return persons.stream().map(Tidy::person).toList();
    }

    private static Person person(Person person) {
        return Person.builder()
                .name(person.name()
                        .filter(Words.PERSON_NAMES::contains)
                        .or(() -> person.name().map(name -> "Ada Example")))
                .handle(person.handle().map(Tidy::handle))
                .link(person.link().map(Tidy::word))
                .note(person.note())
                .build();
    }

    /** Another prose, which holds nothing that a reader takes for a heading or a fact. */
    private static Prose prose(Prose prose) {
        return Prose.of(Words.PROSES.get(Math.floorMod(prose.source().hashCode(), Words.PROSES.size())));
    }

    private static DataMap map(DataMap map) {
        Map<String, DataMap.Entry> unique = new LinkedHashMap<>();
        for (DataMap.Entry entry : map.entries()) {
            String name = line(entry.name());
            unique.putIfAbsent(name, new DataMap.Entry(name, value(entry.value())));
        }
        return DataMap.of(new ArrayList<>(unique.values()));
    }

    private static DataValue value(DataValue value) {
        if (value instanceof DataValue.Text text) {
            return DataValue.of(RichText.of(text.text()).plainText());
        } else if (value instanceof DataValue.Sequence sequence) {
            return new DataValue.Sequence(
                    sequence.values().stream().map(Tidy::value).toList());
        } else if (value instanceof DataValue.Mapping mapping) {
            return new DataValue.Mapping(map(mapping.entries()));
        }
        return value;
    }

    private static String line(String string) {
        return Optional.of(RichText.of(string).plainText())
                .filter(line -> !line.isBlank())
                .orElse("x");
    }

    /** Letters, digits and the signs of a handle. */
    private static String handle(String string) {
        return Optional.of(string.replaceAll("[^\\p{L}\\p{N}._-]|\\.+$", ""))
                .filter(handle -> !handle.isBlank())
                .orElse("x");
    }

    /** ASCII letters, digits and the signs of a URL. */
    private static String word(String string) {
        return Optional.of(string.replaceAll("[^A-Za-z0-9._~:/?#=&%-]", ""))
                .filter(word -> !word.isBlank())
                .orElse("x");
    }
}
