package org.charterkit.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageKind;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceRange;
import org.charterkit.markdown.internal.codec.PageKinds;
import org.charterkit.markdown.internal.codec.PageReader;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.source.MarkdownPageSource;
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
 */
public final class MarkdownReader implements CharterReader {
    private final List<Vocabulary> vocabularies;
    private final ReadLimits limits;

    private MarkdownReader(List<Vocabulary> vocabularies, ReadLimits limits) {
        this.vocabularies = vocabularies;
        this.limits = limits;
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
        MarkdownPageSource page = new MarkdownPageSource(Objects.requireNonNull(text, "text"), limits);
        Vocabulary vocabulary = vocabulary(page);
        PageReader reader = new PageReader(page, vocabulary);
        Charter charter = reader.read();
        PageKinds.Verdict verdict = new PageKinds(page, charter, vocabulary).tell();
        return Reading.builder()
                .charter(charter)
                .kind(verdict.kind())
                .kindReason(verdict.reason())
                .index(verdict.index())
                .addAllDiagnostics(diagnostics(page, reader, verdict))
                .putAllPlaces(places(page, reader))
                .build();
    }

    private Vocabulary vocabulary(MarkdownPageSource page) {
        return vocabularies.size() == 1
                ? vocabularies.get(0)
                : Vocabulary.forHeadings(
                        vocabularies,
                        page.sections().stream()
                                .flatMap(section -> section.heading().stream())
                                .map(Inlines::text)
                                .toList());
    }

    private static Map<Pointer, SourceRange> places(MarkdownPageSource page, PageReader reader) {
        Map<Pointer, SourceRange> places = new LinkedHashMap<>();
        reader.places()
                .forEach((pointer, span) -> places.put(pointer, page.lines().range(span)));
        return places;
    }

    private static List<Diagnostic> diagnostics(MarkdownPageSource page, PageReader reader, PageKinds.Verdict verdict) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<SourceRange> top = Optional.of(page.lines().range(new Span(0, 0)));
        if (page.hasUnclosedFrontMatter()) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.UNCLOSED_FRONT_MATTER,
                    "expected a line \"---\" that closes the front matter, found none; it is read as content",
                    Optional.empty(),
                    top));
        }
        page.frontMatterProblem()
                .ifPresent(problem -> diagnostics.add(new Diagnostic(
                        DiagnosticCode.UNREADABLE_FRONT_MATTER,
                        "expected YAML in the front matter, found " + problem + "; its lines are read one by one",
                        Optional.empty(),
                        top)));
        if (verdict.kind() != PageKind.CHARTER) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.NOT_A_CHARTER,
                    "expected a charter, found a page of kind " + verdict.kind().word() + ": " + verdict.reason(),
                    Optional.empty(),
                    top));
        }
        reader.remarks()
                .forEach(remark -> diagnostics.add(new Diagnostic(
                        remark.code(),
                        remark.message(),
                        remark.pointer(),
                        Optional.of(page.lines().range(remark.span())))));
        return diagnostics;
    }

    /** Builds a {@link MarkdownReader}. */
    public static final class Builder {
        private List<Vocabulary> vocabularies = Vocabulary.builtIn();
        private ReadLimits limits = ReadLimits.standard();

        private Builder() {}

        /**
         * Sets the one vocabulary that reads every page.
         *
         * @param vocabulary the vocabulary
         * @return this builder
         */
        public Builder vocabulary(Vocabulary vocabulary) {
            return vocabularies(List.of(vocabulary));
        }

        /**
         * Sets the vocabularies to choose from: each page is read by the one that knows most of its headings, of several
         * the first.
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
         * Sets how large a page may be.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(ReadLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * The reader.
         *
         * @return a reader with the settings so far
         */
        public MarkdownReader build() {
            return new MarkdownReader(vocabularies, limits);
        }
    }
}
