package org.charterkit.markdown.edits;

import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.Pointer;

/**
 * An edit that was drawn, and what it should be for the lines of a page.
 *
 * @param charter the charter that is wished
 * @param shape what it is for the lines
 * @param place what of the old charter it touches, or adds to; empty where it begins a section
 * @param lines how many lines it may add, or take away beyond its own
 */
record RandomEdit(Charter charter, Shape shape, Optional<Pointer> place, int lines) {
    /** A blank line between items, or beside a run that goes. */
    private static final int BLANK = 1;

    /** What an edit is for the lines of a page. */
    enum Shape {
        IN_PLACE,
        MORE,
        LESS,
        MOVED
    }

    static RandomEdit inPlace(Charter charter, Pointer place) {
        return new RandomEdit(charter, Shape.IN_PLACE, Optional.of(place), 0);
    }

    /** One fact more beside another. */
    static RandomEdit more(Charter charter, Pointer neighbour) {
        return new RandomEdit(charter, Shape.MORE, Optional.of(neighbour), 1 + BLANK);
    }

    /** One line of prose more below the words of an item. */
    static RandomEdit moreBelow(Charter charter, Pointer item) {
        return new RandomEdit(charter, Shape.MORE, Optional.of(item), BLANK + 1 + BLANK);
    }

    /** The lines of a section that begins with a fact. */
    static RandomEdit first(Charter charter, int lines) {
        return new RandomEdit(charter, Shape.MORE, Optional.empty(), lines);
    }

    /** One fact less; with the last one go the label and the head of a table. */
    static RandomEdit less(Charter charter, Pointer place, boolean last) {
        int head = 2;
        int label = 1;
        return new RandomEdit(charter, Shape.LESS, Optional.of(place), last ? head + label + BLANK + BLANK : BLANK);
    }

    static RandomEdit moved(Charter charter, Pointer place) {
        return new RandomEdit(charter, Shape.MOVED, Optional.of(place), 0);
    }
}
