package org.charterkit.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.RuleSet;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.PageEditException;

/**
 * Puts right in pages what rules know the cure of; every line that has not to change stays as it is written.
 *
 * <p>Cures are applied one after the other, each to the page as the ones before have left it. One that cannot be applied,
 * or that would bring up what was not found before, is left out and told of; the others are applied all the same.
 */
final class PageCures {
    private final RuleSet rules;
    private final LocalDate day;
    private final Complaints complaints;
    private final boolean dryRun;
    private final StringBuilder diffs = new StringBuilder();

    PageCures(RuleSet rules, LocalDate day, Complaints complaints, boolean dryRun) {
        this.rules = rules;
        this.day = day;
        this.complaints = complaints;
        this.dryRun = dryRun;
    }

    /** The page as it is after the cures of the findings that are about it; itself where it stays as it was. */
    ReadPage applyTo(ReadPage page, List<Finding> findings) {
        List<Finding> curable = findings.stream()
                .filter(finding ->
                        finding.cure().isPresent() && finding.source().equals(SourcePath.of(page)))
                .toList();
        if (curable.isEmpty()) {
            return page;
        }
        if (!CurablePage.isMarkdown(page)) {
            complaints.note(
                    page.source(),
                    "nothing is fixed: only pages in Markdown can be, and it was read as "
                            + page.format().name());
            return page;
        }
        try {
            return cured(page, CurablePage.of(page), curable);
        } catch (IOException failure) {
            complaints.add(page.source(), "nothing is fixed: " + FailureReason.ofWriting(failure));
            return page;
        }
    }

    private ReadPage cured(ReadPage read, CurablePage curable, List<Finding> findings) throws IOException {
        MarkdownPage before = curable.page();
        MarkdownPage after = before;
        StringBuilder done = new StringBuilder();
        for (Finding finding : findings) {
            Optional<MarkdownPage> cured = cured(after, finding, read.source());
            if (cured.isPresent()) {
                after = cured.get();
                done.append(done.isEmpty() ? "" : "; ").append(told(finding));
            }
        }
        if (after.equals(before)) {
            return read;
        }
        if (dryRun) {
            diffs.append(before.diff(SourcePath.of(read), after));
        } else {
            curable.file().replace(after.text());
            complaints.note(read.source(), "fixed " + done);
        }
        return new ReadPage(read.source(), read.path(), read.format(), after.reading());
    }

    private static String told(Finding finding) {
        return "[" + finding.rule() + "] "
                + finding.cure().map(Cure::description).orElse("");
    }

    /** The page after one cure; empty, after a word why, where it cannot be. */
    private Optional<MarkdownPage> cured(MarkdownPage page, Finding finding, String source) {
        MarkdownPage cured;
        try {
            cured = page.with(finding.cure().orElseThrow().applyTo(page.charter()));
        } catch (PageEditException refused) {
            return left(finding, source, "the page would say something else: " + firstLine(refused));
        } catch (IndexOutOfBoundsException | IllegalArgumentException conflict) {
            return left(finding, source, "it does not fit what was fixed before: " + firstLine(conflict));
        }
        if (cured.equals(page)) {
            return Optional.empty();
        }
        Optional<String> sideEffect = sideEffect(page.reading(), cured.reading(), finding);
        return sideEffect.isPresent() ? left(finding, source, sideEffect.get()) : Optional.of(cured);
    }

    private Optional<MarkdownPage> left(Finding finding, String source, String reason) {
        complaints.note(source, "not fixed " + told(finding) + ": " + reason);
        return Optional.empty();
    }

    private static String firstLine(RuntimeException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    }

    /** Why a cure is none: a cure makes what it is about less, and nothing else more, so that cures come to an end. */
    private Optional<String> sideEffect(Reading before, Reading after, Finding finding) {
        Map<String, Long> old = counts(before, finding.source());
        Map<String, Long> now = counts(after, finding.source());
        Optional<String> more = now.keySet().stream()
                .filter(rule -> count(now, rule) > count(old, rule))
                .sorted()
                .findFirst();
        if (more.isPresent()) {
            return Optional.of("that would bring up [" + more.get() + "]");
        }
        boolean stays = count(old, finding.rule()) > 0 && count(now, finding.rule()) == count(old, finding.rule());
        return stays ? Optional.of("the page would still not hold to the rule") : Optional.empty();
    }

    private Map<String, Long> counts(Reading reading, String source) {
        return rules.check(reading, source, day).stream()
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }

    private static long count(Map<String, Long> counts, String rule) {
        return counts.getOrDefault(rule, 0L);
    }

    /** What would change in all pages, as unified diffs. */
    String diffs() {
        return diffs.toString();
    }
}
