package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/** The rows of a table as they are written, in Markdown or in HTML. */
abstract class Rows {
    final OutlineBlock.Grid grid;
    final SourceText source;

    Rows(OutlineBlock.Grid grid, SourceText source) {
        this.grid = grid;
        this.source = source;
    }

    static Rows of(OutlineBlock.Grid grid, SourceText source) {
        boolean html = source.in(grid.span()).stripLeading().startsWith("<");
        return html ? new HtmlRows(grid, source) : new MarkdownRows(grid, source);
    }

    /** Puts the columns into another order, with new ones among them; false where that is not possible. */
    abstract boolean rearrange(List<Integer> from, IntFunction<String> heading);

    abstract void change(Span row, Map<Integer, String> cells);

    /** A new row behind or before another, with the cells of some row but for those that are given. */
    abstract void insert(Span beside, boolean behind, Span template, Map<Integer, String> cells);

    abstract void remove(Span row);

    abstract List<TextEdit> edits();
}
