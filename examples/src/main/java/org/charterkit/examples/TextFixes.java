package org.charterkit.examples;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.io.SourceRange;
import org.charterkit.json.Problem.Replacement;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.PageEditException;

/** The cures of findings as changes of the texts of their pages, for tools that offer them to somebody. */
final class TextFixes {
    private final Map<String, ReadPage> pages;
    private final Map<String, Optional<MarkdownPage>> texts = new HashMap<>();

    TextFixes(List<ReadPage> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(SourcePath::of, Function.identity()));
    }

    /** What to replace in the page of a finding; nothing where that has no cure, or no page that can say it. */
    List<Replacement> of(Finding finding) {
        Optional<Cure> cure = finding.cure();
        Optional<MarkdownPage> page = cure.isEmpty() ? Optional.empty() : page(finding.source());
        return page.isEmpty() ? List.of() : replacements(page.get(), cure.orElseThrow());
    }

    private static List<Replacement> replacements(MarkdownPage page, Cure cure) {
        try {
            return page.edits(cure.applyTo(page.charter())).stream()
                    .map(edit ->
                            new Replacement(SourceRange.in(page.text(), edit.start(), edit.end()), edit.replacement()))
                    .toList();
        } catch (PageEditException noPageSaysThat) {
            return List.of();
        }
    }

    private Optional<MarkdownPage> page(String source) {
        return texts.computeIfAbsent(
                source, key -> Optional.ofNullable(pages.get(key)).flatMap(TextFixes::page));
    }

    /** A page that cannot be put right has no fixes, which is no failure: nobody has asked for them yet. */
    private static Optional<MarkdownPage> page(ReadPage read) {
        try {
            return Optional.of(CurablePage.of(read).page());
        } catch (IOException notCurable) {
            return Optional.empty();
        }
    }
}
