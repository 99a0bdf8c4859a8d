package org.charterkit.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.Charter;
import org.charterkit.FiscalCalendar;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.Portfolio;

/** Gathers what a report says, reading by reading. */
public final class ReportBuilder {
    private final LocalDate day;
    private final FiscalCalendar calendar = FiscalCalendar.handbook();
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
     * Adds a page, whatever it is.
     *
     * @param source what to call it; unique
     * @param reading what was found in it
     * @return this builder
     */
    public ReportBuilder add(String source, Reading reading) {
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
        return new Report(
                day,
                portfolio.counts(day, calendar),
                groups(portfolio),
                portfolio.people(),
                List.copyOf(otherPages),
                List.copyOf(unread));
    }

    private List<Group> groups(Portfolio portfolio) {
        Map<String, Charter> charters = new HashMap<>();
        portfolio.entries().forEach(entry -> charters.put(entry.source(), entry.charter()));
        Slugs slugs = new Slugs();
        List<Group> groups = new ArrayList<>();
        portfolio.overview(day, calendar).stream()
                .sorted(GroupOverview.byStateAndTitle())
                .forEach(row -> groups.add(new Group(row, charters.get(row.source()), slugs.next(row.displayTitle()))));
        return List.copyOf(groups);
    }
}
