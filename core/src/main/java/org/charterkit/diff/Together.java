package org.charterkit.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Path;
import org.charterkit.Prerequisite;
import org.charterkit.RoleDefinition;

/** Gathers changes that are soon told, so that many of one kind are one sentence. */
final class Together {
    /** What happened to several things of one kind. */
    private enum Event {
        ADDED("was added", "were added"),
        REMOVED("was removed", "were removed"),
        MARKED("changed in links or markup alone", "changed in links or markup alone");

        private final String one;
        private final String many;

        Event(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    /**
     * What several things have in common.
     *
     * @param event what happened
     * @param one what one of them is called
     * @param many what several are called
     * @param changeClass what kind of revision it is
     */
    private record Group(Event event, String one, String many, ChangeClass changeClass) {}

    private final Map<Group, List<String>> names = new LinkedHashMap<>();

    /** Whether the change was taken. */
    boolean take(Change change) {
        if (change.element() instanceof Element.Statement statement) {
            return takeFact(change, statement.fact());
        }
        if (change instanceof Change.Changed changed
                && changed.old() instanceof Element.Text was
                && changed.element() instanceof Element.Text is
                && Classification.sameWords(was.prose(), is.prose())) {
            add(
                    new Group(Event.MARKED, "the text under", "the texts under", ChangeClass.EDITORIAL),
                    Phrases.heading(is.section()));
            return true;
        }
        return false;
    }

    private boolean takeFact(Change change, Fact fact) {
        FactKind kind = fact.factKind();
        if (change instanceof Change.Changed
                && change.classes().equals(Set.of(ChangeClass.EDITORIAL))
                && kind != FactKind.ATTRIBUTE) {
            add(group(Event.MARKED, kind, ChangeClass.EDITORIAL), name(change, fact));
            return true;
        }
        boolean isNamed = fact instanceof Path || fact instanceof Prerequisite || fact instanceof RoleDefinition;
        if (isNamed && (change instanceof Change.Added || change instanceof Change.Removed)) {
            Event event = change instanceof Change.Added ? Event.ADDED : Event.REMOVED;
            add(group(event, kind, change.classes().iterator().next()), Phrases.quoted(SameFacts.name(fact)));
            return true;
        }
        return false;
    }

    private static Group group(Event event, FactKind kind, ChangeClass changeClass) {
        return new Group(event, Phrases.one(kind), Phrases.many(kind), changeClass);
    }

    private static String name(Change change, Fact fact) {
        return switch (fact.factKind()) {
            case EXIT_CRITERION ->
                String.valueOf(ChangeWords.number(change.after().orElseThrow()));
            case PARTICIPANT -> SameFacts.name(fact);
            default -> Phrases.quoted(SameFacts.name(fact));
        };
    }

    private void add(Group group, String name) {
        names.computeIfAbsent(group, unseen -> new ArrayList<>()).add(name);
    }

    void tell(BiConsumer<ChangeClass, String> teller) {
        names.forEach((group, things) -> teller.accept(
                group.changeClass(),
                things.size() == 1
                        ? group.one() + " " + things.get(0) + " " + group.event().one
                        : group.many() + " " + Phrases.list(things) + " " + group.event().many));
    }
}
