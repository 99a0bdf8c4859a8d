package org.charterkit.markdown;

import java.util.List;
import java.util.Objects;
import org.charterkit.io.CharterReader;
import org.charterkit.io.ReadLimits;
import org.charterkit.vocabulary.Vocabulary;

/**
 * What every reader of handbook pages can be told: the vocabularies to choose from, and how large a page may be.
 *
 * <p>Until told otherwise these are the vocabularies of the library and the standard limits. A builder is not shared
 * between threads; the readers that it builds are.
 *
 * @param <R> the reader that is built
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class PageReaderBuilder<R extends CharterReader, B extends PageReaderBuilder<R, B>> {
    private List<Vocabulary> vocabularies = Vocabulary.builtIn();
    private ReadLimits limits = ReadLimits.standard();

    /** For the builders of readers. */
    protected PageReaderBuilder() {}

    /**
     * This builder, by its own type.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Sets the one vocabulary that reads every page.
     *
     * @param vocabulary the vocabulary
     * @return this builder
     */
    public B vocabulary(Vocabulary vocabulary) {
        return vocabularies(List.of(vocabulary));
    }

    /**
     * Sets the vocabularies to choose from: each page is read by the one that knows most of its headings, of several the
     * first.
     *
     * @param vocabularies the vocabularies, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public B vocabularies(List<Vocabulary> vocabularies) {
        if (vocabularies.isEmpty()) {
            throw new IllegalArgumentException("vocabularies: expected at least one, found none");
        }
        this.vocabularies = List.copyOf(vocabularies);
        return self();
    }

    /**
     * Sets how large a page may be, and how deep what stands in it may be nested.
     *
     * @param limits the limits
     * @return this builder
     */
    public B limits(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return self();
    }

    /**
     * The vocabularies to choose from, as set so far.
     *
     * @return at least one; unmodifiable
     */
    protected List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    /**
     * How large a page may be, as set so far.
     *
     * @return the limits
     */
    protected ReadLimits limits() {
        return limits;
    }

    /**
     * The reader.
     *
     * @return a reader with the settings so far
     */
    public abstract R build();
}
