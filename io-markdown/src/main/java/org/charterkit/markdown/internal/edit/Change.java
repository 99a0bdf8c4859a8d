package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.charterkit.Pointer;
import org.charterkit.io.TextEdit;

/**
 * A part of a page that has to change, and ways to do it, the least first.
 *
 * @param concerns whether something of the new charter is this part, or stands in it
 * @param ways how it can be done; a way that gives nothing is none
 */
record Change(Predicate<Pointer> concerns, List<Supplier<Optional<List<TextEdit>>>> ways) {
    /** A part with one way: no difference asks it for another. */
    static Change of(Supplier<Optional<List<TextEdit>>> way) {
        return new Change(place -> false, List.of(way));
    }
}
