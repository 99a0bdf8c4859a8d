package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs of some sections, in which facts are found by their position among those of their kind. */
record FactRuns(List<Section> sections) {
    /** What becomes of a run. */
    @FunctionalInterface
    interface Change {
        /** The run with a change to the fact at a position in it; empty where nothing is left of it. */
        Optional<Run> of(Run run, int position);
    }

    /** The fact at a position; an {@link IndexOutOfBoundsException} where there is none. */
    Fact fact(FactKind kind, int index) {
        List<Fact> facts = sections.stream()
                .flatMap(section -> section.runs().stream())
                .filter(run -> run.kind() == kind)
                .flatMap(run -> run.facts().stream())
                .toList();
        if (index < 0 || index >= facts.size()) {
            throw noSuchFact(kind, index);
        }
        return facts.get(index);
    }

    /** The sections with a change to the run that holds a fact; an {@link IndexOutOfBoundsException} where none does. */
    List<Section> changed(FactKind kind, int index, Change change) {
        int left = index;
        for (int i = 0; i < sections.size(); i++) {
            List<Block> content = sections.get(i).content();
            for (int j = 0; j < content.size(); j++) {
                if (content.get(j) instanceof Run run && run.kind() == kind) {
                    if (left >= 0 && left < run.facts().size()) {
                        return with(i, j, change.of(run, left));
                    }
                    left -= run.facts().size();
                }
            }
        }
        throw noSuchFact(kind, index);
    }

    private static IndexOutOfBoundsException noSuchFact(FactKind kind, int index) {
        return new IndexOutOfBoundsException("no fact at /" + kind.pluralName() + "/" + index);
    }

    private List<Section> with(int section, int block, Optional<Run> run) {
        List<Block> content = new ArrayList<>(sections.get(section).content());
        content.remove(block);
        run.ifPresent(changed -> content.add(block, changed));
        List<Section> changed = new ArrayList<>(sections);
        changed.set(section, sections.get(section).withContent(content));
        return changed;
    }

    /** A run with other facts, and in a table with a column for each detail of a new one. */
    static Optional<Run> holding(Run run, Fact fact, List<Fact> facts) {
        if (fact.factKind() != run.kind()) {
            throw new IllegalStateException(
                    "fact: expected one of kind " + run.kind() + ", as the run holds, found one of " + fact.factKind());
        }
        return Optional.of(Run.of(run.label(), run.layout(), HandbookLayout.columnsFor(run, List.of(fact)), facts));
    }
}
