package org.charterkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Named values in their order: a page's front matter, or the extensions of a JSON document.
 *
 * <pre>{@code
 * charter.frontMatter().text("status"); // Optional[active]
 * }</pre>
 *
 * <p>The order is part of equality. Names are unique.
 *
 * @since 0.1.0
 */
public final class DataMap {
    private static final DataMap EMPTY = new DataMap(List.of());

    /**
     * A name and its value.
     *
     * @param name the name, possibly empty
     * @param value the value
     */
    public record Entry(String name, DataValue value) {
        /**
         * A name and its value.
         *
         * @param name the name, possibly empty
         * @param value the value
         */
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    private final List<Entry> entries;

    private DataMap(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * No values.
     *
     * @return the map without entries
     */
    public static DataMap empty() {
        return EMPTY;
    }

    /**
     * Values in order.
     *
     * @param entries the names and values
     * @return the map
     * @throws IllegalArgumentException if two entries have the same name
     */
    public static DataMap of(List<Entry> entries) {
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException("entries: the name \"" + entry.name() + "\" stands there twice");
            }
        }
        return entries.isEmpty() ? EMPTY : new DataMap(List.copyOf(entries));
    }

    /**
     * The names and values, in order.
     *
     * @return an unmodifiable list
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Whether there are no values.
     *
     * @return true where there is no entry
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * The value under a name.
     *
     * @param name the name, exactly
     * @return the value; empty where the name does not stand there
     */
    public Optional<DataValue> get(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /**
     * The text under a name.
     *
     * @param name the name, exactly
     * @return the text; empty where there is no such name or its value is no text
     */
    public Optional<String> text(String name) {
        return get(name).filter(DataValue.Text.class::isInstance).map(value -> ((DataValue.Text) value).text());
    }

    /**
     * This map with a value set: in place where the name stands there, else at the end.
     *
     * @param name the name
     * @param value the value
     * @return the changed map
     */
    public DataMap with(String name, DataValue value) {
        List<Entry> changed = new ArrayList<>(entries);
        Entry entry = new Entry(name, value);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name().equals(name)) {
                changed.set(i, entry);
                return of(changed);
            }
        }
        changed.add(entry);
        return of(changed);
    }

    /**
     * This map without a name.
     *
     * @param name the name, exactly
     * @return the changed map, or this one where the name does not stand there
     */
    public DataMap without(String name) {
        List<Entry> others = new ArrayList<>(entries);
        return others.removeIf(entry -> entry.name().equals(name)) ? new DataMap(List.copyOf(others)) : this;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DataMap other && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.stream()
                .map(entry -> entry.name() + ": " + entry.value())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
