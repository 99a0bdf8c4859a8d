package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.text.RichText;
import org.jsoup.nodes.Element;

/** Gathers headings and the blocks under them to the sections of a page. */
final class SectionBuilder implements HtmlBlocks.Receiver {
    private final HtmlBlocks blocks;
    private final Anchors anchors;
    private final Optional<Element> title;
    private final List<OutlineSection> sections = new ArrayList<>();

    /** A heading with its words. */
    private record Heading(Element element, RichText words) {}

    private Optional<Heading> heading = Optional.empty();
    private final List<OutlineBlock> content = new ArrayList<>();
    private boolean holdsContents;

    /**
     * A builder of sections.
     *
     * @param title the heading that is the title of the page, and no section
     */
    SectionBuilder(HtmlBlocks blocks, Anchors anchors, Optional<Element> title) {
        this.blocks = blocks;
        this.anchors = anchors;
        this.title = title;
    }

    List<OutlineSection> sections() {
        end();
        return sections;
    }

    @Override
    public void block(OutlineBlock block) {
        content.add(block);
    }

    @Override
    public void heading(Element element) {
        if (title.filter(element::equals).isPresent()) {
            return;
        }
        RichText words = blocks.headingText(element);
        if (!words.isEmpty()) {
            end();
            heading = Optional.of(new Heading(element, words));
        }
    }

    @Override
    public boolean passesOver(Element element) {
        boolean passes = HtmlList.isContents(element);
        holdsContents |= passes;
        return passes;
    }

    private void end() {
        boolean isNavigation = holdsContents && content.isEmpty();
        if (!isNavigation && (heading.isPresent() || !content.isEmpty())) {
            sections.add(heading.map(this::section)
                    .orElseGet(() -> new OutlineSection(
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            content.get(0).span(),
                            List.copyOf(content))));
        }
        heading = Optional.empty();
        content.clear();
        holdsContents = false;
    }

    private OutlineSection section(Heading found) {
        return new OutlineSection(
                Optional.of(found::words),
                anchors.written(found.element(), found.words()),
                level(found.element()),
                blocks.source().span(found.element()),
                List.copyOf(content));
    }

    private static int level(Element heading) {
        String level = Furniture.isHeading(heading) ? heading.normalName().substring(1) : heading.attr("aria-level");
        boolean isLevel = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6';
        return isLevel ? level.charAt(0) - '0' : 2;
    }
}
