package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.charterkit.Charter;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.text.RichText;

/**
 * Checks the members that are written for people's sake, and that the sections say already.
 *
 * <p>Where they disagree, somebody changed the one and not the other; which of them is meant cannot be known.
 */
final class DerivedMembers {
    private final JsonInput input;
    private final Pointer pointer;
    private final Charter charter;

    /** The members of a charter that a pointer leads to. */
    DerivedMembers(JsonInput input, Pointer pointer, Charter charter) {
        this.input = input;
        this.pointer = pointer;
        this.charter = charter;
    }

    void requireGroups(FactKind kind, FactLists facts) {
        if (facts.groups(kind).isEmpty()) {
            return;
        }
        List<Optional<RichText>> derived = charter.groups(kind);
        for (FactLists.StatedGroup stated : facts.groups(kind)) {
            Optional<RichText> group = derived.get(stated.index());
            if (group.isEmpty() || !group.get().equals(stated.group())) {
                throw input.refuse(
                        "expected "
                                + group.map(words -> "the group " + Quote.of(words.toString()))
                                        .orElse("no group")
                                + ", as the label or sub-section says that /sections puts this under, found "
                                + Quote.of(stated.group().toString()),
                        pointer.child(kind.pluralName()).child(stated.index()).child(StatedGroups.MEMBER),
                        stated.place());
            }
        }
    }

    void requireProgress(int stated, int place) {
        OptionalInt derived = charter.progress().stated();
        if (derived.isEmpty() || derived.getAsInt() != stated) {
            throw input.refuse(
                    "expected " + (derived.isPresent() ? Integer.toString(derived.getAsInt()) : "no such member")
                            + ", as the heading of the exit criteria in /sections says, found " + stated,
                    pointer.child("exitCriteriaProgress"),
                    place);
        }
    }
}
