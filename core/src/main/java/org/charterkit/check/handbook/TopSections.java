package org.charterkit.check.handbook;

import java.util.List;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Placed;

/** The sections of a page that are no sub-sections of another. */
final class TopSections {
    private static final int USUAL_LEVEL = 2;

    private TopSections() {}

    /** Those with a heading at the page's highest level. */
    static List<Placed<Section>> of(CheckedPage page) {
        int top = level(page);
        return page.sections().stream()
                .filter(section -> section.value().level() == top)
                .toList();
    }

    /** The highest level of a section whose heading the handbook knows, and 2 where there is none. */
    private static int level(CheckedPage page) {
        return page.charter().sections().stream()
                .filter(section -> section.kind() != SectionKind.OTHER)
                .mapToInt(Section::level)
                .filter(level -> level > 0)
                .min()
                .orElse(USUAL_LEVEL);
    }

    static String headingOf(Placed<Section> section) {
        return Words.quoted(section.value().heading().orElseThrow().plainText());
    }
}
