package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.portfolio.IdentityDoubt.Reason;
import org.charterkit.vocabulary.NameSpellings;

/** Finds the doubts about who is who, without comparing everybody with everybody. */
final class IdentityDoubts {
    private IdentityDoubts() {}

    static List<IdentityDoubt> among(List<PortfolioPerson> people) {
        List<IdentityDoubt> doubts = new ArrayList<>();
        addSimilarNames(people, doubts);
        addSharedHandles(people, doubts);
        people.stream()
                .filter(person -> person.name().isPresent() && person.handles().size() > 1)
                .forEach(person -> doubts.add(new IdentityDoubt(Reason.SEVERAL_HANDLES, List.of(person))));
        return List.copyOf(doubts);
    }

    private static void addSimilarNames(List<PortfolioPerson> people, List<IdentityDoubt> doubts) {
        Map<String, PortfolioPerson> byName = new LinkedHashMap<>();
        people.forEach(person -> person.name().ifPresent(name -> byName.put(name, person)));
        NameSpellings.alike(byName.keySet())
                .forEach(names -> doubts.add(new IdentityDoubt(
                        Reason.SIMILAR_NAMES, names.stream().map(byName::get).toList())));
    }

    private static void addSharedHandles(List<PortfolioPerson> people, List<IdentityDoubt> doubts) {
        Map<String, List<PortfolioPerson>> byHandle = new LinkedHashMap<>();
        for (PortfolioPerson person : people) {
            person.handles().forEach(handle -> byHandle.merge(handle, List.of(person), IdentityDoubts::joined));
        }
        byHandle.values().stream()
                .filter(owners -> owners.size() > 1)
                .forEach(owners -> doubts.add(new IdentityDoubt(Reason.SHARED_HANDLE, owners)));
    }

    /** Hardly any handle has several owners; only of those is a list made that grows. */
    private static List<PortfolioPerson> joined(List<PortfolioPerson> owners, List<PortfolioPerson> more) {
        List<PortfolioPerson> all = owners.size() == 1 ? new ArrayList<>(owners) : owners;
        all.addAll(more);
        return all;
    }
}
