package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterkit.Charter;
import org.charterkit.FiscalCalendar;

/**
 * Many charters at once, each under the name of its source.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(List.of(new Portfolio.Entry("tide-tables.md", charter)));
 * portfolio.overview(today, FiscalCalendar.handbook()); // one row for each group
 * portfolio.people();                                   // everybody, with their groups and roles
 * }</pre>
 *
 * <p>A portfolio is immutable and keeps its charters in the order given. Sources are unique: a source is what one
 * charter is told from another by, since two groups may have the same title. Nothing here depends on the clock, the
 * locale or the time zone: the day that a report is about is an argument.
 *
 * <p><b>Who is who.</b> Two mentions are the same human where their names are equal to the letter, case and accents
 * included; how a letter with an accent is encoded does not matter (the names are compared in Unicode's form NFC). A
 * mention by handle alone belongs to the name that has this handle elsewhere in the portfolio, if there is exactly one;
 * else it is a human of its own. What takes part are {@linkplain Charter#participants() participants}; whoever is only
 * named beside a criterion or a step is not in the group.
 */
public final class Portfolio {
    private final List<Entry> entries;
    private final Identities identities;

    private Portfolio(List<Entry> entries) {
        this.entries = entries;
        this.identities = Identities.of(entries);
    }

    /**
     * A charter under the name of its source.
     *
     * @param source where it comes from, such as a path; unique in a portfolio
     * @param charter the charter
     */
    public record Entry(String source, Charter charter) {
        /**
         * A charter under the name of its source.
         *
         * @param source where it comes from
         * @param charter the charter
         * @throws IllegalArgumentException if the source is blank
         */
        public Entry {
            if (source.isBlank()) {
                throw new IllegalArgumentException("entry.source: must not be blank");
            }
        }
    }

    /**
     * A portfolio.
     *
     * @param entries the charters, copied; their order is kept
     * @return the portfolio
     * @throws IllegalArgumentException if two entries have the same source
     */
    public static Portfolio of(List<Entry> entries) {
        Set<String> sources = new HashSet<>();
        for (Entry entry : entries) {
            if (!sources.add(entry.source())) {
                throw new IllegalArgumentException(
                        "portfolio.entries: sources are unique, found \"" + entry.source() + "\" twice");
            }
        }
        return new Portfolio(List.copyOf(entries));
    }

    /**
     * The charters.
     *
     * @return the entries, in the order given
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * What is to be known of each group at a glance.
     *
     * @param day the day that the states are told for
     * @param calendar the fiscal calendar
     * @return one row for each entry, in their order; sort by {@link GroupOverview#byStateAndTitle()} for a table to read
     */
    public List<GroupOverview> overview(LocalDate day, FiscalCalendar calendar) {
        return entries.stream()
                .map(entry -> GroupOverview.of(entry, identities, day, calendar))
                .toList();
    }

    /**
     * Everybody who takes part in a group.
     *
     * @return the people, ordered by name without regard to case and accents, those known by handle alone last
     */
    public List<PortfolioPerson> people() {
        return new PeopleIndex(identities).of(entries);
    }

    /**
     * What there is in all groups together.
     *
     * @param day the day that the states are told for
     * @param calendar the fiscal calendar
     * @return the counts
     */
    public PortfolioCounts counts(LocalDate day, FiscalCalendar calendar) {
        return PortfolioCounts.of(overview(day, calendar), people().size());
    }

    /** Two portfolios are equal when their entries are, in the same order. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Portfolio other && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Portfolio" + entries.stream().map(Entry::source).toList();
    }
}
