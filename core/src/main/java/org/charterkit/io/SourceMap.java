package org.charterkit.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.charterkit.Pointer;

/**
 * Where the parts of a charter stand in the document that it was read from.
 *
 * <pre>{@code
 * SourceMap places = SourceMap.of(Map.of(Pointer.to(FactKind.PARTICIPANT, 3), range));
 * places.asMap();
 * }</pre>
 *
 * <p>A reader that does not know the places on its way can have them worked out when somebody asks, which few do. Two maps
 * are equal when they say the same.
 *
 * @since 0.1.0
 */
public final class SourceMap {
    private static final SourceMap EMPTY = of(Map.of());

    /** Gives way to what it found, so that nothing is held twice. */
    private volatile Supplier<? extends Map<Pointer, SourceRange>> work;

    private SourceMap(Supplier<? extends Map<Pointer, SourceRange>> work) {
        this.work = work;
    }

    /** What was worked out, or was known from the beginning. */
    private record Known(Map<Pointer, SourceRange> get) implements Supplier<Map<Pointer, SourceRange>> {
        static Known copyOf(Map<Pointer, SourceRange> places) {
            return new Known(Collections.unmodifiableMap(new LinkedHashMap<>(places)));
        }
    }

    /**
     * No place is known.
     *
     * @return the empty map
     */
    public static SourceMap empty() {
        return EMPTY;
    }

    /**
     * Places that are known.
     *
     * @param places a range for each pointer
     * @return the map
     */
    public static SourceMap of(Map<Pointer, SourceRange> places) {
        return new SourceMap(Known.copyOf(places));
    }

    /**
     * Places that are worked out when they are asked for.
     *
     * @param work gives a range for each pointer: always the same, in whatever thread; it may be asked more than once
     * @return the map
     */
    public static SourceMap whenAsked(Supplier<? extends Map<Pointer, SourceRange>> work) {
        return new SourceMap(Objects.requireNonNull(work, "work"));
    }

    /**
     * All places.
     *
     * @return a range for each pointer whose place is known; unmodifiable
     */
    public Map<Pointer, SourceRange> asMap() {
        Supplier<? extends Map<Pointer, SourceRange>> now = work;
        if (now instanceof Known known) {
            return known.get();
        }
        Known found = Known.copyOf(now.get());
        work = found;
        return found.get();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SourceMap other && asMap().equals(other.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
