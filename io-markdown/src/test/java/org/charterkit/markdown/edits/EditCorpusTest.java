package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterkit.markdown.Corpus;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.PageEditException;
import org.junit.jupiter.api.Test;

/**
 * Edits of all kinds, drawn at random for every page of the corpus: exactly what was asked for, and no line more.
 *
 * <p>Of the pages that are in use, the handbook's linter finds nothing to blame; one edit of each kind is left in
 * {@code target/lint/edited} for it to look at again: see {@code .ci/run}.
 */
class EditCorpusTest {
    private static final int DRAWS = 2;
    private static final double MINIMAL = 0.99;

    /** Edits that the reading of a page does not allow, such as a second criterion beside a lone paragraph. */
    private static final double REFUSED = 0.01;

    private static final Path TO_LINT = Path.of("target", "lint", "edited");

    /** What became of the edits of one kind. */
    private static final class Tally {
        private int edits;
        private int refused;
        private int lines;
        private int minimal;

        private void add(Tally other) {
            edits += other.edits;
            refused += other.refused;
            lines += other.lines;
            minimal += other.minimal;
        }

        private int made() {
            return edits - refused;
        }

        private String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-20s %6d %8d %8.2f %8.2f %%",
                    name,
                    edits,
                    refused,
                    lines / (double) Math.max(made(), 1),
                    100.0 * minimal / Math.max(made(), 1));
        }
    }

    private final Map<EditKind, Tally> tallies = new EnumMap<>(EditKind.class);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyEditIsRightAndHardlyAnyTouchesMoreThanItMust() {
        for (Path file : Corpus.required().pages()) {
            String name = Corpus.name(file);
            MarkdownPage page = MarkdownPage.parse(Corpus.text(file));
            for (EditKind kind : EditKind.values()) {
                Random random = new Random((name + kind).hashCode());
                for (int i = 0; i < DRAWS; i++) {
                    kind.draw(page.charter(), random).ifPresent(edit -> edit(page, name, kind, edit));
                }
            }
        }
        Tally all = new Tally();
        System.out.printf("%-20s %6s %8s %8s %9s%n", "kind", "edits", "refused", "lines", "minimal");
        tallies.forEach((kind, tally) -> {
            System.out.println(tally.row(kind.name().toLowerCase(Locale.ROOT)));
            all.add(tally);
        });
        System.out.println(all.row("all"));
        assertThat(wrong).isEmpty();
        assertThat(all.edits).isGreaterThan(3_000);
        assertThat(all.minimal / (double) all.made()).isGreaterThanOrEqualTo(MINIMAL);
        assertThat(all.refused / (double) all.edits).isLessThanOrEqualTo(REFUSED);
    }

    private void edit(MarkdownPage page, String name, EditKind kind, RandomEdit edit) {
        Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
        tally.edits++;
        Optional<MarkdownPage> edited = edited(page, edit);
        if (edited.isEmpty()) {
            tally.refused++;
            return;
        }
        String text = edited.get().text();
        if (!MarkdownPage.parse(text).charter().equals(edit.charter())) {
            wrong.add(kind + " " + name);
        }
        LineChange lines = LineChange.between(page.text(), text);
        tally.lines += lines.touched();
        tally.minimal += lines.isMinimal(edit, page.reading(), page.text()) ? 1 : 0;
        boolean brokenLinkIsReported = !edited.get().editDiagnostics().isEmpty();
        if (name.startsWith("hugo") && !brokenLinkIsReported) {
            leaveToLint(name.replace('/', '_').replace(".md", "") + "." + kind + ".md", text);
        }
    }

    private static void leaveToLint(String name, String text) {
        try {
            Files.createDirectories(TO_LINT);
            Files.writeString(TO_LINT.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<MarkdownPage> edited(MarkdownPage page, RandomEdit edit) {
        try {
            return Optional.of(page.with(edit.charter()));
        } catch (PageEditException refused) {
            return Optional.empty();
        }
    }

    @Test
    void aDescriptionChangesOneLineOfAnyOtherPage() {
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger more = new AtomicInteger();
        int pages = Corpus.required().forEachOtherPage((name, text) -> {
            MarkdownPage page = MarkdownPage.parse(text);
            assertThat(page.text()).isEqualTo(text);
            assertThat(page.with(page.charter()).text()).isEqualTo(text);
            RandomEdit edit = EditKind.DESCRIPTION
                    .draw(page.charter(), new Random(name.hashCode()))
                    .orElseThrow();
            Optional<MarkdownPage> edited = edited(page, edit);
            if (edited.isEmpty()) {
                System.out.println("refused: " + name);
                refused.incrementAndGet();
            } else if (LineChange.between(text, edited.get().text()).added().size() > 1) {
                System.out.println("more than a line: " + name);
                more.incrementAndGet();
            }
        });
        System.out.println("descriptions of " + pages + " other pages: " + refused + " refused, " + more
                + " with more than a line");
        assertThat(pages).isGreaterThan(3_000);
        assertThat(refused.get() + more.get()).isLessThanOrEqualTo(pages / 100);
    }
}
