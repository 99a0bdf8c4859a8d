package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Layout;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;

/** Definitions of roles under bold lines or headings. */
final class RolesPrinter implements RunPrinter {
    private final PrintContext context;
    private final String heading;

    /**
     * Definitions in a section.
     *
     * @param context what every printer needs
     * @param heading the marks of a heading below the section's own
     */
    RolesPrinter(PrintContext context, String heading) {
        this.context = context;
        this.heading = heading;
    }

    @Override
    public List<String> print(Run run, String marker) {
        List<RoleDefinition> definitions =
                run.facts().stream().map(RoleDefinition.class::cast).toList();
        if (run.layout() == Layout.LIST) {
            return List.of(
                    Item.list(marker, definitions.stream().map(this::item).toList()));
        }
        List<String> blocks = new ArrayList<>();
        for (RoleDefinition definition : definitions) {
            RichText name = definition.role().name();
            blocks.add(
                    run.layout() == Layout.HEADINGS
                            ? heading + " " + context.inlines().print(name, Place.HEADING)
                            : bold(name));
            blocks.add(definition.definition().source());
        }
        return blocks;
    }

    private Item item(RoleDefinition definition) {
        return new Item(bold(definition.role().name()), Item.parts(Optional.of(definition.definition())));
    }

    private String bold(RichText words) {
        return context.line(words.map(run -> run.withStyle(TextStyle.STRONG)));
    }
}
