package org.charterkit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Pointer;

/** What a charter in JSON holds that version 1 has no place for, by the pointers of the places where it stood. */
final class Extras {
    private record Kept(int place, DataValue value) {}

    private final JsonInput input;
    private final Pointer charter;
    private final Map<Pointer, Kept> kept = new LinkedHashMap<>();

    /** Keeps what stands in the charter that begins at a pointer. */
    Extras(JsonInput input, Pointer charter) {
        this.input = input;
        this.charter = charter;
    }

    void keep(Pointer pointer, int place, DataValue value) {
        Kept first = kept.putIfAbsent(pointer, new Kept(place, value));
        if (first != null) {
            throw input.twice(pointer.tokens().get(pointer.tokens().size() - 1), first.place());
        }
    }

    /** A pointer of the document as one of the charter. */
    Pointer within(Pointer pointer) {
        if (charter.equals(Pointer.root())) {
            return pointer;
        }
        Pointer within = Pointer.root();
        for (String token : pointer.tokens()
                .subList(charter.tokens().size(), pointer.tokens().size())) {
            within = within.child(token);
        }
        return within;
    }

    /** The extensions that a charter has, and what was kept of it. */
    DataMap addedTo(DataMap extensions) {
        if (kept.isEmpty()) {
            return extensions;
        }
        List<DataMap.Entry> all = new ArrayList<>(extensions.entries());
        kept.forEach((pointer, value) -> {
            String name = within(pointer).toString();
            if (extensions.get(name).isPresent()) {
                throw input.refuse(
                        "unknown here, and the extensions have a member " + Quote.of(name)
                                + " already to keep it under",
                        pointer,
                        value.place());
            }
            all.add(new DataMap.Entry(name, value.value()));
        });
        return DataMap.of(all);
    }
}
