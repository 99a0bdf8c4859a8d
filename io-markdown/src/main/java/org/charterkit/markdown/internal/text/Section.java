package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Span;

/** A section whose blocks are still coming. */
final class Section {
    private final Optional<Inlines> heading;
    private final SectionKind kind;
    private final int level;
    private final Span headingSpan;
    private final List<OutlineBlock> blocks = new ArrayList<>();
    private boolean listed;

    Section(Optional<Inlines> heading, SectionKind kind, int level, Span headingSpan) {
        this.heading = heading;
        this.kind = kind;
        this.level = level;
        this.headingSpan = headingSpan;
    }

    /** What the section or the one around it is about. */
    SectionKind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether a list or a table stands in it. */
    boolean isListed() {
        return listed;
    }

    void add(OutlineBlock block) {
        blocks.add(block);
        listed |= !(block instanceof OutlineBlock.Paragraph);
    }

    /** What the tables of such a section hold. */
    Optional<FactKind> facts() {
        return switch (kind) {
            case ATTRIBUTES -> Optional.of(FactKind.ATTRIBUTE);
            case PREREQUISITES -> Optional.of(FactKind.PREREQUISITE);
            case EXIT_CRITERIA -> Optional.of(FactKind.EXIT_CRITERION);
            case TIMELINE -> Optional.of(FactKind.PATH);
            case ROLES -> Optional.of(FactKind.PARTICIPANT);
            case GOALS, OUT_OF_SCOPE, OTHER -> Optional.empty();
        };
    }

    OutlineSection outline() {
        Span span = heading.isPresent() || blocks.isEmpty()
                ? headingSpan
                : blocks.get(0).span();
        return new OutlineSection(heading, Optional.empty(), level, span, List.copyOf(blocks));
    }
}
