package org.charterkit.markdown.internal.text;

import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.vocabulary.ColumnKind;

/**
 * A column of a table.
 *
 * @param kind what it holds
 * @param heading the words of its heading
 * @param span where its heading stands
 * @param isFurther whether another column of its kind stands before it
 */
record Column(ColumnKind kind, String heading, Span span, boolean isFurther) {
    String lastWord() {
        return heading.substring(heading.lastIndexOf(' ') + 1);
    }
}
