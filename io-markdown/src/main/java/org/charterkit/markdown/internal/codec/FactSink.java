package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.Span;

/** Takes the facts of a page in page order, and remembers where each stands and what is to be said of it. */
final class FactSink {
    private final Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);
    private final List<Place> places = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * Where something stands.
     *
     * @param pointer what stands there
     * @param span the place
     */
    record Place(Pointer pointer, Span span) {}

    /** Where the next fact of a kind will be found. */
    Pointer next(FactKind kind) {
        return next(kind, 0);
    }

    /** Where a fact of a kind will be found once some others were taken. */
    Pointer next(FactKind kind, int others) {
        return Pointer.to(kind, counts.getOrDefault(kind, 0) + others);
    }

    /** Takes a fact; those of one kind must come in page order. */
    Pointer add(Fact fact, Span span) {
        Pointer pointer = next(fact.factKind());
        counts.merge(fact.factKind(), 1, Integer::sum);
        place(pointer, span);
        return pointer;
    }

    /** Remembers where a part of a fact stands. */
    void place(Pointer pointer, Span span) {
        places.add(new Place(pointer, span));
    }

    void remark(DiagnosticCode code, Pointer pointer, Span span, String message) {
        remarks.add(new Remark(code, message, Optional.of(pointer), span));
    }

    void remark(DiagnosticCode code, Span span, String message) {
        remarks.add(new Remark(code, message, Optional.empty(), span));
    }

    /** All places, in page order; of two for one pointer the later counts. */
    List<Place> places() {
        return places;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
