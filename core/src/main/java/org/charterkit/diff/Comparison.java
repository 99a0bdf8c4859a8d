package org.charterkit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.Section;

/** Finds the changes between two charters. */
final class Comparison {
    private final Charter old;
    private final Charter current;
    private final Anatomy oldParts;
    private final Anatomy newParts;
    private final List<Change> changes = new ArrayList<>();

    /** Where the old runs stand in the new charter. */
    private final Map<Pointer, Pointer> newRunOfOld = new HashMap<>();

    Comparison(Charter old, Charter current) {
        this.old = old;
        this.current = current;
        this.oldParts = Anatomy.of(old);
        this.newParts = Anatomy.of(current);
    }

    List<Change> changes() {
        compareLine("title", old.title(), current.title());
        compareLine("description", old.description(), current.description());
        compareData("frontMatter", old.frontMatter(), current.frontMatter());
        compareData("extensions", old.extensions(), current.extensions());
        compareSections();
        for (FactKind kind : FactKind.values()) {
            compareFacts(kind);
        }
        return changes;
    }

    private void compareLine(String name, Optional<String> was, Optional<String> is) {
        Pointer place = Pointer.root().child(name);
        if (was.equals(is)) {
            return;
        }
        if (was.isEmpty()) {
            changes.add(new Change.Added(place, new Element.Line(name, is.orElseThrow())));
        } else if (is.isEmpty()) {
            changes.add(new Change.Removed(place, new Element.Line(name, was.get())));
        } else {
            changes.add(new Change.Changed(
                    place, place, new Element.Line(name, was.get()), new Element.Line(name, is.get())));
        }
    }

    private void compareData(String name, DataMap was, DataMap is) {
        Pointer place = Pointer.root().child(name);
        if (!was.equals(is)) {
            changes.add(new Change.Changed(place, place, new Element.Data(name, was), new Element.Data(name, is)));
        }
    }

    private void compareSections() {
        List<Section> olds = oldParts.headings();
        List<Section> news = newParts.headings();
        Sequence sequence = new Sequence(olds.size(), SameParts.ofSections(olds, news));
        tell(
                sequence,
                elements(olds),
                elements(news),
                Pointer.root().child("sections"),
                Pointer.root().child("sections"));
        for (int i : sequence.removed()) {
            compareBlocks(i, List.of(), oldParts.blocks(i), 0);
        }
        for (int j = 0; j < news.size(); j++) {
            if (sequence.isAdded(j)) {
                compareBlocks(0, newParts.blocks(j), List.of(), j);
            } else {
                compareBlocks(sequence.oldOf(j), newParts.blocks(j), oldParts.blocks(sequence.oldOf(j)), j);
            }
        }
    }

    private static List<Element> elements(List<Section> sections) {
        return sections.stream()
                .map(section -> (Element) new Element.Heading(section))
                .toList();
    }

    private void compareBlocks(int oldSection, List<Element> news, List<Element> olds, int newSection) {
        Sequence sequence = new Sequence(olds.size(), SameParts.ofBlocks(olds, news));
        Pointer from = Anatomy.contentOf(oldSection);
        Pointer to = Anatomy.contentOf(newSection);
        tell(sequence, olds, news, from, to);
        for (int j = 0; j < news.size(); j++) {
            if (!sequence.isAdded(j) && news.get(j) instanceof Element.Form) {
                newRunOfOld.put(from.child(sequence.oldOf(j)), to.child(j));
            }
        }
    }

    private void compareFacts(FactKind kind) {
        List<Element.Statement> olds = oldParts.facts(kind);
        List<Element.Statement> news = newParts.facts(kind);
        int[] oldOfNew = SameFacts.of(kind, olds, news);
        Sequence sequence =
                new Sequence(olds.size(), oldOfNew, j -> isInAnotherRun(olds.get(oldOfNew[j]), news.get(j)));
        Pointer place = Pointer.root().child(kind.pluralName());
        tell(sequence, olds, news, place, place);
    }

    private boolean isInAnotherRun(Element.Statement was, Element.Statement is) {
        return !newRunOfOld.getOrDefault(was.run(), Pointer.root()).equals(is.run());
    }

    private void tell(
            Sequence sequence, List<? extends Element> olds, List<? extends Element> news, Pointer from, Pointer to) {
        for (int i : sequence.removed()) {
            changes.add(new Change.Removed(from.child(i), olds.get(i)));
        }
        for (int j = 0; j < news.size(); j++) {
            Element is = news.get(j);
            if (sequence.isAdded(j)) {
                changes.add(new Change.Added(to.child(j), is));
                continue;
            }
            Pointer before = from.child(sequence.oldOf(j));
            Element was = olds.get(sequence.oldOf(j));
            if (!saysSame(was, is)) {
                changes.add(new Change.Changed(before, to.child(j), was, is));
            }
            if (sequence.isMoved(j)) {
                changes.add(new Change.Moved(before, to.child(j), was, is));
            }
        }
    }

    /** Where a fact or prose stands is no part of what it says. */
    private static boolean saysSame(Element was, Element is) {
        if (was instanceof Element.Statement before && is instanceof Element.Statement after) {
            return before.fact().equals(after.fact());
        }
        if (was instanceof Element.Text before && is instanceof Element.Text after) {
            return before.prose().equals(after.prose());
        }
        return was.equals(is);
    }
}
