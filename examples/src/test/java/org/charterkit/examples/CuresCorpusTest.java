package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.check.Finding;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.CharterFormats;
import org.charterkit.markdown.MarkdownFormat;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cure of every page of the corpus, in a copy of it, alone and together: the finding is gone, and nothing else. */
class CuresCorpusTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final RuleSet RULES = HandbookRules.all();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path copies;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, Integer> cures = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    private static List<Path> corpus() throws IOException {
        String root = System.getProperty("charterkit.corpus", "");
        if (root.isBlank()) {
            Assumptions.abort("charterkit.corpus is not set: the tests on real pages are skipped");
        }
        try (Stream<Path> files = Files.walk(Path.of(root, "pages"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static ReadPage read(Path file) throws IOException {
        return new ReadPage(
                file.toString(),
                Optional.of(file),
                new MarkdownFormat(),
                MarkdownReader.create().read(Files.readString(file)));
    }

    private static List<Finding> findings(ReadPage page) {
        return RULES.check(page.reading(), SourcePath.of(page), DAY);
    }

    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    }

    private PageCures cures(boolean dryRun) {
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                complaints,
                false,
                CharterFormats.installed(),
                DAY);
        return new PageCures(RULES, DAY, new Complaints(surroundings), dryRun);
    }

    /** Lines that are no more, and lines that were not there. */
    private static List<Integer> changedLines(String before, String after) {
        int gone = 0;
        int added = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        List.of(before.split("\n", -1)), List.of(after.split("\n", -1)))
                .getDeltas()) {
            gone += delta.getSource().size();
            added += delta.getTarget().size();
        }
        return List.of(gone, added);
    }

    @Test
    void everyCureCuresItsFindingAndTouchesOneLine() throws IOException {
        Path copy = copies.resolve("page.md");
        for (Path file : corpus()) {
            String text = Files.readString(file);
            Files.writeString(copy, text);
            for (Finding finding : findings(read(copy))) {
                if (finding.cure().isPresent()) {
                    cureAlone(copy, text, finding);
                    Files.writeString(copy, text);
                }
            }
        }
        System.out.println("cures applied: " + cures + ", refused: " + refused);
        assertThat(cures.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(50);
        assertThat(refused).isEmpty();
    }

    private void cureAlone(Path copy, String text, Finding finding) throws IOException {
        ReadPage before = read(copy);
        ReadPage after = cures(false).applyTo(before, List.of(finding));
        String fixed = Files.readString(copy);
        if (fixed.equals(text)) {
            refused.merge(finding.rule(), 1, Integer::sum);
            return;
        }
        cures.merge(finding.rule(), 1, Integer::sum);
        Map<String, Long> expected = counts(findings(before));
        expected.computeIfPresent(finding.rule(), (rule, count) -> count == 1 ? null : count - 1);
        assertThat(counts(findings(read(copy)))).as(finding.toString()).isEqualTo(expected);
        assertThat(after.reading()).isEqualTo(read(copy).reading());
        assertThat(changedLines(text, fixed)).as(finding.toString()).isIn(List.of(1, 1), List.of(0, 1));
    }

    @Test
    void allCuresOfAPageGoTogetherAndASecondTimeThereIsNothingToDo() throws IOException {
        List<ReadPage> pages = new ArrayList<>();
        for (Path file : corpus()) {
            Path copy = copies.resolve(pages.size() + "-" + file.getFileName());
            Files.copy(file, copy);
            pages.add(read(copy));
        }
        int lines = 0;
        for (ReadPage page : pages) {
            Path file = page.path().orElseThrow();
            String text = Files.readString(file);
            cures(false).applyTo(page, findings(page));
            long curable = findings(page).stream()
                    .filter(finding -> finding.cure().isPresent())
                    .count();
            List<Integer> changed = changedLines(text, Files.readString(file));
            assertThat(changed.get(1)).as(page.source()).isEqualTo((int) curable);
            lines += changed.get(1);
            PageCures again = cures(true);
            again.applyTo(read(file), findings(read(file)));
            assertThat(again.diffs()).as(page.source()).isEmpty();
        }
        System.out.println(pages.size() + " pages, " + lines + " lines changed");
        assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.contains(": fixed [")))
                .isEmpty();
    }
}
