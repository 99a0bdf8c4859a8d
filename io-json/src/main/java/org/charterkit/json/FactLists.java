package org.charterkit.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** One for each kind, in its order. */
    private final FactList[] lists = new FactList[FactKind.values().length];

    FactLists() {
        Arrays.setAll(lists, kind -> new FactList());
    }

    private FactList list(FactKind kind) {
        return lists[kind.ordinal()];
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
        for (FactList list : lists) {
            all.addAll(list.facts);
        }
        return all;
    }
}
