package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/**
 * A paragraph whose lines each begin with a bold label: "**Slack:** #tides". Between lines without a hard break, which a
 * renderer joins, the labels alone tell where the next one begins.
 */
final class LabelledLines {
    private LabelledLines() {}

    /**
     * A line.
     *
     * @param text its words
     * @param span where it stands; all of the paragraph where lines of the source are other ones
     */
    record Line(RichText text, Span span) {}

    /** The lines, in order; empty where the paragraph does not begin with bold words. */
    static List<Line> of(OutlineBlock.Paragraph paragraph, CodecContext context) {
        if (!context.page().mayBeginBold(paragraph)) {
            return List.of();
        }
        List<RichText> texts = new ArrayList<>();
        for (RichText line : paragraph.inlines().text().lines()) {
            line.split(labels(line)).stream().filter(words -> !words.isBlank()).forEach(texts::add);
        }
        return placed(texts, paragraph.span(), context.page().lines());
    }

    /** Words that stand on lines of their own. */
    static List<Line> placed(List<RichText> texts, Span paragraph, SourceLines source) {
        int first = source.lineAt(paragraph.start());
        boolean isApart = texts.size() > 1
                && source.lineAt(Math.max(paragraph.start(), paragraph.end() - 1)) - first + 1 == texts.size();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int start = isApart && i > 0 ? source.start(first + i) : paragraph.start();
            int end = isApart && i + 1 < texts.size() ? source.start(first + i + 1) : paragraph.end();
            lines.add(new Line(texts.get(i), new Span(start, end)));
        }
        return lines;
    }

    /** Where labels begin behind other words. */
    private static List<Integer> labels(RichText line) {
        List<Integer> starts = new ArrayList<>();
        List<TextRun> runs = line.runs();
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            boolean begins = i > 0 && isBold(runs.get(i)) && !isBold(runs.get(i - 1));
            if (begins && (endsLabel(runs.get(i)) || (i + 1 < runs.size() && isColon(runs.get(i + 1))))) {
                starts.add(at);
            }
            at += runs.get(i).text().length();
        }
        return starts;
    }

    private static boolean isBold(TextRun run) {
        return run.styles().contains(TextStyle.STRONG);
    }

    private static boolean endsLabel(TextRun run) {
        String words = run.text().stripTrailing();
        return words.endsWith(":") || words.endsWith("：");
    }

    private static boolean isColon(TextRun run) {
        return run.text().startsWith(":") || run.text().startsWith("：");
    }
}
