package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.printer.Place;
import org.charterkit.markdown.internal.printer.TextEscapes;
import org.charterkit.text.Prose;

/** Writes stretches of a page as CommonMark that says the same: lists with markers, tables with bars, words escaped. */
final class CommonMarkText {
    private static final String LEVEL = "    ";

    private final String source;
    private final SourceLines places;
    private final List<TextLine> lines;

    CommonMarkText(String source, SourceLines places, List<TextLine> lines) {
        this.source = source;
        this.places = places;
        this.lines = lines;
    }

    Optional<Prose> prose(List<? extends OutlineBlock> blocks) {
        StringBuilder text = new StringBuilder();
        for (OutlineBlock block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n");
            if (block instanceof OutlineBlock.Grid grid) {
                table(grid, text);
            } else {
                lines(block.span(), text);
            }
        }
        return Prose.ofPossiblyBlank(text.toString());
    }

    Optional<Prose> prose(Span span) {
        StringBuilder text = new StringBuilder();
        lines(span, text);
        return Prose.ofPossiblyBlank(text.toString());
    }

    /** Whether words stand behind the marker in the line in which a stretch begins. */
    boolean beginsBesideMarker(Span span) {
        TextLine line = lines.get(places.lineAt(span.start()));
        return line.isItem() && line.words() < line.end();
    }

    /** The lines of a stretch; items have their markers, and as many indents as lists stand around them. */
    private void lines(Span span, StringBuilder text) {
        List<Integer> indents = new ArrayList<>();
        int first = places.lineAt(span.start());
        int last = places.lineAt(Math.max(span.start(), span.end() - 1));
        for (int i = first; i <= last; i++) {
            TextLine line = lines.get(i);
            if (i > first) {
                text.append('\n');
            }
            if (line.isBlank()) {
                continue;
            }
            boolean startsBehindMarker = i == first && span.start() > line.start();
            if (line.isItem() && !startsBehindMarker) {
                while (!indents.isEmpty() && indents.get(indents.size() - 1) >= line.indent()) {
                    indents.remove(indents.size() - 1);
                }
                text.append(LEVEL.repeat(indents.size())).append(marker(line)).append(' ');
                indents.add(line.indent());
                words(line.words(), Math.min(line.end(), span.end()), false, text);
            } else {
                int start = startsBehindMarker ? span.start() : line.start();
                text.append(LEVEL.repeat(indents.size()));
                words(start, Math.min(line.end(), span.end()), i > first, text);
            }
        }
    }

    private String marker(TextLine line) {
        return line.marker() == TextLine.Marker.NUMBER
                ? source.substring(line.start(), line.words()).strip()
                : "-";
    }

    private void words(int start, int end, boolean goesOn, StringBuilder text) {
        String words = source.substring(start, Math.max(start, end));
        boolean underlines = goesOn && words.chars().allMatch(c -> "=-:| ".indexOf(c) >= 0);
        text.append(underlines ? "\\" : "").append(underlines ? words : TextEscapes.escaped(words, Place.LINE));
    }

    private static void table(OutlineBlock.Grid grid, StringBuilder text) {
        row(grid.header(), text);
        text.append('\n').append("| --- ".repeat(grid.header().size())).append('|');
        for (OutlineBlock.Row row : grid.rows()) {
            text.append('\n');
            row(row.cells(), text);
        }
    }

    private static void row(List<OutlineBlock.Cell> cells, StringBuilder text) {
        for (OutlineBlock.Cell cell : cells) {
            String words = TextEscapes.escaped(cell.text().plainText(), Place.CELL);
            text.append("| ").append(words.replace("|", "\\|")).append(words.isEmpty() ? "" : " ");
        }
        text.append('|');
    }
}
