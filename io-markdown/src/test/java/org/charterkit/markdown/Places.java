package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceRange;
import org.charterkit.text.RichText;

/** Holds a reading to its places: every fact stands inside its section, its fields inside it, its words there. */
final class Places {
    private final String page;
    private final Reading reading;
    private final Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);

    Places(String page, Reading reading) {
        this.page = page;
        this.reading = reading;
    }

    void check() {
        List<Section> sections = reading.charter().sections();
        for (int i = 0; i < sections.size(); i++) {
            SourceRange section = place(Pointer.toSection(i));
            assertThat(isInside(place(Pointer.toSection(i).child("heading")), section))
                    .isTrue();
            for (Run run : sections.get(i).runs()) {
                run.facts().forEach(fact -> check(fact, run.layout(), section));
            }
        }
        reading.places().forEach(this::checkAround);
    }

    private void check(Fact fact, Layout layout, SourceRange section) {
        int index = counts.merge(fact.factKind(), 1, Integer::sum) - 1;
        Pointer pointer = Pointer.to(fact.factKind(), index);
        SourceRange range = place(pointer);
        assertThat(isInside(range, section))
                .as("%s stands inside its section", pointer)
                .isTrue();
        texts(fact).forEach(text -> holds(pointer, range, text));
        if (fact instanceof ExitCriterion criterion) {
            nested(criterion, pointer);
        }
        if (layout == Layout.TABLE) {
            fields(fact).forEach((name, words) -> cell(pointer.child(name), words));
        }
    }

    /** What surrounds a place surrounds it on the page, too. */
    private void checkAround(Pointer pointer, SourceRange range) {
        Optional<Pointer> around = pointer.parent();
        while (around.isPresent()) {
            SourceRange outer = reading.places().get(around.get());
            if (outer != null) {
                assertThat(isInside(range, outer))
                        .as("%s at %s stands inside %s at %s", pointer, range, around.get(), outer)
                        .isTrue();
            }
            around = around.get().parent();
        }
        assertThat(range.end().offset()).isLessThanOrEqualTo(page.length());
    }

    private void nested(ExitCriterion criterion, Pointer pointer) {
        for (int i = 0; i < criterion.criteria().size(); i++) {
            Pointer child = pointer.child("criteria").child(i);
            holds(child, place(child), criterion.criteria().get(i).text());
            nested(criterion.criteria().get(i), child);
        }
    }

    private SourceRange place(Pointer pointer) {
        assertThat(reading.places()).containsKey(pointer);
        return reading.locate(pointer).orElseThrow();
    }

    private void holds(Pointer pointer, SourceRange range, RichText text) {
        List<String> words = WordCount.list(text.plainText());
        if (!words.isEmpty()) {
            assertThat(WordCount.list(range.textIn(page)))
                    .as("words of %s", pointer)
                    .contains(words.get(0), words.get(words.size() - 1));
        }
    }

    /** A cell reads back to the words of the field that was read from it. */
    private void cell(Pointer pointer, List<String> words) {
        SourceRange range = reading.places().get(pointer);
        if (range == null || words.isEmpty()) {
            return;
        }
        String cell = range.textIn(page);
        assertThat(WordCount.list(cell)).as("cell of %s: %s", pointer, cell).containsAll(words);
    }

    private static boolean isInside(SourceRange inner, SourceRange outer) {
        return inner.start().offset() >= outer.start().offset()
                && inner.end().offset() <= outer.end().offset();
    }

    private static List<RichText> texts(Fact fact) {
        List<RichText> texts = new ArrayList<>();
        if (fact instanceof Attribute attribute) {
            texts.add(attribute.name());
            texts.add(attribute.value());
        } else if (fact instanceof Prerequisite prerequisite) {
            texts.add(prerequisite.name());
            texts.add(prerequisite.rationale());
        } else if (fact instanceof ExitCriterion criterion) {
            texts.add(criterion.text());
            texts.add(criterion.note());
        } else if (fact instanceof Path path) {
            texts.add(path.name());
            texts.add(path.period());
            path.steps().forEach(step -> texts.add(step.text()));
        } else if (fact instanceof ScopeItem item) {
            texts.add(item.text());
        } else if (fact instanceof RoleDefinition definition) {
            texts.add(definition.role().name());
        } else if (fact instanceof Participant participant) {
            texts.add(participant.title());
            participant.person().flatMap(Person::name).map(RichText::of).ifPresent(texts::add);
        }
        return texts;
    }

    private static Map<String, List<String>> fields(Fact fact) {
        if (fact instanceof Attribute attribute) {
            return Map.of("value", WordCount.list(attribute.value().plainText()));
        } else if (fact instanceof Prerequisite prerequisite) {
            return Map.of(
                    "name", WordCount.list(prerequisite.name().plainText()),
                    "rationale", WordCount.list(prerequisite.rationale().plainText()));
        } else if (fact instanceof ExitCriterion criterion) {
            return Map.of(
                    "text", WordCount.list(criterion.text().plainText()),
                    "dris", words(criterion.dris()),
                    "progress",
                            criterion.progress().map(String::valueOf).stream().toList());
        } else if (fact instanceof Participant participant) {
            return Map.of(
                    "role",
                    participant
                            .role()
                            .map(role -> WordCount.list(role.name().plainText()))
                            .orElse(List.of()),
                    "person",
                    participant
                            .person()
                            .flatMap(Person::name)
                            .map(WordCount::list)
                            .orElse(List.of()),
                    "title",
                    WordCount.list(participant.title().plainText()));
        }
        return Map.of();
    }

    private static List<String> words(List<Person> persons) {
        return persons.stream()
                .flatMap(person -> WordCount.list(person.displayName()).stream())
                .toList();
    }
}
