package org.charterkit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Section;

/** Makes the new charter out of the old one and the changes. */
final class Patch {
    private static final Pointer SECTIONS = Pointer.root().child("sections");
    private static final Pointer NOWHERE = Pointer.root();

    private final Charter old;
    private final Anatomy parts;
    private final ListPatch lists;
    private final Map<String, Change> properties = new HashMap<>();

    private final Map<Pointer, List<Fact>> factsOfNewRuns = new HashMap<>();
    private final Map<Pointer, Pointer> newRunOfOld = new HashMap<>();

    Patch(Charter old, List<Change> changes) {
        this.old = old;
        this.parts = Anatomy.of(old);
        this.lists = new ListPatch(changes);
        for (Change change : changes) {
            requireAsCompared(change);
            if (change.element() instanceof Element.Line line) {
                properties.put(line.name(), change);
            } else if (change.element() instanceof Element.Data data) {
                properties.put(data.name(), change);
            }
        }
    }

    private void requireAsCompared(Change change) {
        if (change.before().isEmpty()) {
            return;
        }
        Pointer place = change.before().get();
        Element expected = change instanceof Change.Changed changed
                ? changed.old()
                : change instanceof Change.Moved moved ? moved.old() : change.element();
        Optional<Element> found = parts.at(place);
        if (!found.equals(Optional.of(expected))) {
            throw anotherCharter("expected " + expected + " at " + place + ", found "
                    + found.map(Element::toString).orElse("nothing"));
        }
    }

    private static IllegalArgumentException anotherCharter(String difference) {
        return new IllegalArgumentException("the diff is of another charter: " + difference);
    }

    Charter apply() {
        List<Section> headings = new ArrayList<>();
        List<List<Element>> blocks = new ArrayList<>();
        List<Element.Heading> olds =
                parts.headings().stream().map(Element.Heading::new).toList();
        for (ListPatch.Member member : lists.apply(olds, SECTIONS, SECTIONS)) {
            blocks.add(blocks(member.old(), headings.size()));
            headings.add(((Element.Heading) member.element()).section());
        }
        for (FactKind kind : FactKind.values()) {
            placeFacts(kind);
        }
        lists.unplaced().ifPresent(change -> {
            throw anotherCharter("nothing stands before " + change.after().orElseThrow() + ", where " + change.element()
                    + " is to stand");
        });
        List<Section> sections = new ArrayList<>();
        for (int j = 0; j < headings.size(); j++) {
            sections.add(headings.get(j).withContent(content(blocks.get(j), Anatomy.contentOf(j))));
        }
        return old.withTitle(line("title", old.title()))
                .withDescription(line("description", old.description()))
                .withFrontMatter(data("frontMatter", old.frontMatter()))
                .withExtensions(data("extensions", old.extensions()))
                .withSections(sections);
    }

    private List<Element> blocks(Optional<Integer> oldSection, int newSection) {
        Pointer from = oldSection.map(Anatomy::contentOf).orElse(NOWHERE);
        Pointer to = Anatomy.contentOf(newSection);
        List<Element> olds = oldSection.map(parts::blocks).orElse(List.of());
        List<Element> news = new ArrayList<>();
        for (ListPatch.Member member : lists.apply(olds, from, to)) {
            member.old().ifPresent(i -> newRunOfOld.put(from.child(i), to.child(news.size())));
            news.add(member.element());
        }
        return news;
    }

    private void placeFacts(FactKind kind) {
        Pointer place = Pointer.root().child(kind.pluralName());
        for (ListPatch.Member member : lists.apply(parts.facts(kind), place, place)) {
            Element.Statement statement = (Element.Statement) member.element();
            Pointer run = member.isUntouched() ? newRunOfOld.getOrDefault(statement.run(), NOWHERE) : statement.run();
            factsOfNewRuns.computeIfAbsent(run, unseen -> new ArrayList<>()).add(statement.fact());
        }
    }

    private List<Block> content(List<Element> blocks, Pointer place) {
        List<Block> content = new ArrayList<>();
        for (Element block : blocks) {
            if (block instanceof Element.Form form) {
                List<Fact> facts = factsOfNewRuns.get(place.child(content.size()));
                if (facts == null) {
                    throw anotherCharter("no " + form.kind().pluralName() + " for " + place.child(content.size()));
                }
                content.add(form.with(facts));
            } else {
                content.add(new ProseBlock(((Element.Text) block).prose()));
            }
        }
        return content;
    }

    private Optional<String> line(String name, Optional<String> was) {
        Change change = properties.get(name);
        if (change == null) {
            return was;
        }
        return change instanceof Change.Removed
                ? Optional.empty()
                : Optional.of(((Element.Line) change.element()).text());
    }

    private DataMap data(String name, DataMap was) {
        Change change = properties.get(name);
        return change == null ? was : ((Element.Data) change.element()).entries();
    }
}
