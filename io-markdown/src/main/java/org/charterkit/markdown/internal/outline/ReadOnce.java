package org.charterkit.markdown.internal.outline;

import java.util.Optional;
import java.util.function.Supplier;
import org.charterkit.text.RichText;

/** Words that are interpreted when they are first asked for, and kept; a page is read by one thread. */
public final class ReadOnce implements Inlines {
    private final Supplier<RichText> reader;
    private Optional<RichText> text = Optional.empty();

    public ReadOnce(Supplier<RichText> reader) {
        this.reader = reader;
    }

    @Override
    public RichText text() {
        if (text.isEmpty()) {
            text = Optional.of(reader.get());
        }
        return text.get();
    }
}
