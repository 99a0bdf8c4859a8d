package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.charterkit.Charter;
import org.charterkit.FactKind;
import org.charterkit.text.RichText;

/**
 * Checks the members that are written for people's sake, and that the sections say already.
 *
 * <p>Where they disagree, somebody changed the one and not the other; which of them is meant cannot be known.
 */
final class DerivedMembers {
    private final Charter charter;

    DerivedMembers(Charter charter) {
        this.charter = charter;
    }

    void check(Members root, Facts facts) {
        checkGroups(FactKind.EXIT_CRITERION, facts);
        checkGroups(FactKind.PARTICIPANT, facts);
        root.node("exitCriteriaProgress").ifPresent(this::checkProgress);
    }

    private void checkGroups(FactKind kind, Facts facts) {
        List<Node> nodes = facts.nodes(kind);
        List<Optional<RichText>> groups = charter.groups(kind);
        for (int i = 0; i < nodes.size(); i++) {
            Optional<RichText> derived = groups.get(i);
            nodes.get(i).member("group").ifPresent(node -> checkGroup(node, derived));
        }
    }

    private static void checkGroup(Node node, Optional<RichText> derived) {
        RichText stated = RichTextCodec.INSTANCE.read(node);
        if (!derived.equals(Optional.of(stated))) {
            throw node.refuse("expected "
                    + derived.map(group -> "the group " + Quote.of(group.toString()))
                            .orElse("no group")
                    + ", as the label or sub-section says that /sections puts this under, found "
                    + Quote.of(stated.toString()));
        }
    }

    private void checkProgress(Node node) {
        int stated = node.integer(0, 100);
        OptionalInt derived = charter.progress().stated();
        if (derived.isEmpty() || derived.getAsInt() != stated) {
            throw node.refuse("expected "
                    + (derived.isPresent() ? Integer.toString(derived.getAsInt()) : "no such member")
                    + ", as the heading of the exit criteria in /sections says, found " + stated);
        }
    }
}
