package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/** Gives the words of a charter the meaning that a vocabulary reads in them. */
final class Interpretation {
    private final Vocabulary vocabulary;

    Interpretation(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Charter of(Charter charter) {
        List<SectionOutline> outlines = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (Section section : charter.sections()) {
            positions.add(outlines.size());
            outlines.add(outline(section));
            headings(section).map(fact -> outline(fact, section.level() + 1)).forEach(outlines::add);
        }
        List<SectionKind> kinds = vocabulary.pageWords().sectionKinds(outlines);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Section section = charter.sections().get(i);
            sections.add(section.withKind(kinds.get(positions.get(i)))
                    .withContent(section.content().stream().map(this::block).toList()));
        }
        return charter.withSections(sections).withTitle(charter.title().or(() -> headingTitle(charter)));
    }

    /** A page without a stated title has the title that its first heading gives it, where that is of the first level. */
    private static Optional<String> headingTitle(Charter charter) {
        return charter.sections().stream()
                .limit(1)
                .filter(section -> section.level() == 1)
                .flatMap(section -> section.heading().stream())
                .map(RichText::plainText)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static SectionOutline outline(Section section) {
        String source = section.prose().stream().map(Prose::source).collect(Collectors.joining("\n\n"));
        SectionOutline prose = SectionOutline.of(section.heading(), section.level(), source);
        boolean listsItems =
                section.runs().stream().anyMatch(run -> run.layout() == Layout.LIST || run.layout() == Layout.TABLE);
        return new StatedOutline(
                section.heading(),
                section.level(),
                prose.listsItems() || listsItems,
                prose.hasWords() || section.runs().stream().anyMatch(run -> run.layout() != Layout.HEADINGS));
    }

    /** The facts of a section that stand under headings of their own. */
    private static Stream<Fact> headings(Section section) {
        return section.runs().stream()
                .filter(run -> run.layout() == Layout.HEADINGS)
                .flatMap(run -> run.facts().stream());
    }

    private static SectionOutline outline(Fact fact, int level) {
        if (fact instanceof RoleDefinition definition) {
            return SectionOutline.of(
                    Optional.of(definition.role().name()),
                    level,
                    definition.definition().source());
        }
        Path path = (Path) fact;
        boolean hasSteps = !path.steps().isEmpty();
        return new StatedOutline(
                Optional.of(path.name()),
                level,
                hasSteps,
                hasSteps || path.body().isPresent());
    }

    private record StatedOutline(Optional<RichText> heading, int level, boolean listsItems, boolean hasWords)
            implements SectionOutline {}

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
