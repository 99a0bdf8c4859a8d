package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.ProseBlock;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

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

    static SectionOutline outline(Section section) {
        boolean listsItems = !section.runs().isEmpty()
                || section.prose().stream().anyMatch(prose -> ListLines.holdsItems(prose.source()));
        return new SectionOutline(
                section.heading(),
                section.level(),
                listsItems,
                section.content().stream().anyMatch(Interpretation::hasWords));
    }

    private static boolean hasWords(Block block) {
        return !(block instanceof ProseBlock prose)
                || ListLines.holdsWords(prose.prose().source());
    }

    private Block block(Block block) {
        return block instanceof Run run
                ? run.withFacts(run.facts().stream().map(this::fact).toList())
                : block;
    }

    private Fact fact(Fact fact) {
        if (fact instanceof Attribute attribute) {
            return attribute(attribute.name(), attribute.value());
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

    private Attribute attribute(RichText name, RichText value) {
        AttributeKind kind = vocabulary.attributeKind(name);
        Optional<CharterState> state =
                kind.isDate() || kind == AttributeKind.STATUS ? vocabulary.state(value) : Optional.empty();
        return Attribute.of(name, value, kind, kind.isDate() ? vocabulary.date(value) : Optional.empty())
                .withState(state);
    }
}
