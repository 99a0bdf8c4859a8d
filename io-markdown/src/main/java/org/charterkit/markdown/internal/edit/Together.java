package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Optional;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Person;

/**
 * Participants of the same role and title whom one item names.
 *
 * @param participants the participants, at least one
 */
record Together(List<Participant> participants) {
    static Together of(List<Fact> facts) {
        return new Together(facts.stream().map(Participant.class::cast).toList());
    }

    /** What the item says of all of them. */
    Participant role() {
        return participants.get(0).withPerson(Optional.empty());
    }

    private List<Person> persons() {
        return participants.stream().flatMap(each -> each.person().stream()).toList();
    }

    private Together with(Participant role) {
        return new Together(participants.stream()
                .map(each -> each.withRole(role.role()).withTitle(role.title()))
                .toList());
    }

    private String words(EditContext context) {
        return context.printer().item(participants, ListEntry.MARKER).substring(ListEntry.MARKER.length() + 1);
    }

    /** The words of the item when it names others: those who stay are written as before. */
    String edit(String line, Together now, EditContext context) {
        Together renamed = now.with(role());
        Optional<String> named = persons().equals(now.persons())
                ? Optional.of(line)
                : new PersonsCell(context, context.printer()::person, Person::equals)
                        .edit(line, persons(), now.persons());
        return named.map(words -> renamed.equals(now)
                        ? words
                        : context.lines().edit(words, renamed.words(context), now.words(context)))
                .orElseGet(() -> context.lines().edit(line, words(context), now.words(context)));
    }
}
