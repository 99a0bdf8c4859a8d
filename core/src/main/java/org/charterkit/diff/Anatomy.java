package org.charterkit.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;

/** A charter taken apart: its sections, the blocks of each without facts, and the facts of each kind with their runs. */
final class Anatomy {
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
        for (Section section : charter.sections()) {
            anatomy.add(section);
        }
        return anatomy;
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
}
