package org.charterkit.markdown.internal.outline;

import org.charterkit.text.RichText;

/** The words of a paragraph, heading or cell, interpreted when they are asked for and not before. */
@FunctionalInterface
public interface Inlines {
    /** No words. */
    Inlines NONE = RichText::empty;

    /** The words. */
    RichText text();
}
