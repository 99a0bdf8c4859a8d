package org.charterkit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.DataMap;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;

/** One document while it is read: where its parts stand, and what is kept of it beyond version 1. */
final class Document {
    private final Places places;
    private final boolean lenient;
    private final List<Node> placed = new ArrayList<>();
    private final List<Node> kept = new ArrayList<>();

    Document(Places places, boolean lenient) {
        this.places = places;
        this.lenient = lenient;
    }

    boolean isLenient() {
        return lenient;
    }

    SourcePosition position(int place) {
        return places.position(place);
    }

    CharterReadException refusal(String message, Pointer pointer, int place) {
        SourcePosition position = position(place);
        return position.line() > 0
                ? CharterReadException.at(message, pointer, position)
                : CharterReadException.of(pointer + ": " + message);
    }

    /** Remembers that something stands there. */
    void place(Node node) {
        placed.add(node);
    }

    /** Where in a text everything stands, by its pointer in the charter. */
    Map<Pointer, SourceRange> placesIn(Node charter) {
        Map<Pointer, SourceRange> ranges = new LinkedHashMap<>();
        for (Node node : placed) {
            ranges.put(node.pointerIn(charter), new SourceRange(position(node.start()), position(node.end())));
        }
        return ranges;
    }

    /** Keeps a value that version 1 has no place for. */
    void keep(Node node) {
        kept.add(node);
    }

    /** The extensions of a charter and what was kept of it, under the pointers of the places where it stood. */
    DataMap withKept(DataMap extensions, Node charter) {
        List<DataMap.Entry> all = new ArrayList<>(extensions.entries());
        for (Node node : kept) {
            if (node.isIn(charter)) {
                String name = node.pointerIn(charter).toString();
                if (extensions.get(name).isPresent()) {
                    throw node.refuse("unknown here, and the extensions have a member " + Quote.of(name)
                            + " already to keep it under");
                }
                all.add(new DataMap.Entry(name, DataCodec.INSTANCE.read(node)));
            }
        }
        return DataMap.of(all);
    }
}
