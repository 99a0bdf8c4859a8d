package org.charterkit.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterkit.FiscalCalendar;
import org.charterkit.check.Finding;
import org.charterkit.check.HandbookPage;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.GroupTimeline;
import org.charterkit.portfolio.PersonLoad;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.portfolio.SlippedEnd;

/** Gathers what a report says, reading by reading. */
public final class ReportBuilder {
    private final LocalDate day;
    private FiscalCalendar calendar = FiscalCalendar.handbook();
    private RuleSet rules = HandbookRules.all();
    private final List<HandbookPage> pages = new ArrayList<>();
    private final List<Portfolio.Entry> entries = new ArrayList<>();
    private final List<OtherPage> otherPages = new ArrayList<>();
    private final List<UnreadFile> unread = new ArrayList<>();

    /**
     * A report without pages.
     *
     * @param day the day that it is about
     */
    public ReportBuilder(LocalDate day) {
        this.day = day;
    }

    /**
     * Takes other rules than all of the handbook's.
     *
     * @param newRules what pages are held to
     * @return this builder
     */
    public ReportBuilder rules(RuleSet newRules) {
        rules = newRules;
        return this;
    }

    /**
     * Takes another fiscal calendar than the handbook's.
     *
     * @param newCalendar the calendar
     * @return this builder
     */
    public ReportBuilder calendar(FiscalCalendar newCalendar) {
        calendar = newCalendar;
        return this;
    }

    /**
     * Adds a page, whatever it is.
     *
     * @param source what to call it; unique
     * @param reading what was found in it
     * @return this builder
     */
    public ReportBuilder add(String source, Reading reading) {
        pages.add(new HandbookPage(source, reading));
        if (reading.kind() == PageKind.CHARTER) {
            entries.add(new Portfolio.Entry(source, reading.charter()));
        } else {
            otherPages.add(new OtherPage(source, reading.charter().title(), reading.kind(), reading.kindReason()));
        }
        return this;
    }

    /**
     * Adds files that could not be read.
     *
     * @param files the files
     * @return this builder
     */
    public ReportBuilder unread(List<UnreadFile> files) {
        unread.addAll(files);
        return this;
    }

    /**
     * The report.
     *
     * @return what was added, in the order in which people read it
     */
    public Report build() {
        Portfolio portfolio = Portfolio.of(entries);
        Findings findings = new Findings(rules, rules.check(pages, portfolio, day));
        return new Report(
                day,
                calendar,
                portfolio.counts(day, calendar),
                groups(portfolio, findings),
                portfolio.people(),
                portfolio.load(day, calendar).stream()
                        .sorted(PersonLoad.byMost())
                        .toList(),
                portfolio.activity(day, calendar),
                portfolio.slippedEnds(day, calendar).stream()
                        .sorted(SlippedEnd.byUrgency())
                        .toList(),
                portfolio.identityDoubts(),
                findings,
                List.copyOf(otherPages),
                List.copyOf(unread));
    }

    /** The rows of each view of a portfolio stand in the order of the entries. */
    private List<Group> groups(Portfolio portfolio, Findings findings) {
        List<GroupOverview> rows = portfolio.overview(day, calendar);
        List<GroupTimeline> timelines = portfolio.timeline(day, calendar);
        Map<String, List<Finding>> findingsBySource =
                findings.all().stream().collect(Collectors.groupingBy(Finding::source));
        Slugs slugs = new Slugs();
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, GroupOverview.byStateAndTitle()))
                .map(i -> new Group(
                        rows.get(i),
                        timelines.get(i),
                        portfolio.entries().get(i).charter(),
                        findingsBySource.getOrDefault(rows.get(i).source(), List.of()),
                        slugs.next(rows.get(i).displayTitle())))
                .toList();
    }
}
