package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterkit.portfolio.IdentityDoubt.Reason;
import org.charterkit.vocabulary.NameSpellings;

/** Finds the doubts about who is who, without comparing everybody with everybody. */
final class IdentityDoubts {
    private IdentityDoubts() {}

    /**
     * The doubts.
     *
     * @param people everybody, in their order
     * @param sharedHandles the handles that go with several of them
     */
    static List<IdentityDoubt> among(List<PortfolioPerson> people, Set<String> sharedHandles) {
        List<IdentityDoubt> doubts = new ArrayList<>();
        addSimilarNames(people, doubts);
        addSharedHandles(people, sharedHandles, doubts);
        for (PortfolioPerson person : people) {
            if (person.handles().size() > 1 && person.name().isPresent()) {
                doubts.add(new IdentityDoubt(Reason.SEVERAL_HANDLES, List.of(person)));
            }
        }
        return List.copyOf(doubts);
    }

    /** Hardly anybody's name is like another: only those people are looked up by name. */
    private static void addSimilarNames(List<PortfolioPerson> people, List<IdentityDoubt> doubts) {
        List<String> all = new ArrayList<>(people.size());
        for (PortfolioPerson person : people) {
            person.name().ifPresent(all::add);
        }
        List<List<String>> alike = NameSpellings.alike(all);
        Set<String> doubtful = new HashSet<>();
        alike.forEach(doubtful::addAll);
        Map<String, PortfolioPerson> byName = new HashMap<>();
        if (!doubtful.isEmpty()) {
            people.forEach(
                    person -> person.name().filter(doubtful::contains).ifPresent(name -> byName.put(name, person)));
        }
        for (List<String> names : alike) {
            doubts.add(new IdentityDoubt(
                    Reason.SIMILAR_NAMES, names.stream().map(byName::get).toList()));
        }
    }

    private static void addSharedHandles(
            List<PortfolioPerson> people, Set<String> sharedHandles, List<IdentityDoubt> doubts) {
        if (sharedHandles.isEmpty()) {
            return;
        }
        Map<String, List<PortfolioPerson>> byHandle = new LinkedHashMap<>();
        for (PortfolioPerson person : people) {
            person.handles().stream()
                    .filter(sharedHandles::contains)
                    .forEach(handle -> byHandle.computeIfAbsent(handle, unseen -> new ArrayList<>(2))
                            .add(person));
        }
        byHandle.values().forEach(owners -> doubts.add(new IdentityDoubt(Reason.SHARED_HANDLE, owners)));
    }
}
