package org.charterkit.markdown.internal.printer;

import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.source.InlineReader;
import org.charterkit.text.RichText;

/**
 * Writes a line of text as Markdown that reads back to the same text.
 *
 * <p>Emphasis that CommonMark cannot express with its own marks is written with tags, which every reader takes for the
 * same styles.
 */
public final class InlinePrinter {
    private final InlineReader reader = new InlineReader(ReadLimits.standard().nesting());

    /** The Markdown of a text that stands at a place. */
    public String print(RichText text, Place place) {
        InlineText written = new InlineText(text, place, false);
        String marked = written.markdown();
        String chosen = marked;
        if (!written.isSure() && !reader.read(marked).equals(text)) {
            String tagged = new InlineText(text, place, true).markdown();
            chosen = reader.read(tagged).equals(text) ? tagged : marked;
        }
        return place == Place.CELL ? chosen.replace("|", "\\|") : chosen;
    }
}
