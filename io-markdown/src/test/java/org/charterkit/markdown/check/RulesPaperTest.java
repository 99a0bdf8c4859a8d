package org.charterkit.markdown.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.ProjectFiles;
import org.charterkit.check.Finding;
import org.charterkit.check.HandbookPage;
import org.charterkit.check.Rule;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules.md} to the rules, and its counts to the pages of the corpus. */
class RulesPaperTest {
    private static final String PAPER = "docs/rules.md";
    private static final String BEGIN =
            "| Rule | Severity | Why | What to do | Findings |\n| --- | --- | --- | --- | --- |\n";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final RuleSet RULES =
            HandbookRules.withTemplate(Charter.builder().build());

    private static String row(Rule rule, String count) {
        return "| `" + rule.id() + "` | " + rule.description().severity().word() + " | "
                + rule.description().reason() + " (" + rule.description().source() + ".) | "
                + rule.description().hint() + " | " + count + " |";
    }

    private static List<String> rows() throws IOException {
        String paper = ProjectFiles.read(PAPER);
        int begin = paper.indexOf(BEGIN) + BEGIN.length();
        return paper.substring(begin)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    @Test
    void thePaperTellsOfEveryRuleWhatTheRuleSays() throws IOException {
        List<String> rows = rows();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < RULES.rules().size(); i++) {
            String old = i < rows.size() ? rows.get(i) : "";
            String count = old.replaceAll(".*\\| ([^|]*) \\|$", "$1");
            expected.add(row(RULES.rules().get(i), count));
        }
        assertThat(rows).isEqualTo(expected);
    }

    @Test
    void theCountsAreThoseOfTheCorpus() throws IOException {
        String root = System.getProperty("charterkit.corpus", "");
        if (root.isBlank()) {
            Assumptions.abort("charterkit.corpus is not set: the tests on real pages are skipped");
        }
        List<HandbookPage> pages = pages(Path.of(root, "pages", "hugo"));
        List<Finding> findings = HandbookRules.all().check(pages, DAY);
        Map<String, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        Files.write(
                Path.of("target", "rule-findings.txt"),
                findings.stream().map(Finding::toString).toList());
        Map<String, String> shown = new HashMap<>();
        HandbookRules.all().rules().forEach(rule -> shown.put(rule.id(), "" + counts.getOrDefault(rule.id(), 0L)));
        List<String> expected = RULES.rules().stream()
                .map(rule -> row(rule, shown.getOrDefault(rule.id(), "–")))
                .toList();
        Files.writeString(Path.of("target", "rules-table.md"), BEGIN + String.join("\n", expected) + "\n");
        assertThat(rows()).as("copy target/rules-table.md into " + PAPER).isEqualTo(expected);
    }

    private static List<HandbookPage> pages(Path folder) throws IOException {
        MarkdownReader reader = MarkdownReader.create();
        List<HandbookPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                pages.add(new HandbookPage(file.getFileName().toString(), reader.read(file)));
            }
        }
        return pages;
    }
}
