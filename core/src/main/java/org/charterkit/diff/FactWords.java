package org.charterkit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Role;
import org.charterkit.text.RichText;

/** Tells what became of a fact. */
final class FactWords {
    private FactWords() {}

    static String added(Fact fact, Pointer place) {
        if (fact instanceof Participant participant) {
            return participant.isVacant()
                    ? "the role " + role(participant) + " was added and stands open"
                    : name(participant) + " joined" + as(participant);
        } else if (fact instanceof Attribute attribute) {
            return label(attribute) + " " + value(attribute) + " was added";
        }
        return named(fact, place) + " was added";
    }

    static String removed(Fact fact, Pointer place) {
        if (fact instanceof Participant participant) {
            return participant.isVacant()
                    ? "the open role " + role(participant) + " was removed"
                    : name(participant) + as(participant) + " left";
        } else if (fact instanceof Attribute attribute) {
            return label(attribute) + " " + value(attribute) + " was removed";
        }
        return named(fact, place) + " was removed";
    }

    private static String named(Fact fact, Pointer place) {
        String words = Phrases.quoted(SameFacts.name(fact));
        return fact instanceof ExitCriterion
                ? "criterion " + ChangeWords.number(place) + ", " + words + ","
                : Phrases.one(fact.factKind()) + " " + words;
    }

    /** One sentence for each thing that is different, at least one. */
    static List<String> changed(Fact was, Fact is, Pointer place) {
        List<String> parts = new ArrayList<>();
        if (was instanceof Attribute old && is instanceof Attribute current) {
            parts.add(attribute(old, current));
        } else if (was instanceof Participant old && is instanceof Participant current) {
            ParticipantWords.add(old, current, parts);
        } else if (was instanceof ExitCriterion old && is instanceof ExitCriterion current) {
            new CriterionWords("criterion " + ChangeWords.number(place)).add(old, current, parts);
        } else if (was instanceof Path old && is instanceof Path current) {
            path(old, current, parts);
        } else {
            parts.add(other(was, is));
        }
        return parts;
    }

    private static String attribute(Attribute was, Attribute is) {
        boolean sameLabel = label(was).equals(label(is));
        if (sameLabel && Fields.sameWords(was.value(), is.value())) {
            boolean sameLinks = was.value().links().equals(is.value().links());
            return label(is) + (sameLinks ? " changed in links or markup alone" : " links elsewhere");
        }
        if (was.date().isPresent() && was.date().equals(is.date()) && sameLabel) {
            return label(is) + " " + Phrases.quoted(was.value()) + " is now written " + Phrases.quoted(is.value());
        }
        if (was.value().equals(is.value())) {
            return "attribute " + Phrases.quoted(was.name()) + " is now called " + Phrases.quoted(is.name());
        }
        return label(was) + " " + value(was) + " became " + (sameLabel ? "" : label(is) + " ") + value(is);
    }

    private static String label(Attribute attribute) {
        return switch (attribute.kind()) {
            case DATE_CREATED -> "date created";
            case START_DATE -> "start";
            case TARGET_END_DATE -> "target end";
            case END_DATE -> "end";
            default -> Phrases.quoted(attribute.name());
        };
    }

    private static String value(Attribute attribute) {
        return attribute
                .date()
                .map(CharterDate::toString)
                .orElseGet(() -> attribute.kind() == AttributeKind.OTHER
                                && attribute.value().isBlank()
                        ? "(empty)"
                        : Phrases.quoted(attribute.value()));
    }

    private static void path(Path was, Path is, List<String> parts) {
        String name = "stretch " + Phrases.quoted(is.name());
        if (!Fields.sameWords(was.name(), is.name())) {
            parts.add("stretch " + Phrases.quoted(was.name()) + " is now called " + Phrases.quoted(is.name()));
        }
        if (!was.start().equals(is.start()) || !was.end().equals(is.end())) {
            parts.add(name + " runs from " + date(is.start()) + " to " + date(is.end()) + " instead of "
                    + date(was.start()) + " to " + date(was.end()));
        }
        if (!was.status().equals(is.status())) {
            parts.add(name + " is " + status(is.status()));
        }
        if (!Fields.words(was.steps()).equals(Fields.words(is.steps()))) {
            parts.add(name + " has other steps");
        } else if (!Fields.statuses(was.steps()).equals(Fields.statuses(is.steps()))) {
            parts.add("steps of " + name + " went on");
        }
        if (!Fields.assignees(was.steps()).equals(Fields.assignees(is.steps()))) {
            parts.add("others are to do the steps of " + name);
        }
        if (parts.isEmpty()) {
            parts.add(name + " is worded otherwise");
        }
    }

    private static String other(Fact was, Fact is) {
        String what = Phrases.one(is.factKind()) + " ";
        if (TextTokens.fold(Fields.text(was)).equals(TextTokens.fold(Fields.text(is)))) {
            return what + Phrases.quoted(SameFacts.name(is)) + " changed in links or markup alone";
        }
        return SameFacts.name(was).equals(SameFacts.name(is))
                ? what + Phrases.quoted(SameFacts.name(is)) + " was reworded"
                : what + Phrases.became(SameFacts.name(was), SameFacts.name(is));
    }

    static String date(Optional<CharterDate> date) {
        return date.map(CharterDate::toString).orElse("no date");
    }

    static String status(Optional<CompletionStatus> status) {
        return status.map(CompletionStatus::word).orElse("without status");
    }

    static String names(List<Person> persons) {
        return persons.isEmpty()
                ? "nobody"
                : Phrases.list(persons.stream().map(Person::displayName).collect(Collectors.toList()));
    }

    static String name(Participant participant) {
        return participant.person().orElseThrow().displayName();
    }

    static String role(Participant participant) {
        return participant.role().map(Role::name).map(RichText::plainText).orElse("");
    }

    static String as(Participant participant) {
        return participant.role().isPresent()
                ? " as " + Phrases.common(participant.role().orElseThrow())
                : "";
    }
}
