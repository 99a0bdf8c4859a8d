package org.charterkit.markdown.internal.printer;

import static org.charterkit.markdown.internal.printer.PrintContext.joined;

import java.util.List;
import org.charterkit.Layout;
import org.charterkit.Prerequisite;
import org.charterkit.Run;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.ColumnKind;

/** Prerequisites as the rows of a table, or as items "**Name** - rationale". */
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
                            .map(prerequisite -> Item.of(context.line(words(prerequisite))))
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

    private static RichText words(Prerequisite prerequisite) {
        if (prerequisite.rationale().isEmpty()) {
            return prerequisite.name();
        }
        boolean endsWithColon = prerequisite.name().shownText().endsWith(":");
        RichText label = endsWithColon ? joined(prerequisite.name(), ":", RichText.empty()) : prerequisite.name();
        return joined(label.map(run -> run.withStyle(TextStyle.STRONG)), " - ", prerequisite.rationale());
    }
}
