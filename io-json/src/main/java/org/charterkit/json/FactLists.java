package org.charterkit.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.text.RichText;

/** The facts of a document in their flat lists, with the groups that they state. */
final class FactLists {
    /** A group that a fact states. */
    record StatedGroup(int index, RichText group, int place) {}

    private static final class FactList {
        private final List<Fact> facts = new ArrayList<>();
        private final List<StatedGroup> groups = new ArrayList<>();
        private int[] places = {};
    }

    private final Map<FactKind, FactList> lists = new EnumMap<>(FactKind.class);

    FactLists() {
        for (FactKind kind : FactKind.values()) {
            lists.put(kind, new FactList());
        }
    }

    private FactList list(FactKind kind) {
        FactList list = lists.get(kind);
        if (list == null) {
            throw new IllegalStateException("no list of " + kind);
        }
        return list;
    }

    void read(FactKind kind, Codec<? extends Fact> codec, JsonInput input) {
        input.startList();
        while (input.nextElement()) {
            int place = input.place();
            add(kind, codec.read(input), place);
        }
    }

    /** Reads facts, some of which state their group. */
    void readGrouped(FactKind kind, Codec<? extends Fact> codec, JsonInput input) {
        FactList list = list(kind);
        input.beginGroups((group, place) -> list.groups.add(new StatedGroup(list.facts.size(), group, place)));
        read(kind, codec, input);
    }

    private void add(FactKind kind, Fact fact, int place) {
        FactList list = list(kind);
        if (list.places.length == list.facts.size()) {
            list.places = Arrays.copyOf(list.places, 2 * list.places.length + 8);
        }
        list.places[list.facts.size()] = place;
        list.facts.add(fact);
    }

    List<Fact> of(FactKind kind) {
        return list(kind).facts;
    }

    /** Where a fact begins. */
    int place(FactKind kind, int index) {
        return list(kind).places[index];
    }

    List<StatedGroup> groups(FactKind kind) {
        return list(kind).groups;
    }

    /** All facts, kind by kind. */
    List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        lists.values().forEach(list -> all.addAll(list.facts));
        return all;
    }
}
