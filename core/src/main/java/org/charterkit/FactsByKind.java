package org.charterkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The facts of all sections by their kind, each kind in page order. */
final class FactsByKind {
    /** Kinds without facts are missing; the list of a kind that has one run is that of the run. */
    private final Map<FactKind, List<Fact>> lists = new EnumMap<>(FactKind.class);

    FactsByKind(List<Section> sections) {
        Map<FactKind, List<Fact>> joined = new EnumMap<>(FactKind.class);
        for (Section section : sections) {
            for (Block block : section.content()) {
                if (block instanceof Run run) {
                    List<Fact> before = lists.putIfAbsent(run.kind(), run.facts());
                    if (before != null) {
                        joined.computeIfAbsent(run.kind(), kind -> new ArrayList<>(before))
                                .addAll(run.facts());
                    }
                }
            }
        }
        joined.forEach((kind, facts) -> lists.put(kind, Collections.unmodifiableList(facts)));
    }

    /** The facts of a kind, whose type is known: a kind stands for one type. */
    @SuppressWarnings("unchecked")
    <F extends Fact> List<F> of(FactKind kind) {
        return (List<F>) lists.getOrDefault(kind, List.of());
    }
}
