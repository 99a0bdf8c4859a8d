package org.charterkit.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Each member and element on a line of its own, the same on every system. */
final class PrettyContext extends ObjectWriteContext.Base {
    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }

    /** A new one each time, since printers count how deep they are. */
    @Override
    public PrettyPrinter getPrettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(TWO_BLANKS)
                .withArrayIndenter(TWO_BLANKS);
    }
}
