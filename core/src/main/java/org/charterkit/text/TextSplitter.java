package org.charterkit.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts runs at positions of their shown text, in one pass over both. */
final class TextSplitter {
    private final List<Integer> cuts;
    /** The cut before which markup without shown text stays with the words before it; -1 for none. */
    private final int lateCut;

    private final List<RichText> parts = new ArrayList<>();
    private final List<TextRun> current = new ArrayList<>();
    private int at;

    TextSplitter(List<TextRun> runs, List<Integer> cuts) {
        this(runs, cuts, -1);
    }

    private TextSplitter(List<TextRun> runs, List<Integer> cuts, int lateCut) {
        this.cuts = cuts;
        this.lateCut = lateCut;
        for (TextRun run : runs) {
            add(run);
        }
        while (parts.size() <= cuts.size()) {
            endPart();
        }
    }

    /** The part between two positions, with the markup without shown text at either of them. */
    static RichText part(List<TextRun> runs, int begin, int end, int length) {
        List<Integer> cuts = end == length ? List.of(begin) : List.of(begin, end);
        return new TextSplitter(runs, cuts, 1).parts().get(1);
    }

    List<RichText> parts() {
        return parts;
    }

    private void add(TextRun run) {
        int start = at;
        int end = start + run.text().length();
        boolean whole = true;
        endPartsUpTo(at, run.text().isEmpty());
        while (parts.size() < cuts.size() && cuts.get(parts.size()) < end) {
            int cut = cuts.get(parts.size());
            if (run.raw().isEmpty()) {
                current.add(run.withText(run.text().substring(at - start, cut - start)));
                at = cut;
            } else if (whole) {
                current.add(run);
            }
            whole = false;
            endPart();
        }
        if (whole || run.raw().isEmpty()) {
            current.add(run.withText(run.text().substring(at - start)));
        }
        at = end;
    }

    private void endPartsUpTo(int position, boolean isUnshown) {
        while (parts.size() < cuts.size()
                && cuts.get(parts.size()) <= position
                && !(isUnshown && parts.size() == lateCut && cuts.get(lateCut) == position)) {
            endPart();
        }
    }

    private void endPart() {
        parts.add(RichText.ofPart(current));
        current.clear();
    }
}
