package org.charterkit.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.Pointer;
import org.charterkit.Section;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterWriteException;
import org.charterkit.io.CharterWriter;
import org.charterkit.markdown.internal.printer.Difference;
import org.charterkit.markdown.internal.printer.FirstDifference;
import org.charterkit.markdown.internal.printer.PagePrinter;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Writes charters as handbook pages in Markdown.
 *
 * <pre>{@code
 * Charter charter = Charter.builder()
 *         .title("Tide Tables Working Group")
 *         .addFacts(Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2022-07-29")))
 *         .addFacts(ExitCriterion.of("The tide tables are public").withStatus(CompletionStatus.DONE))
 *         .build();
 * String page = MarkdownWriter.create().write(charter);
 * // ---
 * // title: "Tide Tables Working Group"
 * // ---
 * //
 * // ## Attributes
 * //
 * // | Property | Value      |
 * // | -------- | ---------- |
 * // | End Date | 2022-07-29 |
 * //
 * // ## Exit Criteria
 * //
 * // 1. [x] The tide tables are public
 * }</pre>
 *
 * <p>What is written reads back as the same charter: {@code reader.read(writer.write(charter)).charter()} equals {@code
 * charter}. To be sure of that, the writer reads each page before it gives it away. What a page cannot hold is refused
 * and never damaged: a charter that is not consistent with the vocabulary, facts that their layout has no place for (a
 * rationale in a list of prerequisites, a table without a column for a field), words that a reader takes for something
 * else wherever they stand (a criterion that only says "TBD"), and {@linkplain Charter#extensions() extensions}, which
 * no page has.
 *
 * <p>For pages that exist and are only to be changed, {@link MarkdownPage} is the way; this writes the whole page anew. Writers are
 * immutable and can be shared between threads.
 *
 * @since 0.1.0
 */
public final class MarkdownWriter implements CharterWriter {
    private static final String CONTENTS = "## On this page\n\n- TOC\n{:toc}";

    private final List<Vocabulary> vocabularies;
    private final MarkdownDialect dialect;
    private final MarkdownReader reader;

    private MarkdownWriter(List<Vocabulary> vocabularies, MarkdownDialect dialect) {
        this.vocabularies = vocabularies;
        this.dialect = dialect;
        this.reader = MarkdownReader.builder().vocabularies(vocabularies).build();
    }

    /**
     * A writer of the Hugo dialect with the vocabularies of the library.
     *
     * @return the writer
     */
    public static MarkdownWriter create() {
        return builder().build();
    }

    /**
     * A builder, with the Hugo dialect and the vocabularies of the library until told otherwise.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes a charter.
     *
     * @param charter the charter
     * @return the page; equal charters give the same text
     * @throws CharterWriteException if the page would be read as another charter; it names the first difference
     */
    @Override
    public String write(Charter charter) {
        if (!charter.extensions().isEmpty()) {
            throw refusal(new Difference(
                    Pointer.root().child("extensions"),
                    charter.extensions().toString(),
                    DataMap.empty().toString()));
        }
        List<RichText> headings = charter.sections().stream()
                .map(Section::heading)
                .flatMap(Optional::stream)
                .toList();
        String page = new PagePrinter(Vocabulary.forHeadings(vocabularies, headings), contents()).print(charter);
        FirstDifference.between(charter, readBack(page)).ifPresent(difference -> {
            throw refusal(difference);
        });
        return page;
    }

    private Optional<String> contents() {
        return dialect == MarkdownDialect.MIDDLEMAN ? Optional.of(CONTENTS) : Optional.empty();
    }

    private Charter readBack(String page) {
        try {
            return reader.read(page).charter();
        } catch (CharterReadException e) {
            throw refusal(new Difference(Pointer.root(), "the page", "no charter: " + e.getMessage()));
        }
    }

    private static CharterWriteException refusal(Difference difference) {
        return CharterWriteException.at(difference.pointer(), difference.wanted(), difference.found());
    }

    /** Builds a {@link MarkdownWriter}. */
    public static final class Builder {
        private List<Vocabulary> vocabularies = Vocabulary.builtIn();
        private MarkdownDialect dialect = MarkdownDialect.HUGO;

        private Builder() {}

        /**
         * Sets the form of the pages.
         *
         * @param dialect the dialect
         * @return this builder
         */
        public Builder dialect(MarkdownDialect dialect) {
            this.dialect = Objects.requireNonNull(dialect, "dialect");
            return this;
        }

        /**
         * Sets the one vocabulary that will read the pages.
         *
         * @param vocabulary the vocabulary
         * @return this builder
         */
        public Builder vocabulary(Vocabulary vocabulary) {
            return vocabularies(List.of(vocabulary));
        }

        /**
         * Sets the vocabularies of which the reader of the pages will choose by their headings.
         *
         * @param vocabularies the vocabularies, at least one
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public Builder vocabularies(List<Vocabulary> vocabularies) {
            if (vocabularies.isEmpty()) {
                throw new IllegalArgumentException("vocabularies: expected at least one, found none");
            }
            this.vocabularies = List.copyOf(vocabularies);
            return this;
        }

        /**
         * The writer.
         *
         * @return a writer with the settings so far
         */
        public MarkdownWriter build() {
            return new MarkdownWriter(vocabularies, dialect);
        }
    }
}
