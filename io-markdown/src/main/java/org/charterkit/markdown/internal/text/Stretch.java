package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that stand together: those of one list, or those of one paragraph or table.
 *
 * @param first the first line
 * @param end the line behind the last
 * @param isList whether the first line begins with a marker
 * @param gap how many blank lines stand before the first
 */
record Stretch(int first, int end, boolean isList, int gap) {
    /** Where a page is flattened, more than one blank line is left of something that is gone. */
    boolean followsLoss() {
        return gap > 1;
    }

    boolean isSingleLine() {
        return !isList && end == first + 1;
    }

    /** The stretches of a page. */
    static List<Stretch> of(List<TextLine> lines) {
        List<Stretch> stretches = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < lines.size(); ) {
            if (lines.get(i).isBlank()) {
                gap++;
                i++;
                continue;
            }
            boolean isList = lines.get(i).isItem();
            int end = isList ? listEnd(lines, i) : paragraphEnd(lines, i);
            stretches.add(new Stretch(i, end, isList, gap));
            gap = 0;
            i = end;
        }
        return stretches;
    }

    /** A paragraph ends where a line is blank, or where a list begins; a dash may be the first cell of a row. */
    private static int paragraphEnd(List<TextLine> lines, int first) {
        int indent = lines.get(first).indent();
        int end = first + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            TextLine line = lines.get(end);
            if (line.isItem() && (line.indent() > indent || line.marker() != TextLine.Marker.DASH)) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** A list goes on behind one blank line, where a further item or a paragraph of its last item stands. */
    private static int listEnd(List<TextLine> lines, int first) {
        TextLine head = lines.get(first);
        int end = first + 1;
        while (end < lines.size()) {
            TextLine line = lines.get(end);
            boolean afterBlank = line.isBlank();
            if (afterBlank && end + 1 < lines.size()) {
                line = lines.get(end + 1);
            }
            boolean continues = line.isItem()
                    ? line.indent() >= head.indent() && (!afterBlank || line.marker() == head.marker())
                    : line.indent() > head.indent();
            if (line.isBlank() || !continues) {
                return end;
            }
            end += afterBlank ? 2 : 1;
        }
        return end;
    }
}
