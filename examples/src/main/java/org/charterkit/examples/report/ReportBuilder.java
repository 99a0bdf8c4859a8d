package org.charterkit.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The rows of an overview stand in the order of the entries, so each has its charter at the same index. */
    private List<Group> groups(Portfolio portfolio) {
        List<GroupOverview> rows = portfolio.overview(day, calendar);
        Slugs slugs = new Slugs();
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, GroupOverview.byStateAndTitle()))
                .map(i -> new Group(
                        rows.get(i),
                        portfolio.entries().get(i).charter(),
                        slugs.next(rows.get(i).displayTitle())))
                .toList();
    }
}
