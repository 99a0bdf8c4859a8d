package org.charterkit.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.WorkingGroupIndex;
import org.immutables.value.Value;

/**
 * What a reader found: a charter (perhaps empty), the kind of page, diagnostics, and where each fact stands.
 *
 * <pre>{@code
 * Reading reading = MarkdownReader.create().read(text);
 * reading.charter().title();
 * reading.locate(Pointer.parse("/participants/3/title")); // Optional[41:30-41:58]
 * reading.strict(Severity.ERROR);                         // throws where there are errors
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Reading implements WithReading permits ImmutableReading {
    Reading() {}

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableReading.newBuilder();
    }

    /**
     * The charter.
     *
     * @return what was read; perhaps without a single fact
     */
    public abstract Charter charter();

    /**
     * What the page is.
     *
     * @return the kind
     */
    public abstract PageKind kind();

    /**
     * Why the page is taken for what it is.
     *
     * @return a sentence
     */
    public abstract String kindReason();

    /**
     * The groups that an index page lists.
     *
     * @return the index; empty where the page is none
     */
    public abstract Optional<WorkingGroupIndex> index();

    /**
     * What a person should know of the page.
     *
     * @return the diagnostics, in page order
     */
    public abstract List<Diagnostic> diagnostics();

    /**
     * Where the facts stand.
     *
     * @return a range for each pointer whose place is known
     */
    public Map<Pointer, SourceRange> places() {
        return sourceMap().asMap();
    }

    /**
     * Where the facts stand, known or to be worked out when somebody asks.
     *
     * @return what {@link #places()} and {@link #locate} look into
     */
    @Value.Default
    public SourceMap sourceMap() {
        return SourceMap.empty();
    }

    /**
     * The links of the whole page, those in prose included. They are a view of the source, and no part of what makes two
     * readings equal.
     *
     * @return the links, or that they are not known
     */
    @Value.Default
    @Value.Auxiliary
    public PageLinks pageLinks() {
        return PageLinks.unknown();
    }

    /**
     * Where something stands: a fact, one of its fields, or a section.
     *
     * @param pointer what to look for
     * @return its range, or that of the nearest thing around it whose place is known; empty where no place is known
     */
    public Optional<SourceRange> locate(Pointer pointer) {
        Optional<Pointer> around = Optional.of(pointer);
        while (around.isPresent()) {
            SourceRange range = places().get(around.get());
            if (range != null) {
                return Optional.of(range);
            }
            around = around.get().parent();
        }
        return Optional.empty();
    }

    /**
     * This reading, if nothing in it matters as much as given.
     *
     * @param severity the least severity that is refused
     * @return this reading
     * @throws CharterReadException if there is such a diagnostic; it lists all of them
     */
    public Reading strict(Severity severity) {
        List<Diagnostic> refused = diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().isAtLeast(severity))
                .toList();
        if (!refused.isEmpty()) {
            throw CharterReadException.of(refused);
        }
        return this;
    }

    /** Builds a {@link Reading}. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the charter.
         *
         * @param charter the charter
         * @return this builder
         */
        public abstract Builder charter(Charter charter);

        /**
         * Sets what the page is.
         *
         * @param kind the kind
         * @return this builder
         */
        public abstract Builder kind(PageKind kind);

        /**
         * Sets why the page is taken for what it is.
         *
         * @param reason a sentence
         * @return this builder
         */
        public abstract Builder kindReason(String reason);

        /**
         * Sets or clears the groups that an index page lists.
         *
         * @param index the index, or empty
         * @return this builder
         */
        public abstract Builder index(Optional<? extends WorkingGroupIndex> index);

        /**
         * Adds diagnostics.
         *
         * @param diagnostics the diagnostics, in page order
         * @return this builder
         */
        public abstract Builder addAllDiagnostics(Iterable<? extends Diagnostic> diagnostics);

        /**
         * Sets where the facts stand.
         *
         * @param places a range for each pointer
         * @return this builder
         */
        public final Builder places(Map<Pointer, SourceRange> places) {
            return sourceMap(SourceMap.of(places));
        }

        /**
         * Sets where the facts stand.
         *
         * @param sourceMap the places, known or to be worked out
         * @return this builder
         */
        public abstract Builder sourceMap(SourceMap sourceMap);

        /**
         * Sets the links of the whole page.
         *
         * @param links the links, to be worked out
         * @return this builder
         */
        public abstract Builder pageLinks(PageLinks links);

        /**
         * The reading.
         *
         * @return the value
         * @throws IllegalStateException if charter, kind or reason are missing
         */
        public abstract Reading build();
    }
}
