package org.charterkit.markdown.internal.printer;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.Charter;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.ScopeItem;
import org.charterkit.Step;

/** What a message calls a part of a charter: its words in quotes, and what it is where the words alone do not tell. */
final class PartWords {
    static final String NOTHING = "nothing";

    private PartWords() {}

    static String of(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(PartWords::of).orElse(NOTHING);
        } else if (part instanceof Collection<?> parts) {
            return parts.isEmpty() ? NOTHING : parts.stream().map(PartWords::of).collect(Collectors.joining(", "));
        }
        return named(part).orElseGet(() -> quoted(words(part)));
    }

    /** Facts and their parts with what they are. */
    private static Optional<String> named(Object part) {
        if (part instanceof Charter charter) {
            return Optional.of("the charter " + of(charter.title()));
        } else if (part instanceof Attribute attribute) {
            return Optional.of("the attribute " + quoted(attribute.name()) + " of " + quoted(attribute.value()));
        } else if (part instanceof Prerequisite prerequisite) {
            return Optional.of("the prerequisite " + quoted(prerequisite.name()));
        } else if (part instanceof ExitCriterion criterion) {
            return Optional.of("the exit criterion " + quoted(criterion.text()));
        } else if (part instanceof Path path) {
            return Optional.of("the path " + quoted(path.name()));
        } else if (part instanceof Step step) {
            return Optional.of("the step " + quoted(step.text()));
        } else if (part instanceof ScopeItem item) {
            return Optional.of("the item out of scope " + quoted(item.text()));
        } else if (part instanceof RoleDefinition definition) {
            return Optional.of(
                    "the definition of the role " + quoted(definition.role().name()));
        } else if (part instanceof Participant participant) {
            return Optional.of("the participant " + of(participant));
        } else if (part instanceof Detail detail) {
            return Optional.of(quoted(detail.value()) + " under " + quoted(detail.name()));
        } else if (part instanceof Person person) {
            return Optional.of(quoted(words(person)));
        } else if (part instanceof Role role) {
            return Optional.of(words(role));
        }
        return Optional.empty();
    }

    private static String of(Participant participant) {
        return participant.person().map(PartWords::of).orElseGet(() -> of(participant.role()));
    }

    private static String words(Object part) {
        return part instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : Objects.toString(part);
    }

    /** All that tells two persons of one name from each other. */
    private static String words(Person person) {
        return Stream.of(person.name(), person.handle().map(handle -> "@" + handle), person.link())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + (person.note().isBlank() ? "" : ", " + person.note());
    }

    private static String words(Role role) {
        return quoted(role.name()) + " as " + of(role.kinds())
                + role.qualifier().map(qualifier -> " for " + quoted(qualifier)).orElse("");
    }

    private static String quoted(Object words) {
        String text = words.toString();
        return text.isEmpty() ? NOTHING : '"' + text + '"';
    }
}
