package org.charterkit.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.ScopeItem;
import org.charterkit.Step;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.NameSpellings;

/**
 * Tells which facts of two charters are the same, however they are worded or ordered: an attribute by what it is about, a
 * person by name or handle, anything else by its words.
 */
final class SameFacts {
    private static final double SIMILAR = 0.5;

    private SameFacts() {}

    static int[] of(FactKind kind, List<Element.Statement> olds, List<Element.Statement> news) {
        Pairing<Element.Statement> pairing =
                new Pairing<>(olds, news).byEquality().by(statement -> Optional.of(statement.fact()));
        return (switch (kind) {
                    case ATTRIBUTE -> attributes(pairing);
                    case PARTICIPANT -> participants(pairing);
                    case PATH -> paths(pairing);
                    case EXIT_CRITERION, PREREQUISITE, SCOPE_ITEM, ROLE_DEFINITION -> byWords(pairing);
                })
                .oldOfNew();
    }

    private static <F extends Fact> Function<Element.Statement, Optional<?>> key(
            Class<F> type, Function<F, Optional<?>> key) {
        return statement -> key.apply(type.cast(statement.fact()));
    }

    private static Pairing<Element.Statement> attributes(Pairing<Element.Statement> pairing) {
        return pairing.by(key(
                        Attribute.class,
                        attribute -> Optional.of(
                                List.of(attribute.kind(), fold(attribute.name()), fold(attribute.value())))))
                .by(key(Attribute.class, attribute -> Optional.of(List.of(attribute.kind(), fold(attribute.name())))))
                .by(key(
                        Attribute.class,
                        attribute -> Optional.of(attribute.kind()).filter(kind -> kind != AttributeKind.OTHER)))
                .by(key(Attribute.class, attribute -> isEnd(attribute) ? Optional.of("end") : Optional.empty()))
                .by(key(
                        Attribute.class,
                        attribute -> Optional.of(fold(attribute.value())).filter(value -> !value.isEmpty())));
    }

    /** A target end that became the end is one fact to people. */
    private static boolean isEnd(Attribute attribute) {
        return attribute.kind() == AttributeKind.TARGET_END_DATE || attribute.kind() == AttributeKind.END_DATE;
    }

    private static Pairing<Element.Statement> participants(Pairing<Element.Statement> pairing) {
        pairing.by(key(
                        Participant.class,
                        participant -> name(participant).map(name -> List.of(name, role(participant)))))
                .by(key(Participant.class, SameFacts::name))
                .by(key(Participant.class, participant -> participant.person().flatMap(Person::handle)));
        Map<String, Integer> spellings = spellings(pairing.unpaired());
        return pairing.by(
                        key(Participant.class, participant -> name(participant).map(spellings::get)))
                .by(key(Participant.class, SameFacts::namedRole), SameFacts::isVacant, now -> true)
                .by(key(Participant.class, SameFacts::namedRole), old -> true, SameFacts::isVacant);
    }

    private static Optional<?> namedRole(Participant participant) {
        return Optional.of(role(participant)).filter(role -> !role.isEmpty());
    }

    private static boolean isVacant(Element.Statement statement) {
        return ((Participant) statement.fact()).isVacant();
    }

    private static Optional<String> name(Participant participant) {
        return participant.person().flatMap(Person::name).map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static String role(Participant participant) {
        return participant.role().map(Role::name).map(SameFacts::fold).orElse("");
    }

    /** Names that may be spellings of one another have the same number. */
    private static Map<String, Integer> spellings(List<Element.Statement> statements) {
        List<String> names = statements.stream()
                .flatMap(statement -> name((Participant) statement.fact()).stream())
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        List<List<String>> groups = NameSpellings.alike(names);
        for (int i = 0; i < groups.size(); i++) {
            int number = i;
            groups.get(i).forEach(name -> numbers.put(name, number));
        }
        return numbers;
    }

    private static Pairing<Element.Statement> paths(Pairing<Element.Statement> pairing) {
        return pairing.by(key(Path.class, path -> Optional.of(fold(path.name()))))
                .by(key(Path.class, path -> path.end().map(end -> List.of(path.start(), end))))
                .bySimilarity(statement -> words(statement.fact()), SIMILAR);
    }

    private static Pairing<Element.Statement> byWords(Pairing<Element.Statement> pairing) {
        return pairing.by(statement ->
                        Optional.of(TextTokens.fold(name(statement.fact()))).filter(words -> !words.isEmpty()))
                .bySimilarity(statement -> words(statement.fact()), SIMILAR);
    }

    /** What a fact is called. */
    static String name(Fact fact) {
        if (fact instanceof ExitCriterion criterion) {
            return criterion.text().plainText();
        } else if (fact instanceof ScopeItem item) {
            return item.text().plainText();
        } else if (fact instanceof Prerequisite prerequisite) {
            return prerequisite.name().plainText();
        } else if (fact instanceof Path path) {
            return path.name().plainText();
        } else if (fact instanceof RoleDefinition definition) {
            return definition.role().name().plainText();
        } else if (fact instanceof Attribute attribute) {
            return attribute.name().plainText();
        }
        Participant participant = (Participant) fact;
        return participant
                .person()
                .map(Person::displayName)
                .orElseGet(() -> participant.role().orElseThrow().name().plainText());
    }

    /** What a fact is told by beyond its name. */
    private static String words(Fact fact) {
        if (fact instanceof Path path) {
            return name(fact) + " "
                    + path.steps().stream()
                            .map(Step::text)
                            .map(RichText::plainText)
                            .collect(Collectors.joining(" "));
        } else if (fact instanceof Prerequisite prerequisite) {
            return name(fact) + " " + prerequisite.rationale().plainText();
        }
        return name(fact);
    }

    private static String fold(RichText words) {
        return TextTokens.fold(words.plainText());
    }
}
