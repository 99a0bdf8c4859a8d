package org.charterkit.markdown.rendered;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.markdown.PageReaderBuilder;
import org.charterkit.markdown.internal.codec.PageInterpreter;
import org.charterkit.markdown.internal.html.HtmlPage;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Reads charters from handbook pages that were rendered to HTML.
 *
 * <pre>{@code
 * HtmlReader reader = HtmlReader.builder()
 *         .baseUri(URI.create("https://handbook.example.com/working-groups/tide-tables/"))
 *         .build();
 * Reading reading = reader.read(Path.of("tide-tables.html"));
 * }</pre>
 *
 * <p>The content is found among navigation, sidebars, breadcrumbs and footers; scripts, styles, comments and what is
 * hidden are left out. The title is the first heading of level 1, else the document's title without the name of the
 * site; the description is the one in the document's head. Prose comes as CommonMark. Of the source, a rendered page
 * keeps no front matter but these two, no comments and no shortcodes.
 *
 * <p>Bytes are decoded as the document declares, by a byte order mark or in its head; else as UTF-8. Reading is lenient:
 * any bytes are read, and only a document beyond the {@link ReadLimits} is refused; elements nested deeper than {@link
 * ReadLimits#nesting()} are beyond them. Readers are immutable and can be shared between threads.
 *
 * <p>It needs jsoup, which is an optional dependency of this module: add {@code org.jsoup:jsoup} to the class path, or to
 * the module path with {@code --add-modules org.jsoup}.
 *
 * @since 0.1.0
 */
public final class HtmlReader implements CharterReader {
    private final List<Vocabulary> vocabularies;
    private final ReadLimits limits;
    private final Optional<String> baseUri;

    private HtmlReader(List<Vocabulary> vocabularies, ReadLimits limits, Optional<String> baseUri) {
        this.vocabularies = vocabularies;
        this.limits = limits;
        this.baseUri = baseUri;
    }

    /**
     * A reader with the vocabularies of the library and the standard limits, which leaves relative links as they are
     * unless a page names its base itself.
     *
     * @return the reader
     * @throws IllegalStateException if jsoup is missing; it says what to add
     */
    public static HtmlReader create() {
        return builder().build();
    }

    /**
     * A builder, with the settings of {@link #create()} until told otherwise.
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
        return new PageInterpreter(vocabularies)
                .read(new HtmlPage(Objects.requireNonNull(text, "text"), baseUri, limits));
    }

    /**
     * Reads a page.
     *
     * @param bytes the whole page, in the encoding that it declares; where it declares none, in UTF-8
     * @return what was found; places are offsets into the decoded text
     * @throws CharterReadException if the page exceeds a limit; it names the limit
     */
    @Override
    public Reading read(byte[] bytes) {
        ReadLimits.require("bytes", bytes.length, limits.bytes());
        return read(HtmlPage.decoded(bytes));
    }

    /** Builds an {@link HtmlReader}. */
    public static final class Builder extends PageReaderBuilder<HtmlReader, Builder> {
        private Optional<String> baseUri = Optional.empty();

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Sets where the pages come from: relative links are resolved against it, or against the base that a page names
         * itself, which may be relative to this one. Links to a place on the same page stay as they are.
         *
         * @param baseUri the address of the page
         * @return this builder
         * @throws IllegalArgumentException if the address is not absolute
         */
        public Builder baseUri(URI baseUri) {
            if (!baseUri.isAbsolute()) {
                throw new IllegalArgumentException("baseUri: expected an absolute address, found \"" + baseUri + "\"");
            }
            this.baseUri = Optional.of(baseUri.toString());
            return this;
        }

        /**
         * The reader.
         *
         * @return a reader with the settings so far
         * @throws IllegalStateException if jsoup is missing; it says what to add
         */
        @Override
        public HtmlReader build() {
            requireJsoup();
            return new HtmlReader(vocabularies(), limits(), baseUri);
        }

        private static void requireJsoup() {
            try {
                HtmlPage.requireParser();
            } catch (NoClassDefFoundError e) {
                throw new IllegalStateException(
                        "reading HTML needs jsoup, which is missing: add the dependency org.jsoup:jsoup to the class"
                                + " path, or to the module path together with --add-modules org.jsoup",
                        e);
            }
        }
    }
}
