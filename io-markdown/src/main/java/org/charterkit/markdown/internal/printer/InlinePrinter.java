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
    /** Without state, and made once: making a parser takes longer than printing a page of lines. */
    private static final InlineReader READER =
            new InlineReader(ReadLimits.standard().nesting());

    /** The Markdown of a text that stands at a place. */
    public String print(RichText text, Place place) {
        String printed = text.isPlain() ? InlineText.plain(text.shownText(), place) : marked(text, place);
        return place == Place.CELL ? printed.replace("|", "\\|") : printed;
    }

    private static String marked(RichText text, Place place) {
        InlineText written = new InlineText(text, place, false);
        String marked = written.markdown();
        if (written.isSure() || READER.read(marked).equals(text)) {
            return marked;
        }
        String tagged = new InlineText(text, place, true).markdown();
        return READER.read(tagged).equals(text) ? tagged : marked;
    }
}
