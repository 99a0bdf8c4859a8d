package org.charterkit.markdown.edits;

import java.util.Optional;
import java.util.Random;
import org.charterkit.Charter;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.text.RichText;

/**
 * The run that holds a fact, which tells what a new fact beside it may say.
 *
 * @param run the run
 * @param first the position of its first fact among all of the kind
 */
record RunOfFact(Run run, int first) {
    static RunOfFact of(Charter charter, FactKind kind, int index) {
        int first = 0;
        for (Section section : charter.sections()) {
            for (Run run : section.runs()) {
                if (run.kind() == kind) {
                    if (index < first + run.facts().size()) {
                        return new RunOfFact(run, first);
                    }
                    first += run.facts().size();
                }
            }
        }
        throw new IllegalStateException();
    }

    /** The run of a criterion, or of the one that it is nested in. */
    static RunOfFact ofCriterion(Charter charter, Pointer criterion) {
        return of(
                charter,
                FactKind.EXIT_CRITERION,
                Integer.parseInt(criterion.tokens().get(1)));
    }

    boolean isTable() {
        return run.layout() == Layout.TABLE;
    }

    boolean isList() {
        return run.layout() == Layout.LIST;
    }

    /** Whether any of its participants has a title. */
    boolean hasTitles() {
        return run.facts().stream()
                .anyMatch(fact -> !((Participant) fact).title().isEmpty());
    }

    /** Whether its participants have more than one role, or some of them none. */
    boolean hasSeveralRoles() {
        return run.facts().stream()
                        .map(fact -> ((Participant) fact).role())
                        .distinct()
                        .count()
                > 1;
    }

    /** A criterion that says how far it has come where its neighbours do. */
    ExitCriterion criterion(Random random) {
        ExitCriterion plain = ExitCriterion.of("The lamps of pier " + random.nextInt(90) + " are lit");
        boolean anyOpen = run.facts().stream()
                .anyMatch(fact -> ((ExitCriterion) fact).status().equals(Optional.of(CompletionStatus.OPEN)));
        boolean allSay = run.facts().stream()
                .allMatch(fact -> ((ExitCriterion) fact).status().isPresent());
        boolean says = run.layout() == Layout.TABLE ? allSay : anyOpen;
        return says ? plain.withStatus(CompletionStatus.OPEN) : plain;
    }

    /** A participant who is named and titled as far as the others are. */
    Participant participant(Participant neighbour, Random random) {
        boolean named = run.facts().stream()
                .anyMatch(fact ->
                        ((Participant) fact).person().flatMap(Person::name).isPresent());
        Person person = named ? Person.of("Zora Exemplar") : Person.ofHandle("zora" + random.nextInt(90));
        return neighbour
                .withPerson(Optional.of(person))
                .withTitle(hasTitles() ? RichText.of("Lamp Keeper " + random.nextInt(90)) : RichText.empty())
                .withDetails();
    }
}
