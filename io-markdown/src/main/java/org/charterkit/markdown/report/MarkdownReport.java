package org.charterkit.markdown.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;
import org.charterkit.check.Finding;
import org.charterkit.portfolio.GroupTimeline;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.portfolio.PortfolioCounts;
import org.charterkit.portfolio.PortfolioGroup;

/**
 * A report on a portfolio as Markdown: tables that every renderer of GitHub's or GitLab's Markdown shows, and a timeline
 * in Mermaid.
 *
 * <pre>{@code
 * MarkdownReport report = MarkdownReport.of(portfolio, LocalDate.of(2024, 6, 30), FiscalCalendar.handbook());
 * Files.writeString(file, report.text());
 * String slipped = report.slippedEnds(); // one part alone, such as for a comment
 * report.addTo(new MarkdownDocument(writer)); // never in memory as one text
 * }</pre>
 *
 * <p>Every part is a series of blocks without a heading; it is empty where there is nothing to tell. Whatever comes from
 * charters is escaped: it is shown as the words that it is, and is never markup. The same portfolio and day give the same
 * text. A report is immutable.
 *
 * @since 0.1.0
 */
public final class MarkdownReport {
    private final Portfolio portfolio;
    private final LocalDate day;
    private final FiscalCalendar calendar;
    private final Function<String, Optional<String>> addresses;
    private final List<Finding> findings;

    private MarkdownReport(
            Portfolio portfolio,
            LocalDate day,
            FiscalCalendar calendar,
            Function<String, Optional<String>> addresses,
            List<Finding> findings) {
        this.portfolio = portfolio;
        this.day = day;
        this.calendar = calendar;
        this.addresses = addresses;
        this.findings = findings;
    }

    /**
     * A report without links and findings.
     *
     * @param portfolio what it is about
     * @param day the day that it is about
     * @param calendar the fiscal calendar
     * @return the report
     */
    public static MarkdownReport of(Portfolio portfolio, LocalDate day, FiscalCalendar calendar) {
        return new MarkdownReport(
                Objects.requireNonNull(portfolio, "portfolio"),
                Objects.requireNonNull(day, "day"),
                Objects.requireNonNull(calendar, "calendar"),
                source -> Optional.empty(),
                List.of());
    }

    /**
     * The same report with links from the titles of groups.
     *
     * @param newAddresses where a title leads, by the group's source; empty for no link; the same each time
     * @return a report that differs in its links only
     */
    public MarkdownReport linkingTo(Function<String, Optional<String>> newAddresses) {
        return new MarkdownReport(
                portfolio, day, calendar, Objects.requireNonNull(newAddresses, "newAddresses"), findings);
    }

    /**
     * The same report with what a check has found.
     *
     * @param newFindings the findings, copied; their order is kept
     * @return a report that differs in its findings only
     */
    public MarkdownReport withFindings(List<Finding> newFindings) {
        return new MarkdownReport(portfolio, day, calendar, addresses, List.copyOf(newFindings));
    }

    /**
     * The whole report.
     *
     * @return a page with a heading of level one, the summary, and under a heading each of the parts that have something
     *     to tell
     */
    public String text() {
        MarkdownDocument page = new MarkdownDocument();
        addTo(page);
        return page.text();
    }

    /**
     * Adds the whole report to a document.
     *
     * @param page the document
     */
    public void addTo(MarkdownDocument page) {
        page.heading(1, "Working groups").block("On " + day + ": " + summary() + ".");
        for (MarkdownReportPart part : MarkdownReportPart.values()) {
            page.part(2, part.heading(), blocks -> addTo(blocks, part));
        }
    }

    /**
     * Adds a part of the report to a document, without its heading.
     *
     * @param page the document
     * @param part the part; nothing is added where it has nothing to tell
     */
    public void addTo(MarkdownDocument page, MarkdownReportPart part) {
        switch (part) {
            case OVERVIEW -> GroupTables.overview(page, portfolio.overview(day, calendar), this::group);
            case TIMELINE -> addTimeline(page);
            case SLIPPED_ENDS -> GroupTables.slippedEnds(page, portfolio.slippedEnds(day, calendar), this::group);
            case PROGRESS -> GroupTables.progress(page, portfolio.progress(day, calendar), this::group);
            case PEOPLE -> PeopleTables.people(page, portfolio.people(), this::group);
            case LOAD -> PeopleTables.overlaps(page, portfolio.load(day, calendar), this::group);
            case UNTITLED_LEADS -> PeopleTables.untitledLeads(page, portfolio.untitledLeads(), this::group);
            case IDENTITY_DOUBTS -> PeopleTables.identityDoubts(page, portfolio.identityDoubts());
            case FINDINGS ->
                page.table(
                        List.of("Severity", "Where", "Finding", "Rule"),
                        findings.stream().map(this::row));
        }
    }

    private String text(MarkdownReportPart part) {
        MarkdownDocument blocks = new MarkdownDocument();
        addTo(blocks, part);
        return blocks.text();
    }

    /**
     * What there is in all groups together.
     *
     * @return half a sentence, such as "3 groups (2 active, 1 closed), 12 people, 4 of 9 criteria done"
     */
    public String summary() {
        PortfolioCounts counts = portfolio.counts(day, calendar);
        StringBuilder states = new StringBuilder();
        for (CharterState state :
                List.of(CharterState.ACTIVE, CharterState.PLANNED, CharterState.PAUSED, CharterState.CLOSED)) {
            if (counts.groupsIn(state) > 0) {
                states.append(states.isEmpty() ? " (" : ", ")
                        .append(counts.groupsIn(state))
                        .append(' ')
                        .append(ReportWords.of(state).toLowerCase(Locale.ROOT));
            }
        }
        return ReportWords.count(counts.groups(), "group", "groups")
                + states.append(states.isEmpty() ? "" : ")")
                + ", " + ReportWords.count(counts.people(), "person", "people")
                + ", " + counts.criteriaDone() + " of "
                + ReportWords.count(counts.criteria(), "criterion", "criteria") + " done";
    }

    /**
     * The groups at a glance.
     *
     * @return a table of one row for each group, those at work first
     */
    public String overview() {
        return text(MarkdownReportPart.OVERVIEW);
    }

    /**
     * When the groups are at work.
     *
     * @return charts as {@link MermaidGantt} draws them, in blocks of code: those that began first on top
     */
    public String timeline() {
        return text(MarkdownReportPart.TIMELINE);
    }

    /**
     * The groups that have missed their target end.
     *
     * @return a table, the most urgent first
     */
    public String slippedEnds() {
        return text(MarkdownReportPart.SLIPPED_ENDS);
    }

    /**
     * How far the exit criteria have come.
     *
     * @return a table of one row for each group that has criteria, and for each of its parts where it has several; those
     *     at work first
     */
    public String progress() {
        return text(MarkdownReportPart.PROGRESS);
    }

    /**
     * Who is in what.
     *
     * @return a table of one row for each human, with groups and roles
     */
    public String people() {
        return text(MarkdownReportPart.PEOPLE);
    }

    /**
     * Who is in more than one group at a time, and when.
     *
     * @return a table of one row for each time, those in most groups first
     */
    public String load() {
        return text(MarkdownReportPart.LOAD);
    }

    /**
     * The leads whose titles are not stated.
     *
     * @return a table of one row for each lead of a group
     */
    public String untitledLeads() {
        return text(MarkdownReportPart.UNTITLED_LEADS);
    }

    /**
     * Where it is doubtful who is who.
     *
     * @return a table of one row for each doubt
     */
    public String identityDoubts() {
        return text(MarkdownReportPart.IDENTITY_DOUBTS);
    }

    /**
     * What a check has found.
     *
     * @return a table of one row for each finding, in the order given
     */
    public String findings() {
        return text(MarkdownReportPart.FINDINGS);
    }

    private void addTimeline(MarkdownDocument page) {
        List<GroupTimeline> dated = portfolio.timeline(day, calendar).stream()
                .sorted(Comparator.comparing((GroupTimeline group) ->
                                group.span().map(span -> span.first()).orElse(LocalDate.MAX))
                        .thenComparing(PortfolioGroup.byTitle()))
                .toList();
        MermaidGantt.charts(dated).forEach(chart -> page.code("mermaid", chart));
    }

    private List<String> row(Finding finding) {
        String line = finding.range().map(range -> ":" + range.start().line()).orElse("");
        return List.of(
                finding.severity().word(),
                linked(MarkdownText.of(finding.source() + line), finding.source()),
                MarkdownText.of(finding.message()),
                MarkdownText.of(finding.rule()));
    }

    private String group(PortfolioGroup group) {
        return linked(MarkdownText.of(group.displayTitle()), group.source());
    }

    private String linked(String words, String source) {
        return addresses
                .apply(source)
                .map(address -> MarkdownText.link(words, address))
                .orElse(words);
    }
}
