package org.charterkit.markdown.internal.printer;

import static org.charterkit.markdown.internal.printer.PrintContext.joined;

import java.util.List;
import org.charterkit.Attribute;
import org.charterkit.Layout;
import org.charterkit.Run;

/** Attributes as the rows of a table, or as items "Name: value". */
final class AttributesPrinter implements RunPrinter {
    private final PrintContext context;

    AttributesPrinter(PrintContext context) {
        this.context = context;
    }

    @Override
    public List<String> print(Run run, String marker) {
        List<Attribute> attributes =
                run.facts().stream().map(Attribute.class::cast).toList();
        if (run.layout() == Layout.LIST) {
            return List.of(Item.list(
                    marker,
                    attributes.stream()
                            .map(attribute -> joined(attribute.name(), ": ", attribute.value()))
                            .map(words -> Item.of(context.line(words)))
                            .toList()));
        }
        Columns columns = new Columns(run, context);
        for (Attribute attribute : attributes) {
            Columns.Row row = columns.row(List.of());
            row.put(0, attribute.name());
            row.put(1, attribute.value());
            row.end();
        }
        return List.of(columns.markdown());
    }
}
