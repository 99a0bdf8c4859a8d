package org.charterkit.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts runs at positions of their shown text, in one pass over both. */
final class TextSplitter {
    private final List<Integer> cuts;
    private final List<RichText> parts = new ArrayList<>();
    private final List<TextRun> current = new ArrayList<>();
    private int at;

    TextSplitter(List<TextRun> runs, List<Integer> cuts) {
        this.cuts = cuts;
        for (TextRun run : runs) {
            add(run);
        }
        while (parts.size() <= cuts.size()) {
            endPart();
        }
    }

    List<RichText> parts() {
        return parts;
    }

    private void add(TextRun run) {
        int end = at + run.text().length();
        TextRun rest = run;
        endPartsUpTo(at);
        while (parts.size() < cuts.size() && cuts.get(parts.size()) < end) {
            int cut = cuts.get(parts.size());
            if (run.raw().isEmpty()) {
                current.add(rest.withText(rest.text().substring(0, cut - at)));
                rest = rest.withText(rest.text().substring(cut - at));
                at = cut;
            } else {
                current.add(rest);
                rest = TextRun.of("");
            }
            endPart();
        }
        current.add(rest);
        at = end;
    }

    private void endPartsUpTo(int position) {
        while (parts.size() < cuts.size() && cuts.get(parts.size()) <= position) {
            endPart();
        }
    }

    private void endPart() {
        parts.add(RichText.ofPart(current));
        current.clear();
    }
}
