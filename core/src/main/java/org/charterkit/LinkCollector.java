package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.text.RichText;

/** Gathers the links of a charter's headings and facts, in page order. */
final class LinkCollector {
    private final List<String> links = new ArrayList<>();

    List<String> linksOf(Charter charter) {
        for (Section section : charter.sections()) {
            section.heading().ifPresent(this::add);
            for (Run run : section.runs()) {
                run.label().ifPresent(this::add);
                run.columns().forEach(this::add);
                run.facts().forEach(this::add);
            }
        }
        return List.copyOf(links);
    }

    private void add(RichText text) {
        links.addAll(text.links());
    }

    private void add(Person person) {
        person.link().ifPresent(links::add);
        add(person.note());
    }

    private void add(Detail detail) {
        add(detail.name());
        add(detail.value());
    }

    private void add(Fact fact) {
        if (fact instanceof Attribute attribute) {
            add(attribute.name());
            add(attribute.value());
        } else if (fact instanceof Prerequisite prerequisite) {
            add(prerequisite.name());
            add(prerequisite.rationale());
            prerequisite.details().forEach(this::add);
        } else if (fact instanceof ExitCriterion criterion) {
            add(criterion);
        } else if (fact instanceof Path path) {
            add(path.name());
            add(path.period());
            path.details().forEach(this::add);
            path.steps().forEach(this::add);
        } else if (fact instanceof ScopeItem item) {
            add(item.text());
        } else if (fact instanceof RoleDefinition definition) {
            add(definition.role().name());
        } else if (fact instanceof Participant participant) {
            participant.role().ifPresent(role -> add(role.name()));
            participant.person().ifPresent(this::add);
            add(participant.title());
            participant.details().forEach(this::add);
        }
    }

    private void add(ExitCriterion criterion) {
        add(criterion.text());
        add(criterion.note());
        criterion.dris().forEach(this::add);
        criterion.details().forEach(this::add);
        criterion.criteria().forEach(this::add);
    }

    private void add(Step step) {
        add(step.text());
        step.assignees().forEach(this::add);
        step.steps().forEach(this::add);
    }
}
