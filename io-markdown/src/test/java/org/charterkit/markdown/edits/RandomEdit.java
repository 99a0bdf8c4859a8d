package org.charterkit.markdown.edits;

import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.FactKind;
import org.charterkit.Pointer;

/**
 * An edit that was drawn, and what it is for the lines of a page.
 *
 * @param charter the charter that is wished
 * @param shape what it is for the lines
 * @param place what of the old charter it touches; empty where it only adds
 * @param lines how many lines it adds
 * @param last whether the run goes with its last fact
 */
record RandomEdit(Charter charter, Shape shape, Optional<Pointer> place, int lines, boolean last) {
    /** What an edit is for the lines of a page. */
    enum Shape {
        IN_PLACE,
        MORE,
        LESS,
        MOVED
    }

    static RandomEdit inPlace(Charter charter, Pointer place) {
        return new RandomEdit(charter, Shape.IN_PLACE, Optional.of(place), 0, false);
    }

    static RandomEdit more(Charter charter, FactKind kind, int lines) {
        return new RandomEdit(charter, Shape.MORE, Optional.empty(), lines, false);
    }

    static RandomEdit more(Charter charter, int lines, boolean hasPlace) {
        return new RandomEdit(charter, Shape.MORE, Optional.empty(), hasPlace ? lines : lines, false);
    }

    static RandomEdit less(Charter charter, Pointer place, boolean last) {
        return new RandomEdit(charter, Shape.LESS, Optional.of(place), 0, last);
    }

    static RandomEdit moved(Charter charter, Pointer place) {
        return new RandomEdit(charter, Shape.MOVED, Optional.of(place), 0, false);
    }
}
