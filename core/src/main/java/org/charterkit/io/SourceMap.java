package org.charterkit.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.charterkit.Pointer;
import org.jspecify.annotations.Nullable;

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

    private final Supplier<? extends Map<Pointer, SourceRange>> work;
    private volatile @Nullable Map<Pointer, SourceRange> places;

    private SourceMap(Supplier<? extends Map<Pointer, SourceRange>> work, @Nullable Map<Pointer, SourceRange> places) {
        this.work = work;
        this.places = places;
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
        Map<Pointer, SourceRange> copy = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        return new SourceMap(() -> copy, copy);
    }

    /**
     * Places that are worked out when they are asked for.
     *
     * @param work gives a range for each pointer: always the same, in whatever thread; it may be asked more than once
     * @return the map
     */
    public static SourceMap whenAsked(Supplier<? extends Map<Pointer, SourceRange>> work) {
        return new SourceMap(work, null);
    }

    /**
     * All places.
     *
     * @return a range for each pointer whose place is known; unmodifiable
     */
    public Map<Pointer, SourceRange> asMap() {
        Map<Pointer, SourceRange> known = places;
        if (known == null) {
            known = Collections.unmodifiableMap(new LinkedHashMap<>(work.get()));
            places = known;
        }
        return known;
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
