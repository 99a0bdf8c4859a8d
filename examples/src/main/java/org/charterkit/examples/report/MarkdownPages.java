package org.charterkit.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.io.Severity;
import org.charterkit.markdown.report.MarkdownDocument;
import org.charterkit.markdown.report.MarkdownReport;
import org.charterkit.markdown.report.MarkdownText;
import org.charterkit.portfolio.Portfolio;

/**
 * The report as files of Markdown: {@code index.md} with the groups, {@code people.md}, {@code findings.md}, and a page
 * for each charter. The tables and charts are those of {@link MarkdownReport}.
 */
public final class MarkdownPages {
    private final Report report;
    private final MarkdownReport parts;

    /**
     * The report as Markdown.
     *
     * @param report what it says
     */
    public MarkdownPages(Report report) {
        this.report = report;
        Map<String, String> addresses = new LinkedHashMap<>();
        List<Portfolio.Entry> entries = new ArrayList<>();
        for (Group group : report.groups()) {
            String source = group.overview().source();
            addresses.put(source, "charters/" + group.slug() + ".md");
            entries.add(new Portfolio.Entry(source, group.charter()));
        }
        this.parts = MarkdownReport.of(Portfolio.of(entries), report.day(), report.calendar())
                .linkingTo(source -> Optional.ofNullable(addresses.get(source)))
                .withFindings(report.findings().all());
    }

    /**
     * A file of the report.
     *
     * @param name its path in the report's folder, with {@code /}
     * @param text its Markdown
     */
    public record Page(String name, String text) {}

    /**
     * All files of the report.
     *
     * @return the index first, then the people, the findings, and the charters in the order of the index
     */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("index.md", Printable.of(index())));
        pages.add(new Page("people.md", Printable.of(people())));
        pages.add(new Page("findings.md", Printable.of(findings())));
        PageLinks links = PageLinks.to(report.groups(), group -> group.slug() + ".md");
        for (Group group : report.groups()) {
            String text = new MarkdownCharter(group, links.of(group)).text();
            pages.add(new Page("charters/" + group.slug() + ".md", Printable.of(text)));
        }
        return pages;
    }

    private String index() {
        MarkdownDocument page = new MarkdownDocument().heading(1, "Working groups");
        page.block("On " + report.day() + ": " + MarkdownText.of(report.summary())
                + ". [People](people.md), [findings](findings.md)");
        page.block(parts.overview());
        part(page, "Timeline", parts.timeline());
        part(page, "Slipped ends", parts.slippedEnds());
        part(page, "Progress", parts.progress());
        if (!report.otherPages().isEmpty()) {
            page.heading(2, "Pages that are no charter");
            page.table(
                    List.of("Page", "What it is", "Why"),
                    report.otherPages().stream()
                            .map(other -> List.of(
                                    MarkdownText.of(other.source()),
                                    Words.of(other.kind()),
                                    MarkdownText.of(other.reason())))
                            .toList());
        }
        if (!report.unread().isEmpty()) {
            page.heading(2, "Files that could not be read");
            page.table(
                    List.of("File", "Why"),
                    report.unread().stream()
                            .map(file -> List.of(MarkdownText.of(file.source()), MarkdownText.of(file.reason())))
                            .toList());
        }
        return page.text();
    }

    private String people() {
        MarkdownDocument page = new MarkdownDocument().heading(1, "People");
        page.block(Words.count(report.people().size(), "person", "people") + " in "
                + Words.count(report.groups().size(), "group") + ". [Working groups](index.md)");
        page.block(parts.people());
        part(page, "More than one group at a time", parts.load());
        part(page, "Leads without a title", parts.untitledLeads());
        part(page, "Who is who", parts.identityDoubts());
        return page.text();
    }

    private String findings() {
        Findings findings = report.findings();
        MarkdownDocument page = new MarkdownDocument().heading(1, "Findings");
        page.block(Words.count(findings.rules().rules().size(), "rule") + " found "
                + Words.count(findings.count(Severity.ERROR), "error") + ", "
                + Words.count(findings.count(Severity.WARNING), "warning") + " and "
                + Words.count(findings.count(Severity.INFO), "remark") + ". [Working groups](index.md)");
        if (!findings.all().isEmpty()) {
            page.heading(2, "By rule");
            page.table(
                    List.of("Rule", "Severity", "Findings", "Why it matters", "What to do"),
                    findings.byRule().stream().map(MarkdownPages::row).toList());
        }
        part(page, "All findings", parts.findings());
        return page.text();
    }

    private static List<String> row(Findings.Tally tally) {
        return List.of(
                MarkdownText.of(tally.rule().id()),
                tally.severity().word(),
                String.valueOf(tally.count()),
                MarkdownText.of(tally.rule().description().reason()),
                MarkdownText.of(tally.rule().description().hint()));
    }

    private static void part(MarkdownDocument page, String heading, String blocks) {
        if (!blocks.isEmpty()) {
            page.heading(2, heading).block(blocks);
        }
    }
}
