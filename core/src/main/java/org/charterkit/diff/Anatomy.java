package org.charterkit.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;

/**
 * A charter taken apart: its lines and data, its sections, the blocks of each without facts, and the facts of each kind
 * with their runs.
 */
final class Anatomy {
    private final Map<String, Element> properties = new HashMap<>();
    private final List<Section> headings = new ArrayList<>();
    private final List<List<Element>> blocks = new ArrayList<>();
    private final Map<FactKind, List<Element.Statement>> facts = new EnumMap<>(FactKind.class);

    private Anatomy() {
        for (FactKind kind : FactKind.values()) {
            facts.put(kind, new ArrayList<>());
        }
    }

    static Anatomy of(Charter charter) {
        Anatomy anatomy = new Anatomy();
        charter.title().ifPresent(text -> anatomy.add(new Element.Line("title", text)));
        charter.description().ifPresent(text -> anatomy.add(new Element.Line("description", text)));
        anatomy.add(new Element.Data("frontMatter", charter.frontMatter()));
        anatomy.add(new Element.Data("extensions", charter.extensions()));
        for (Section section : charter.sections()) {
            anatomy.add(section);
        }
        return anatomy;
    }

    private void add(Element.Line line) {
        properties.put(line.name(), line);
    }

    private void add(Element.Data data) {
        properties.put(data.name(), data);
    }

    private void add(Section section) {
        Pointer content = contentOf(headings.size());
        Section heading = section.withContent(List.of());
        headings.add(heading);
        List<Element> own = new ArrayList<>();
        for (Block block : section.content()) {
            Pointer place = content.child(own.size());
            if (block instanceof Run run) {
                own.add(Element.Form.of(run));
                for (Fact fact : run.facts()) {
                    facts(run.kind()).add(new Element.Statement(fact, place));
                }
            } else if (block instanceof ProseBlock prose) {
                own.add(new Element.Text(prose.prose(), heading));
            }
        }
        blocks.add(own);
    }

    static Pointer contentOf(int section) {
        return Pointer.toSection(section).child("content");
    }

    /** The sections, without content. */
    List<Section> headings() {
        return headings;
    }

    /** The blocks of a section: prose, and the forms of runs. */
    List<Element> blocks(int section) {
        return blocks.get(section);
    }

    List<Element.Statement> facts(FactKind kind) {
        return facts.getOrDefault(kind, List.of());
    }

    /** What stands at the place of a change; empty where nothing does. */
    Optional<Element> at(Pointer place) {
        List<String> tokens = place.tokens();
        String first = tokens.get(0);
        if (tokens.size() == 1) {
            return Optional.ofNullable(properties.get(first));
        }
        int index = Integer.parseInt(tokens.get(1));
        if (tokens.size() == 4) {
            return index < blocks.size() ? at(blocks.get(index), Integer.parseInt(tokens.get(3))) : Optional.empty();
        } else if (first.equals("sections")) {
            return at(headings, index).map(Element.Heading::new);
        }
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.pluralName().equals(first))
                .findFirst()
                .flatMap(kind -> at(facts(kind), index));
    }

    private static <T> Optional<T> at(List<? extends T> things, int index) {
        return index < things.size() ? Optional.of(things.get(index)) : Optional.empty();
    }
}
