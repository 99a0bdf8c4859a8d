package org.charterkit.markdown.internal.printer;

import java.util.List;
import org.charterkit.Layout;
import org.charterkit.Prerequisite;
import org.charterkit.Run;
import org.charterkit.vocabulary.ColumnKind;

/** Prerequisites as the rows of a table or as the items of a list, which has no place for a rationale. */
final class PrerequisitesPrinter implements RunPrinter {
    private final PrintContext context;

    PrerequisitesPrinter(PrintContext context) {
        this.context = context;
    }

    @Override
    public List<String> print(Run run, String marker) {
        List<Prerequisite> prerequisites =
                run.facts().stream().map(Prerequisite.class::cast).toList();
        if (run.layout() == Layout.LIST) {
            return List.of(Item.list(
                    marker,
                    prerequisites.stream()
                            .map(prerequisite -> Item.of(context.line(prerequisite.name())))
                            .toList()));
        }
        Columns columns = new Columns(run, context);
        for (Prerequisite prerequisite : prerequisites) {
            Columns.Row row = columns.row(prerequisite.details());
            row.put(ColumnKind.NAME, prerequisite.name());
            row.put(ColumnKind.RATIONALE, prerequisite.rationale());
            row.end();
        }
        return List.of(columns.markdown());
    }
}
