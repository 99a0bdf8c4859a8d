package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.io.SourceRange;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.printer.FragmentPrinter;
import org.charterkit.vocabulary.Vocabulary;

/**
 * What every edit of a page needs to know.
 *
 * @param source its text
 * @param index its blocks
 * @param places where its facts stand
 * @param printer who writes what is new
 * @param lines who changes words within a line
 * @param vocabulary who will read the page
 */
record EditContext(
        SourceText source,
        OutlineIndex index,
        Map<Pointer, SourceRange> places,
        FragmentPrinter printer,
        LineEditor lines,
        Vocabulary vocabulary) {

    /** Where something stands, and nothing around it; empty where that is not known. */
    Optional<Span> place(Pointer pointer) {
        return Optional.ofNullable(places.get(pointer))
                .map(range -> new Span(range.start().offset(), range.end().offset()));
    }

    /** An editor of items among others, as these are written. */
    MarkedLine marked(List<String> neighbours) {
        return new MarkedLine(lines, printer, vocabulary, neighbours);
    }
}
