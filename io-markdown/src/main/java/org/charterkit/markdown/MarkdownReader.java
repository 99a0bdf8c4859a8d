package org.charterkit.markdown;

import java.util.List;
import java.util.Objects;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.markdown.internal.codec.PageInterpreter;
import org.charterkit.markdown.internal.codec.QuickLook;
import org.charterkit.markdown.internal.source.HeadingScan;
import org.charterkit.markdown.internal.source.PageParser;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Reads charters from handbook pages in Markdown, in the Hugo dialect and the older Middleman one.
 *
 * <pre>{@code
 * Reading reading = MarkdownReader.create().read(Path.of("tide-tables.md"));
 * reading.charter().exitCriteria().forEach(System.out::println);
 * }</pre>
 *
 * <p>Reading is lenient: there is always a charter, perhaps empty, and diagnostics tell what a person should look at.
 * Only a document beyond the {@link ReadLimits} is refused. A byte order mark, any line ends and missing front matter
 * are fine; without front matter the first heading of level 1 is the title. Readers are immutable and can be shared
 * between threads.
 *
 * @since 0.1.0
 */
public final class MarkdownReader implements CharterReader {
    private final List<Vocabulary> vocabularies;
    private final PageParser parser;
    private final QuickLook quickLook;

    private MarkdownReader(List<Vocabulary> vocabularies, ReadLimits limits) {
        this.vocabularies = vocabularies;
        this.parser = new PageParser(limits);
        this.quickLook = new QuickLook(vocabularies);
    }

    /**
     * A reader with the vocabularies of the library and the standard limits.
     *
     * @return the reader
     */
    public static MarkdownReader create() {
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

    /** What parses the pages. */
    PageParser parser() {
        return parser;
    }

    /** The vocabularies to choose from. */
    List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    @Override
    public ReadLimits limits() {
        return parser.limits();
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
        return new PageInterpreter(vocabularies).read(parser.parse(Objects.requireNonNull(text, "text")));
    }

    /**
     * Whether a page may be a charter: a quick look at its headings and front matter that takes a small part of the time
     * of reading.
     *
     * @param text the whole page
     * @return false where {@link #read(String)} certainly finds a page of another kind; true where only reading tells
     */
    @Override
    public boolean mayBeCharter(String text) {
        return quickLook.mayBeCharter(new HeadingScan(Objects.requireNonNull(text, "text"), parser));
    }

    /** Builds a {@link MarkdownReader}. */
    public static final class Builder extends PageReaderBuilder<MarkdownReader, Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public MarkdownReader build() {
            return new MarkdownReader(vocabularies(), limits());
        }
    }
}
