package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Puts sections such as a page can hold: each fact under a heading of its kind, and no prose that would be a fact. */
final class HandbookSections {
    private static final int DEEPEST_HEADING = 6;
    private static final int MOST_ROUNDS = 10;
    private static final ProseBlock TWO_PARAGRAPHS =
            new ProseBlock(Prose.of("The tides have no opinion.\n\nWe have a few."));

    private final Vocabulary vocabulary;

    HandbookSections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The section in which the facts of a kind stand. */
    static SectionKind sectionOf(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> SectionKind.ATTRIBUTES;
            case PREREQUISITE -> SectionKind.PREREQUISITES;
            case EXIT_CRITERION -> SectionKind.EXIT_CRITERIA;
            case PATH -> SectionKind.TIMELINE;
            case SCOPE_ITEM -> SectionKind.OUT_OF_SCOPE;
            case ROLE_DEFINITION, PARTICIPANT -> SectionKind.ROLES;
        };
    }

    /** The charter in such a form, with the meaning that the vocabulary reads in its words. */
    Charter suited(Charter charter) {
        Charter before = charter;
        Charter suited = once(charter);
        for (int round = 0; round < MOST_ROUNDS && !suited.equals(before); round++) {
            before = suited;
            suited = once(suited);
        }
        return suited;
    }

    private Charter once(Charter charter) {
        Charter interpreted = charter.interpretedBy(vocabulary);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < interpreted.sections().size(); i++) {
            Section section = interpreted.sections().get(i);
            boolean hasParts = i + 1 < interpreted.sections().size()
                    && isPart(section, interpreted.sections().get(i + 1));
            Section before = sections.isEmpty() ? section : sections.get(sections.size() - 1);
            sections.add(raised(section, before).withContent(content(section, hasParts)));
        }
        return interpreted.withSections(sections).interpretedBy(vocabulary);
    }

    private static boolean isPart(Section section, Section next) {
        return next.kind() == section.kind() && next.level() > section.level();
    }

    /** A heading that would be a fact of the section above it stands beside that section instead. */
    private Section raised(Section section, Section before) {
        RichText heading = section.heading().orElse(RichText.empty());
        boolean isFact = section.kind() == SectionKind.ROLES
                ? vocabulary.isRole(heading)
                : section.kind() == SectionKind.TIMELINE
                        && vocabulary.timeWords().period(heading).isPresent();
        return isFact && isPart(before, section) ? section.withLevel(before.level()) : section;
    }

    private List<Block> content(Section section, boolean hasParts) {
        List<Block> content = new ArrayList<>();
        Optional<RichText> label = Optional.empty();
        for (Block block : section.content()) {
            Optional<Run> last = content.isEmpty() ? Optional.empty() : run(content.get(content.size() - 1));
            if (block instanceof Run run && isHeld(run, section, last)) {
                Run labelled = isLabelled(run) && run.label().isEmpty() ? run.withLabel(label) : run;
                label = run.layout() == Layout.BOLD_LINES ? Optional.empty() : labelled.label();
                content.add(labelled);
            } else if (block instanceof ProseBlock prose
                    && last.filter(run -> run.layout() == Layout.BOLD_LINES || run.layout() == Layout.HEADINGS)
                            .isEmpty()) {
                content.add(prose);
            }
        }
        return switch (section.kind()) {
            case EXIT_CRITERIA, OUT_OF_SCOPE -> stated(content, hasParts);
            default -> content;
        };
    }

    private static Optional<Run> run(Block block) {
        return block instanceof Run run ? Optional.of(run) : Optional.empty();
    }

    private static boolean isLabelled(Run run) {
        return run.layout() == Layout.LIST || run.layout() == Layout.TABLE;
    }

    /** Definitions under headings end a section; those under bold lines would be one run with others before them. */
    private boolean isHeld(Run run, Section section, Optional<Run> last) {
        boolean isBehindHeadings =
                last.filter(before -> before.layout() == Layout.HEADINGS).isPresent();
        boolean isJoined = run.layout() == Layout.BOLD_LINES
                && last.filter(before -> before.layout() == Layout.BOLD_LINES).isPresent();
        boolean isTooDeep = run.layout() == Layout.HEADINGS && section.level() == DEEPEST_HEADING;
        boolean isTooShort = run.kind() == FactKind.PATH
                && run.layout() == Layout.LIST
                && run.facts().size() == 1;
        return sectionOf(run.kind()) == section.kind() && !isBehindHeadings && !isJoined && !isTooDeep && !isTooShort;
    }

    /** A paragraph that stands alone is a statement, and no other paragraph is. */
    private static List<Block> stated(List<Block> content, boolean hasParts) {
        List<Run> paragraphs = content.stream()
                .flatMap(block -> run(block).stream())
                .filter(run -> run.layout() == Layout.PARAGRAPHS)
                .toList();
        if (!paragraphs.isEmpty()) {
            Run first = paragraphs.get(0);
            return hasParts ? List.of() : List.of(first.withFacts(first.facts().get(0)));
        }
        boolean isProse = content.stream().allMatch(ProseBlock.class::isInstance);
        boolean isMany = content.stream().anyMatch(block -> block.equals(TWO_PARAGRAPHS));
        return isProse && !content.isEmpty() && !isMany ? List.of(TWO_PARAGRAPHS) : content;
    }
}
