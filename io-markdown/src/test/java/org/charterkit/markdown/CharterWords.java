package org.charterkit.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.ProseBlock;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.Step;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceRange;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** All that a charter says, as texts, proses, and meanings whose own words may be gone. */
final class CharterWords {
    private final Reading reading;
    private final List<String> texts = new ArrayList<>();
    private final List<String> proses = new ArrayList<>();
    private final List<String> meanings = new ArrayList<>();

    private final Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);
    private Optional<SourceRange> row = Optional.empty();
    private Optional<RichText> label = Optional.empty();
    private Optional<Participant> beside = Optional.empty();

    CharterWords(String page, Reading reading) {
        this.reading = reading;
        Charter charter = reading.charter();
        boolean frontMatter = page.startsWith("---") || page.startsWith("\uFEFF---");
        charter.title().ifPresent(title -> named("title", title, frontMatter && page.contains("title:")));
        charter.description().ifPresent(description -> named("description", description, true));
        add(charter.frontMatter());
        charter.sections().forEach(this::add);
    }

    List<String> texts() {
        return texts;
    }

    List<String> proses() {
        return proses;
    }

    List<String> meanings() {
        return meanings;
    }

    private void named(String name, String text, boolean hasName) {
        boolean isHeading = reading.charter().sections().stream()
                .limit(1)
                .flatMap(section -> section.heading().stream())
                .anyMatch(heading -> heading.plainText().equals(text));
        if (hasName) {
            texts.add(name);
        }
        if (hasName || !isHeading) {
            texts.add(text);
        }
    }

    private void add(DataMap data) {
        for (DataMap.Entry entry : data.entries()) {
            texts.add(entry.name());
            add(entry.value());
        }
    }

    private void add(DataValue value) {
        if (value instanceof DataValue.Mapping mapping) {
            add(mapping.entries());
        } else if (value instanceof DataValue.Sequence sequence) {
            sequence.values().forEach(this::add);
        } else if (value instanceof DataValue.Nothing) {
            meanings.add("null");
        } else {
            texts.add(value.toString());
        }
    }

    private void add(Section section) {
        section.heading().ifPresent(this::add);
        section.id().ifPresent(texts::add);
        label = Optional.empty();
        for (Block block : section.content()) {
            if (block instanceof ProseBlock prose) {
                proses.add(prose.prose().source());
            } else {
                add((Run) block);
            }
        }
    }

    /** One bold line may be the label of several lists below it. */
    private void add(Run run) {
        if (!run.label().equals(label)) {
            run.label().ifPresent(this::add);
        }
        label = run.label();
        run.columns().forEach(this::add);
        run.facts().forEach(fact -> add(fact, run.layout()));
    }

    private void add(Fact fact, Layout layout) {
        Pointer pointer = Pointer.to(fact.factKind(), counts.merge(fact.factKind(), 1, Integer::sum) - 1);
        Optional<SourceRange> place = reading.locate(pointer);
        boolean shared = place.isPresent() && place.equals(row);
        row = place;
        if (fact instanceof Attribute attribute) {
            add(attribute.name());
            add(attribute.value());
        } else if (fact instanceof Prerequisite prerequisite) {
            add(prerequisite.name());
            add(prerequisite.rationale());
            details(prerequisite.details());
        } else if (fact instanceof ExitCriterion criterion) {
            add(criterion, layout == Layout.TABLE, shared);
        } else if (fact instanceof Path path) {
            add(path);
        } else if (fact instanceof ScopeItem item) {
            add(item.text());
        } else if (fact instanceof RoleDefinition definition) {
            add(definition.role().name());
            body(Optional.of(definition.definition()));
        } else if (fact instanceof Participant participant) {
            add(participant, reading.places().containsKey(pointer.child("role")), shared);
            beside = Optional.of(participant);
        }
    }

    /** Criteria that stand in one cell share the other cells of their row. */
    private void add(ExitCriterion criterion, boolean table, boolean shared) {
        add(criterion.text());
        add(criterion.note());
        criterion.progress().ifPresent(percent -> meanings.add(percent.toString()));
        date(criterion.started());
        date(criterion.due());
        date(criterion.completed());
        body(criterion.body());
        if (!shared) {
            criterion.dris().stream().filter(person -> table).forEach(this::add);
            details(criterion.details());
        }
        criterion.criteria().forEach(nested -> add(nested, table, false));
    }

    private void add(Path path) {
        add(path.name());
        add(path.period());
        path.statedDuration().ifPresent(texts::add);
        if (path.period().isEmpty()) {
            date(path.start());
            date(path.end());
        }
        body(path.body());
        details(path.details());
        path.steps().forEach(this::add);
    }

    private void add(Step step) {
        add(step.text());
        step.assignees().forEach(this::add);
        body(step.body());
        step.steps().forEach(this::add);
    }

    /** The persons of one row or item share its role and title, as far as these are the same. */
    private void add(Participant participant, boolean written, boolean shared) {
        participant.person().ifPresent(this::add);
        details(participant.details());
        Optional<Participant> same = beside.filter(before -> shared);
        if (same.filter(before -> before.title().equals(participant.title())).isEmpty()) {
            add(participant.title());
        }
        if (written
                && same.filter(before -> before.role().equals(participant.role()))
                        .isEmpty()) {
            participant.role().map(Role::name).ifPresent(this::add);
        }
    }

    private void add(Person person) {
        person.name().ifPresent(texts::add);
        // A handle that is a link of its own stands in the note, which keeps the link, and is read there.
        boolean isNoted =
                person.handle().filter(person.note().plainText()::contains).isPresent();
        person.handle().ifPresent(isNoted ? meanings::add : texts::add);
        person.link().ifPresent(texts::add);
        add(person.note());
    }

    private void details(List<Detail> details) {
        details.forEach(detail -> add(detail.value()));
    }

    private void body(Optional<Prose> body) {
        body.ifPresent(prose -> proses.add(prose.source()));
    }

    private void date(Optional<CharterDate> date) {
        date.ifPresent(found -> meanings.add(found.toString()));
    }

    /** Words and addresses; runs that follow each other in one link have one address. */
    private void add(RichText text) {
        StringBuilder words = new StringBuilder();
        String link = "";
        for (TextRun run : text.runs()) {
            String address = run.href().orElse("");
            if (!link.isEmpty() && !Objects.equals(link, address)) {
                words.append(' ').append(link).append(' ');
            }
            if (!link.equals(address)) {
                words.append(run.title().map(title -> " " + title + " ").orElse(""));
            }
            link = address.equals(run.text()) || address.equals("mailto:" + run.text()) ? "" : address;
            words.append(run.isLineBreak() ? " " : run.raw().orElse(run.text()));
        }
        texts.add(words + " " + link);
    }
}
