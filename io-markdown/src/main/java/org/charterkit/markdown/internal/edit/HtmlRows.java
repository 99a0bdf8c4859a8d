package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/** Rows in HTML, each between its tags. */
final class HtmlRows extends Rows {
    private static final String END = "</tr>";

    private final List<TextEdit> edits = new ArrayList<>();

    HtmlRows(OutlineBlock.Grid grid, SourceText source) {
        super(grid, source);
    }

    @Override
    boolean rearrange(List<Integer> from, IntFunction<String> heading) {
        return false;
    }

    @Override
    void change(Span row, Map<Integer, String> cells) {
        OutlineBlock.Row found = row(row);
        cells.forEach((cell, words) -> {
            Span span = found.cells().get(cell).span();
            edits.add(new TextEdit(span.start(), span.end(), around(source.in(span), words)));
        });
    }

    private OutlineBlock.Row row(Span span) {
        return grid.rows().stream()
                .filter(row -> row.span().equals(span))
                .findFirst()
                .orElseThrow();
    }

    /** Words with the blanks that stood around those before. */
    private static String around(String old, String words) {
        String plain = words.replace("\\|", "|");
        if (old.isBlank()) {
            return plain;
        }
        int start = old.length() - old.stripLeading().length();
        return old.substring(0, start)
                + plain
                + old.substring(old.stripTrailing().length());
    }

    private Span whole(Span row) {
        boolean closed = source.text().startsWith(END, row.end());
        return new Span(row.start(), row.end() + (closed ? END.length() : 0));
    }

    @Override
    void insert(Span beside, boolean behind, Span template, Map<Integer, String> cells) {
        OutlineBlock.Row found = row(template);
        List<TextEdit> changes = new ArrayList<>();
        Span all = whole(template);
        cells.forEach((cell, words) -> {
            Span span = found.cells().get(cell).span();
            changes.add(
                    new TextEdit(span.start() - all.start(), span.end() - all.start(), around(source.in(span), words)));
        });
        String row = source.before(all.start()) + TextEdit.apply(source.in(all), changes);
        Span place = whole(beside);
        int at = behind ? source.nextLine(place.end() - 1) : source.lineStart(place.start());
        edits.add(source.insertLines(at, row));
    }

    @Override
    void remove(Span row) {
        edits.add(source.removeItem(whole(row)));
    }

    @Override
    List<TextEdit> edits() {
        return edits;
    }
}
