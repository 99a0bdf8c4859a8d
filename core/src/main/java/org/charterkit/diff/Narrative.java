package org.charterkit.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Pointer;

/** Tells changes in sentences: what belongs together in one, and nothing twice. */
final class Narrative {
    private final List<DiffSentence> sentences = new ArrayList<>();
    private final ComingsAndGoings people = new ComingsAndGoings();
    private final Together together = new Together();
    private final List<Integer> criteriaDone = new ArrayList<>();
    private final Map<FactKind, Integer> moved = new TreeMap<>();
    private final Set<Pointer> addedSections = new HashSet<>();
    private final Set<Pointer> removedSections = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    Narrative(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.Added added && added.element() instanceof Element.Heading) {
                addedSections.add(added.place());
            } else if (change instanceof Change.Removed removed && removed.element() instanceof Element.Heading) {
                removedSections.add(removed.place());
            }
        }
        changes.forEach(this::tell);
        tellTogether();
        sentences.sort(Comparator.comparing(DiffSentence::changeClass));
    }

    List<DiffSentence> sentences() {
        return List.copyOf(sentences);
    }

    private void tell(Change change) {
        if (together.take(change)) {
            return;
        }
        if (change.element() instanceof Element.Statement statement) {
            tellFact(change, statement.fact());
        } else if (!followsFromAnother(change)) {
            tell(classOf(change), ChangeWords.of(change));
        }
    }

    private void tell(ChangeClass changeClass, String words) {
        if (told.add(words)) {
            sentences.add(new DiffSentence(changeClass, words));
        }
    }

    /** A section that comes or goes takes what it is about with it. */
    private static ChangeClass classOf(Change change) {
        boolean whole = change instanceof Change.Added || change instanceof Change.Removed;
        return whole && change.element() instanceof Element.Heading heading
                ? Optional.of(Classification.ofSection(heading.section().kind()))
                        .filter(found -> found != ChangeClass.EDITORIAL)
                        .orElse(ChangeClass.STRUCTURE)
                : first(change);
    }

    private static ChangeClass first(Change change) {
        return change.classes().iterator().next();
    }

    /** What stands in a section comes and goes with it; lists and tables come and go with their facts. */
    private boolean followsFromAnother(Change change) {
        if (change.element() instanceof Element.Form) {
            return !(change instanceof Change.Changed);
        }
        if (!(change.element() instanceof Element.Text)) {
            return false;
        }
        boolean came = change instanceof Change.Added added && addedSections.contains(sectionOf(added.place()));
        boolean went = change instanceof Change.Removed removed && removedSections.contains(sectionOf(removed.place()));
        return came || went;
    }

    private static Pointer sectionOf(Pointer block) {
        return block.parent().flatMap(Pointer::parent).orElseThrow();
    }

    private void tellFact(Change change, Fact fact) {
        if (change instanceof Change.Moved) {
            moved.merge(fact.factKind(), 1, Integer::sum);
        } else if (fact instanceof Participant participant && people.take(change, participant)) {
            if (change instanceof Change.Changed changed) {
                tellBesideRole((Participant) oldFact(changed), participant);
            }
        } else if (change instanceof Change.Changed changed) {
            tellChanged(oldFact(changed), fact, changed);
        } else {
            tell(first(change), ChangeWords.of(change));
        }
    }

    private static Fact oldFact(Change.Changed changed) {
        return ((Element.Statement) changed.old()).fact();
    }

    private void tellBesideRole(Participant was, Participant is) {
        Participant withNewRole = was.withRole(is.role());
        if (!withNewRole.equals(is)) {
            List<String> parts = new ArrayList<>();
            ParticipantWords.add(withNewRole, is, parts);
            parts.forEach(words -> tell(ChangeClass.ROSTER, words));
        }
    }

    private void tellChanged(Fact was, Fact is, Change.Changed changed) {
        boolean done = was instanceof ExitCriterion old
                && is instanceof ExitCriterion current
                && CriterionWords.isDone(current)
                && !CriterionWords.isDone(old);
        List<String> parts = FactWords.changed(was, is, changed.to());
        if (done) {
            criteriaDone.add(ChangeWords.number(changed.to()));
        }
        parts.stream().skip(done ? 1 : 0).forEach(words -> tell(first(changed), words));
    }

    private void tellTogether() {
        together.tell(this::tell);
        people.sentences().forEach(words -> tell(ChangeClass.ROSTER, words));
        if (!criteriaDone.isEmpty()) {
            List<String> numbers = criteriaDone.stream().map(String::valueOf).toList();
            String criteria = numbers.size() == 1 ? "criterion " : "criteria ";
            tell(ChangeClass.PROGRESS, criteria + Phrases.list(numbers) + " done");
        }
        moved.forEach((kind, count) -> tell(
                ChangeClass.STRUCTURE,
                Phrases.count(count, kind) + (count == 1 ? " stands" : " stand") + " in another place"));
    }
}
