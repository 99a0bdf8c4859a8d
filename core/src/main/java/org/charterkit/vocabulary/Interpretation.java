package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.charterkit.Attribute;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;

/** Gives the words of a charter the meaning that a vocabulary reads in them. */
final class Interpretation {
    private final Vocabulary vocabulary;

    Interpretation(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Charter of(Charter charter) {
        List<SectionKind> kinds = vocabulary.sectionKinds(
                charter.sections().stream().map(Interpretation::outline).toList());
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Section section = charter.sections().get(i);
            sections.add(section.withKind(kinds.get(i))
                    .withContent(section.content().stream().map(this::block).toList()));
        }
        return charter.withSections(sections);
    }

    private static SectionOutline outline(Section section) {
        String source = section.prose().stream().map(Prose::source).collect(Collectors.joining("\n\n"));
        SectionOutline prose = SectionOutline.of(section.heading(), section.level(), source);
        boolean listsItems =
                section.runs().stream().anyMatch(run -> run.layout() == Layout.LIST || run.layout() == Layout.TABLE);
        return new SectionOutline(
                section.heading(),
                section.level(),
                prose.listsItems() || listsItems,
                prose.hasWords() || !section.runs().isEmpty());
    }

    private Block block(Block block) {
        return block instanceof Run run
                ? run.withFacts(run.facts().stream().map(this::fact).toList())
                : block;
    }

    private Fact fact(Fact fact) {
        if (fact instanceof Attribute attribute) {
            return vocabulary.attribute(attribute.name(), attribute.value());
        } else if (fact instanceof RoleDefinition definition) {
            return RoleDefinition.of(
                    vocabulary.role(definition.role().name()),
                    definition.definition(),
                    vocabulary.raci(definition.definition()));
        } else if (fact instanceof Participant participant) {
            return participant.withRole(participant.role().map(role -> vocabulary.role(role.name())));
        }
        return fact;
    }
}
