package org.charterkit.markdown.internal.printer;

import java.util.List;
import org.charterkit.Layout;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.vocabulary.ColumnKind;

/** What is out of scope: items, rows or paragraphs. */
final class ScopePrinter implements RunPrinter {
    private final PrintContext context;

    ScopePrinter(PrintContext context) {
        this.context = context;
    }

    @Override
    public List<String> print(Run run, String marker) {
        List<ScopeItem> items = run.facts().stream().map(ScopeItem.class::cast).toList();
        if (run.layout() == Layout.TABLE) {
            Columns columns = new Columns(run, context);
            for (ScopeItem item : items) {
                Columns.Row row = columns.row(List.of());
                row.put(ColumnKind.TEXT, item.text());
                row.end();
            }
            return List.of(columns.markdown());
        }
        List<String> lines =
                items.stream().map(item -> context.line(item.text())).toList();
        return run.layout() == Layout.PARAGRAPHS
                ? lines
                : List.of(Item.list(marker, lines.stream().map(Item::of).toList()));
    }
}
