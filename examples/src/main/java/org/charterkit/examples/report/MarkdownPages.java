package org.charterkit.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterkit.io.Severity;
import org.charterkit.markdown.report.MarkdownDocument;
import org.charterkit.markdown.report.MarkdownReport;
import org.charterkit.markdown.report.MarkdownReportPart;
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
     * @param content adds its blocks to a document
     */
    public record Page(String name, Consumer<MarkdownDocument> content) {
        /**
         * Writes the file, row by row: the people of ten thousand groups are never in memory as one text.
         *
         * @param writer where it goes
         * @throws IOException if it cannot be written
         */
        public void writeTo(Writer writer) throws IOException {
            try {
                content.accept(new MarkdownDocument(new PrintableWriter(writer)));
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        }
    }

    /**
     * All files of the report.
     *
     * @return the index first, then the people, the findings, and the charters in the order of the index
     */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("index.md", this::addIndex));
        pages.add(new Page("people.md", this::addPeople));
        pages.add(new Page("findings.md", this::addFindings));
        PageLinks links = PageLinks.to(report.groups(), group -> group.slug() + ".md");
        for (Group group : report.groups()) {
            pages.add(new Page(
                    "charters/" + group.slug() + ".md",
                    page -> new MarkdownCharter(group, links.of(group), page).add()));
        }
        return pages;
    }

    private void addIndex(MarkdownDocument page) {
        page.heading(1, "Working groups");
        page.block("On " + report.day() + ": " + MarkdownText.of(report.summary())
                + ". [People](people.md), [findings](findings.md)");
        parts.addTo(page, MarkdownReportPart.OVERVIEW);
        addPart(page, "Timeline", MarkdownReportPart.TIMELINE);
        addPart(page, "Slipped ends", MarkdownReportPart.SLIPPED_ENDS);
        addPart(page, "Progress", MarkdownReportPart.PROGRESS);
        page.part(
                2,
                "Pages that are no charter",
                part -> part.table(
                        List.of("Page", "What it is", "Why"),
                        report.otherPages().stream()
                                .map(other -> List.of(
                                        MarkdownText.of(other.source()),
                                        Words.of(other.kind()),
                                        MarkdownText.of(other.reason())))));
        page.part(
                2,
                "Files that could not be read",
                part -> part.table(
                        List.of("File", "Why"),
                        report.unread().stream()
                                .map(file -> List.of(MarkdownText.of(file.source()), MarkdownText.of(file.reason())))));
    }

    private void addPeople(MarkdownDocument page) {
        page.heading(1, "People");
        page.block(Words.count(report.people().size(), "person", "people") + " in "
                + Words.count(report.groups().size(), "group") + ". [Working groups](index.md)");
        parts.addTo(page, MarkdownReportPart.PEOPLE);
        addPart(page, "More than one group at a time", MarkdownReportPart.LOAD);
        addPart(page, "Leads without a title", MarkdownReportPart.UNTITLED_LEADS);
        addPart(page, "Who is who", MarkdownReportPart.IDENTITY_DOUBTS);
    }

    private void addFindings(MarkdownDocument page) {
        Findings findings = report.findings();
        page.heading(1, "Findings");
        page.block(Words.count(findings.rules().rules().size(), "rule") + " found "
                + Words.count(findings.count(Severity.ERROR), "error") + ", "
                + Words.count(findings.count(Severity.WARNING), "warning") + " and "
                + Words.count(findings.count(Severity.INFO), "remark") + ". [Working groups](index.md)");
        page.part(
                2,
                "By rule",
                part -> part.table(
                        List.of("Rule", "Severity", "Findings", "Why it matters", "What to do"),
                        findings.byRule().stream().map(MarkdownPages::row)));
        addPart(page, "All findings", MarkdownReportPart.FINDINGS);
    }

    private void addPart(MarkdownDocument page, String heading, MarkdownReportPart part) {
        page.part(2, heading, blocks -> parts.addTo(blocks, part));
    }

    private static List<String> row(Findings.Tally tally) {
        return List.of(
                MarkdownText.of(tally.rule().id()),
                tally.severity().word(),
                String.valueOf(tally.count()),
                MarkdownText.of(tally.rule().description().reason()),
                MarkdownText.of(tally.rule().description().hint()));
    }
}
