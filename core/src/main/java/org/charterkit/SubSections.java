package org.charterkit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Tells which sections lie below one of the same kind. */
final class SubSections {
    private static final int LEVELS = 7;

    private SubSections() {}

    static BitSet of(List<Section> sections) {
        BitSet below = new BitSet(sections.size());
        SectionKind[] open = new SectionKind[LEVELS];
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            for (int level = 0; level < section.level(); level++) {
                if (open[level] == section.kind()) {
                    below.set(i);
                }
            }
            Arrays.fill(open, section.level(), LEVELS, null);
            open[section.level()] = section.kind();
        }
        return below;
    }
}
