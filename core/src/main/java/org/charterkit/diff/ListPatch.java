package org.charterkit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Pointer;

/** Makes a new list out of an old one and the changes of its members, which stand in the changes by their places. */
final class ListPatch {
    private final Map<Pointer, List<Change>> byOldPlace = new HashMap<>();
    /** Those that were added or moved, until they stand in a new list. */
    private final Map<Pointer, Change> byNewPlace = new LinkedHashMap<>();

    /**
     * A member of the new list.
     *
     * @param element what it is
     * @param old its position in the old list; empty for what was added
     * @param isUntouched whether it is the old one as it was, and where it was
     */
    record Member(Element element, Optional<Integer> old, boolean isUntouched) {}

    ListPatch(List<Change> changes) {
        for (Change change : changes) {
            change.before()
                    .ifPresent(place -> byOldPlace
                            .computeIfAbsent(place, unseen -> new ArrayList<>())
                            .add(change));
            boolean isMember = !(change.element() instanceof Element.Line);
            if (isMember && (change instanceof Change.Added || change instanceof Change.Moved)) {
                byNewPlace.put(change.after().orElseThrow(), change);
            }
        }
    }

    /** The new list, whose members stand below one place, out of the old one, whose members stand below another. */
    List<Member> apply(List<? extends Element> olds, Pointer from, Pointer to) {
        Set<Integer> gone = new HashSet<>();
        Map<Integer, Element> changed = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            for (Change change : byOldPlace.getOrDefault(from.child(i), List.of())) {
                if (change instanceof Change.Changed) {
                    changed.put(i, change.element());
                } else {
                    gone.add(i);
                }
            }
        }
        List<Member> news = new ArrayList<>();
        int next = 0;
        while (true) {
            Change placed = byNewPlace.remove(to.child(news.size()));
            while (next < olds.size() && gone.contains(next)) {
                next++;
            }
            if (placed != null) {
                news.add(new Member(placed.element(), placed.before().map(ListPatch::positionOf), false));
            } else if (next < olds.size()) {
                Element element = changed.getOrDefault(next, olds.get(next));
                news.add(new Member(element, Optional.of(next), !changed.containsKey(next)));
                next++;
            } else {
                return news;
            }
        }
    }

    private static int positionOf(Pointer place) {
        return Integer.parseInt(place.tokens().get(place.tokens().size() - 1));
    }

    /** A change whose place the new lists do not reach; empty where all members have found their places. */
    Optional<Change> unplaced() {
        return byNewPlace.values().stream().findFirst();
    }
}
