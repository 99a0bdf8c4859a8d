package org.charterkit.markdown.rendered;

import java.util.List;
import java.util.Objects;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.markdown.PageReaderBuilder;
import org.charterkit.markdown.internal.codec.PageInterpreter;
import org.charterkit.markdown.internal.text.TextPageSource;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Reads charters from handbook pages that were rendered and flattened to text: no markup, the cells of a table beside each
 * other in a line, headings of one word gone.
 *
 * <pre>{@code
 * Reading reading = TextReader.create().read(Path.of("tide-tables.txt"));
 * reading.charter().participants().forEach(System.out::println);
 * }</pre>
 *
 * <p>The first line is the title, and a paragraph behind it the description. Lists are told by their markers and
 * indentation, headings by standing alone in a short line, tables by a header whose words the vocabulary knows. The cells
 * of a row are told apart by what is known: the names of attributes and roles, how persons' names are written, the words
 * that titles begin with, dates and percentages. What is inferred so has a diagnostic
 * {@link org.charterkit.io.DiagnosticCode#INFERRED}; where a heading is lost and what stands there does not tell which,
 * the section's heading is empty.
 *
 * <p>Reading is lenient: there is always a charter, perhaps empty. Only a document beyond the {@link ReadLimits} is
 * refused. Readers are immutable and can be shared between threads.
 *
 * @since 0.1.0
 */
public final class TextReader implements CharterReader {
    private final List<Vocabulary> vocabularies;
    private final ReadLimits limits;

    private TextReader(List<Vocabulary> vocabularies, ReadLimits limits) {
        this.vocabularies = vocabularies;
        this.limits = limits;
    }

    /**
     * A reader with the vocabularies of the library and the standard limits.
     *
     * @return the reader
     */
    public static TextReader create() {
        return builder().build();
    }

    /**
     * A builder, with the vocabularies of the library and the standard limits until told otherwise.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Reads a page.
     *
     * @param text the whole page
     * @return what was found; places are offsets into exactly this text
     * @throws CharterReadException if the page exceeds a limit; it names the limit
     */
    @Override
    public Reading read(String text) {
        TextPageSource page = new TextPageSource(Objects.requireNonNull(text, "text"), vocabularies, limits);
        return new PageInterpreter(List.of(page.vocabulary())).read(page);
    }

    /** Builds a {@link TextReader}. */
    public static final class Builder extends PageReaderBuilder<TextReader, Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public TextReader build() {
            return new TextReader(vocabularies(), limits());
        }
    }
}
