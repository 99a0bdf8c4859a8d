package org.charterkit.markdown.internal.text;

import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.ReadOnce;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.source.BareAddresses;
import org.charterkit.text.RichText;

/** The words of a page without markup; only a bare address is a link. */
final class PlainWords {
    private final String source;

    PlainWords(String source) {
        this.source = source;
    }

    /** The words of a stretch, interpreted when they are asked for. */
    Inlines inlines(Span span) {
        return new ReadOnce(() -> text(span));
    }

    RichText text(Span span) {
        return RichText.of(BareAddresses.runs(source.substring(span.start(), span.end())));
    }
}
