package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterkit.Attribute;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.Step;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Placed;
import org.charterkit.text.RichText;

/** Every line of text in headings and facts, with its place. Prose is kept as source, and is not among them. */
final class PageTexts {
    private final List<Placed<RichText>> texts = new ArrayList<>();
    private final Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);

    private PageTexts() {}

    static List<Placed<RichText>> of(CheckedPage page) {
        PageTexts collector = new PageTexts();
        page.sections().forEach(section -> collector.add(section.pointer(), section.value()));
        return collector.texts;
    }

    private void add(Pointer pointer, RichText text) {
        texts.add(new Placed<>(pointer, text));
    }

    private void add(Pointer pointer, Section section) {
        section.heading().ifPresent(heading -> add(pointer.child("heading"), heading));
        for (Run run : section.runs()) {
            run.label().ifPresent(label -> add(pointer, label));
            run.columns().forEach(column -> add(pointer, column));
            for (Fact fact : run.facts()) {
                int index = counts.merge(fact.factKind(), 1, Integer::sum) - 1;
                add(Pointer.to(fact.factKind(), index), fact);
            }
        }
    }

    private void add(Pointer pointer, Fact fact) {
        if (fact instanceof Attribute attribute) {
            add(pointer.child("name"), attribute.name());
            add(pointer.child("value"), attribute.value());
        } else if (fact instanceof Prerequisite prerequisite) {
            add(pointer.child("name"), prerequisite.name());
            add(pointer.child("rationale"), prerequisite.rationale());
            add(pointer, prerequisite.details());
        } else if (fact instanceof ExitCriterion criterion) {
            add(pointer, criterion);
        } else if (fact instanceof Path path) {
            add(pointer.child("name"), path.name());
            add(pointer.child("period"), path.period());
            add(pointer, path.details());
            addSteps(pointer, path.steps());
        } else if (fact instanceof ScopeItem item) {
            add(pointer, item.text());
        } else if (fact instanceof RoleDefinition definition) {
            add(pointer.child("role"), definition.role().name());
        } else if (fact instanceof Participant participant) {
            participant.role().ifPresent(role -> add(pointer.child("role"), role.name()));
            participant.person().map(Person::note).ifPresent(note -> add(pointer.child("person"), note));
            add(pointer.child("title"), participant.title());
            add(pointer, participant.details());
        }
    }

    private void add(Pointer pointer, ExitCriterion criterion) {
        add(pointer.child("text"), criterion.text());
        add(pointer.child("note"), criterion.note());
        add(pointer, criterion.details());
        for (int i = 0; i < criterion.criteria().size(); i++) {
            add(pointer.child("criteria").child(i), criterion.criteria().get(i));
        }
    }

    private void addSteps(Pointer pointer, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Pointer step = pointer.child("steps").child(i);
            add(step.child("text"), steps.get(i).text());
            addSteps(step, steps.get(i).steps());
        }
    }

    private void add(Pointer pointer, List<Detail> details) {
        details.forEach(detail -> add(pointer, detail.value()));
    }
}
