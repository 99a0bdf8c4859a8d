package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceMap;
import org.charterkit.io.SourceRange;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.outline.Remark;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.vocabulary.Vocabulary;

/** Makes a reading of a page, whatever it was written in: its charter, its kind, diagnostics and places. */
public final class PageInterpreter {
    private final List<Vocabulary> vocabularies;

    /**
     * An interpreter of pages.
     *
     * @param vocabularies the vocabularies to choose from, by the headings of a page
     */
    public PageInterpreter(List<Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What a page says. */
    public Reading read(Page page) {
        return read(page, vocabulary(page));
    }

    /** What a page says to {@linkplain #vocabulary its vocabulary}. */
    public Reading read(Page page, Vocabulary vocabulary) {
        PageReader reader = new PageReader(page, vocabulary);
        Charter charter = reader.read();
        PageKinds.Verdict verdict = new PageKinds(page, charter, vocabulary).tell();
        return Reading.builder()
                .charter(charter)
                .kind(verdict.kind())
                .kindReason(verdict.reason())
                .index(verdict.index())
                .addAllDiagnostics(diagnostics(page, reader, verdict))
                .pageLinks(page.links())
                .sourceMap(places(page.lines(), reader.places()))
                .build();
    }

    /** The vocabulary that reads a page. */
    public Vocabulary vocabulary(Page page) {
        return vocabularies.size() == 1
                ? vocabularies.get(0)
                : Vocabulary.forHeadings(
                        vocabularies,
                        page.sections().stream()
                                .flatMap(section -> section.heading().stream())
                                .map(Inlines::text)
                                .toList());
    }

    /** Lines and columns are counted when they are asked for: most who read a page want to know what it says. */
    private static SourceMap places(SourceLines lines, List<FactSink.Place> found) {
        return SourceMap.whenAsked(() -> {
            Map<Pointer, SourceRange> places = new LinkedHashMap<>();
            found.forEach(place -> places.put(place.pointer(), lines.range(place.span())));
            return places;
        });
    }

    private static List<Diagnostic> diagnostics(Page page, PageReader reader, PageKinds.Verdict verdict) {
        List<Remark> remarks = new ArrayList<>(page.remarks());
        if (verdict.kind() != PageKind.CHARTER) {
            remarks.add(new Remark(
                    DiagnosticCode.NOT_A_CHARTER,
                    "expected a charter, found a page of kind " + verdict.kind().word() + ": " + verdict.reason(),
                    Optional.empty(),
                    new Span(0, 0)));
        }
        remarks.addAll(reader.remarks());
        return remarks.stream()
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .map(remark -> new Diagnostic(
                        remark.code(),
                        remark.message(),
                        remark.pointer(),
                        Optional.of(page.lines().range(remark.span()))))
                .toList();
    }
}
