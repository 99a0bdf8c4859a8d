package org.charterkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells which sections lie below one of the same kind. */
final class SubSections {
    private static final int LEVELS = 7;

    private SubSections() {}

    static List<Boolean> of(List<Section> sections) {
        List<Boolean> below = new ArrayList<>(sections.size());
        SectionKind[] open = new SectionKind[LEVELS];
        for (Section section : sections) {
            boolean found = false;
            for (int level = 0; level < section.level(); level++) {
                found |= open[level] == section.kind();
            }
            below.add(found);
            Arrays.fill(open, section.level(), LEVELS, null);
            open[section.level()] = section.kind();
        }
        return below;
    }
}
