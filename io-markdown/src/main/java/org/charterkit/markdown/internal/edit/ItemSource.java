package org.charterkit.markdown.internal.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;

/**
 * An item of a list as it is written.
 *
 * @param span where it stands, from its marker on
 * @param before what stands before its marker on its line: indentation, signs of a quote
 * @param marker its marker
 * @param blanks what stands between its marker and its words
 * @param words where its words stand
 * @param list the list that it stands in
 */
record ItemSource(Span span, String before, String marker, String blanks, Span words, OutlineBlock.Items list) {
    private static final Pattern BEFORE = Pattern.compile("[ \\t>\\uFEFF]*");
    private static final Pattern MARKER = Pattern.compile("([ \\t]*)([-*+]|\\d{1,9}[.)])([ \\t]+)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])");

    /** The item at a place; empty where none stands there on lines of its own, with a marker and words. */
    static Optional<ItemSource> at(Span span, EditContext context) {
        Optional<OutlineIndex.ListedItem> found = context.index().item(span);
        if (found.isEmpty()
                || found.get().item().blocks().isEmpty()
                || !(found.get().item().blocks().get(0) instanceof OutlineBlock.Paragraph paragraph)) {
            return Optional.empty();
        }
        SourceText source = context.source();
        String before = source.before(span.start());
        Matcher marker =
                MARKER.matcher(source.in(new Span(span.start(), paragraph.span().start())));
        if (!BEFORE.matcher(before).matches() || !marker.matches()) {
            return Optional.empty();
        }
        Span item = new Span(span.start() + marker.end(1), span.end());
        return Optional.of(new ItemSource(
                item,
                before + marker.group(1),
                marker.group(2),
                marker.group(3),
                paragraph.span(),
                found.get().list()));
    }

    Optional<Integer> number() {
        Matcher number = NUMBER.matcher(marker);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    /** The marker with another number. */
    String marker(int number) {
        return number + marker.substring(marker.length() - 1);
    }

    /** Where the marker stands. */
    Span markerSpan() {
        return new Span(span.start(), span.start() + marker.length());
    }

    /** What stands before each line below the words. */
    String indent() {
        return quote() + " ".repeat(marker.length()) + blanks;
    }

    private String quote() {
        return before.replaceAll("[^>\\t]", " ");
    }

    /** Lines of an item printed behind a marker, as they stand in this item's list. */
    String indented(String printed, String printedMarker, String ownMarker) {
        String[] lines = printed.split("\n", -1);
        String quote = quote();
        StringBuilder item = new StringBuilder(before.replace("\uFEFF", ""))
                .append(ownMarker)
                .append(blanks)
                .append(lines[0].substring(Math.min(printedMarker.length() + 1, lines[0].length())));
        String indent = quote + " ".repeat(ownMarker.length()) + blanks;
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            int cut = Math.min(printedMarker.length() + 1, line.length());
            item.append('\n').append(line.isEmpty() ? quote.stripTrailing() : indent + line.substring(cut));
        }
        return item.toString();
    }
}
