package org.charterkit.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterkit.Fact;
import org.charterkit.FactKind;

/** The facts of a document in their flat lists, and how many of each kind have been dealt out to runs. */
final class Facts {
    /** One list of the document. */
    private static final class Deck {
        private final List<? extends Fact> facts;
        private final List<Node> nodes;
        private int dealt;

        private Deck(List<? extends Fact> facts, List<Node> nodes) {
            this.facts = facts;
            this.nodes = nodes;
        }
    }

    private final Map<FactKind, Deck> decks = new EnumMap<>(FactKind.class);

    Facts(Members root) {
        for (FactKind kind : FactKind.values()) {
            decks.put(kind, new Deck(root.list(kind.pluralName(), codec(kind)), root.nodes(kind.pluralName())));
        }
    }

    private static Codec<? extends Fact> codec(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> AttributeCodec.INSTANCE;
            case PREREQUISITE -> PrerequisiteCodec.INSTANCE;
            case EXIT_CRITERION -> ExitCriterionCodec.INSTANCE;
            case PATH -> PathCodec.INSTANCE;
            case SCOPE_ITEM -> ScopeItemCodec.INSTANCE;
            case ROLE_DEFINITION -> RoleDefinitionCodec.INSTANCE;
            case PARTICIPANT -> ParticipantCodec.INSTANCE;
        };
    }

    static List<String> listNames() {
        return Arrays.stream(FactKind.values()).map(FactKind::pluralName).toList();
    }

    private Deck deck(FactKind kind) {
        Deck deck = decks.get(kind);
        if (deck == null) {
            throw new IllegalStateException("no list of " + kind);
        }
        return deck;
    }

    /** All facts, kind by kind. */
    List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        decks.values().forEach(deck -> all.addAll(deck.facts));
        return all;
    }

    List<Node> nodes(FactKind kind) {
        return deck(kind).nodes;
    }

    /** The next facts of a kind, for the run that a node counts them for. */
    List<Fact> deal(FactKind kind, Node count, boolean isLastOfKind) {
        Deck deck = deck(kind);
        int wanted = count.integer(1, Integer.MAX_VALUE);
        int left = deck.facts.size() - deck.dealt;
        if (wanted > left) {
            throw count.refuse("expected " + wanted + " more of /" + kind.pluralName() + ", found " + left + ": it has "
                    + deck.facts.size() + ", and runs before this one take " + deck.dealt);
        }
        int begin = deck.dealt;
        deck.dealt += isLastOfKind ? left : wanted;
        return List.copyOf(deck.facts.subList(begin, deck.dealt));
    }

    /** Refuses facts that stand in no run: they would be lost. */
    void requireAllDealt() {
        decks.forEach((kind, deck) -> {
            if (deck.dealt < deck.facts.size()) {
                throw deck.nodes
                        .get(deck.dealt)
                        .refuse("no run of /sections takes this; expected a run such as {\"" + kind.pluralName()
                                + "\": " + (deck.facts.size() - deck.dealt) + "} in the content of a section");
            }
        });
    }
}
