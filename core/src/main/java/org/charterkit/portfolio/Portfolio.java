package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;

/**
 * Many charters at once, each under the name of its source.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(List.of(new Portfolio.Entry("tide-tables.md", charter)));
 * portfolio.overview(today, FiscalCalendar.handbook()); // one row for each group
 * portfolio.people();                                   // everybody, with their groups and roles
 * portfolio.slippedEnds(today, FiscalCalendar.handbook()); // groups that have missed their target end
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
 *
 * @since 0.1.0
 */
public final class Portfolio {
    private final List<Entry> entries;
    private final Gathered gathered;

    private Portfolio(List<Entry> entries) {
        this.entries = entries;
        this.gathered = new Gathered(entries);
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
            Objects.requireNonNull(charter, "charter");
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
        return gathered.on(day, calendar).overview();
    }

    /**
     * How each group stands on a day.
     *
     * @param day the day
     * @param calendar the fiscal calendar
     * @return one state for each entry, in their order
     */
    public List<CharterState> states(LocalDate day, FiscalCalendar calendar) {
        return gathered.on(day, calendar).states();
    }

    /**
     * Who the participants of each charter are: what the other views of people begin with.
     *
     * @return the identities
     */
    public Identities identities() {
        return gathered.identities();
    }

    /**
     * Everybody who takes part in a group.
     *
     * @return the people, ordered by name without regard to case and accents, those known by handle alone last
     */
    public List<PortfolioPerson> people() {
        return gathered.people().all();
    }

    /**
     * What there is in all groups together.
     *
     * @param day the day that the states are told for
     * @param calendar the fiscal calendar
     * @return the counts
     */
    public PortfolioCounts counts(LocalDate day, FiscalCalendar calendar) {
        return PortfolioCounts.of(overview(day, calendar), identities().count());
    }

    /**
     * When each group is at work: what a timeline is drawn from.
     *
     * @param day the day that the states are told for; groups that have not ended last at least until then
     * @param calendar the fiscal calendar, which tells the days of fiscal quarters and years
     * @return one timeline for each entry, in their order
     */
    public List<GroupTimeline> timeline(LocalDate day, FiscalCalendar calendar) {
        return gathered.on(day, calendar).timeline();
    }

    /**
     * The groups that are at work on a day.
     *
     * @param day the day
     * @param calendar the fiscal calendar
     * @return the rows of the groups in the state {@link CharterState#ACTIVE}, in the order of the entries
     */
    public List<GroupOverview> activeOn(LocalDate day, FiscalCalendar calendar) {
        return gathered.on(day, calendar).active();
    }

    /**
     * How many groups are at work at a time.
     *
     * @param day the day until which groups that have not ended last at least
     * @param calendar the fiscal calendar
     * @return the steps in the order of time; days without a group are left out, and so are groups whose days are not
     *     known
     */
    public List<LoadStep> activity(LocalDate day, FiscalCalendar calendar) {
        return gathered.on(day, calendar).activity();
    }

    /**
     * In how many groups at a time everybody is.
     *
     * @param day the day until which groups that have not ended last at least
     * @param calendar the fiscal calendar
     * @return one load for each of {@link #people()}, in their order; sort by {@link PersonLoad#byMost()} for a table to
     *     read
     */
    public List<PersonLoad> load(LocalDate day, FiscalCalendar calendar) {
        return new LoadIndex(gathered.people(), timeline(day, calendar)).loads();
    }

    /**
     * The groups that have missed their target end.
     *
     * @param day the day that is asked about
     * @param calendar the fiscal calendar
     * @return the groups that ended after their target for certain, and those without an end date, not closed, whose
     *     target has passed; in the order of the entries; sort by {@link SlippedEnd#byUrgency()} for a table to read
     */
    public List<SlippedEnd> slippedEnds(LocalDate day, FiscalCalendar calendar) {
        return gathered.on(day, calendar).slippedEnds();
    }

    /**
     * How far the exit criteria of each group have come.
     *
     * @param day the day that the states are told for
     * @param calendar the fiscal calendar
     * @return the progress of each entry, in their order
     */
    public List<GroupProgress> progress(LocalDate day, FiscalCalendar calendar) {
        return gathered.on(day, calendar).progress();
    }

    /**
     * The leads whose titles are not stated: executive sponsors, facilitators, functional leads and DRIs.
     *
     * @return whoever leads a group and has no title in any row of its charter, once for each group, in page order and in
     *     the order of the entries
     */
    public List<UntitledLead> untitledLeads() {
        return new UntitledLeads(entries, identities()).all();
    }

    /**
     * Where it is doubtful who is who.
     *
     * <p>The time taken grows with the number of people, not with that of pairs. Of more than 5,000 names single letters
     * are not compared, as {@link org.charterkit.vocabulary.NameSpellings#alike} says.
     *
     * @return the doubts, by reason; within a reason in the order of {@link #people()}
     */
    public List<IdentityDoubt> identityDoubts() {
        return IdentityDoubts.among(people(), identities().sharedHandles());
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
