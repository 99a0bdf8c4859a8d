package org.charterkit.examples.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charterkit.FiscalCalendar;
import org.charterkit.io.PageKind;
import org.charterkit.portfolio.IdentityDoubt;
import org.charterkit.portfolio.LoadStep;
import org.charterkit.portfolio.PersonLoad;
import org.charterkit.portfolio.PortfolioCounts;
import org.charterkit.portfolio.PortfolioPerson;
import org.charterkit.portfolio.SlippedEnd;

/**
 * What a report says, before it is laid out.
 *
 * @param day the day that it is about
 * @param calendar the fiscal calendar
 * @param counts what there is in all groups together
 * @param groups the groups, in the order of the table
 * @param people everybody, by name
 * @param loads in how many groups at a time everybody is, those in most groups first
 * @param activity how many groups are at work at a time
 * @param slippedEnds the groups that have missed their target end, the most urgent first
 * @param doubts where it is doubtful who is who
 * @param findings what the rules found
 * @param otherPages the pages that are no charter, in the order in which they were read
 * @param unread the files that could not be read
 */
public record Report(
        LocalDate day,
        FiscalCalendar calendar,
        PortfolioCounts counts,
        List<Group> groups,
        List<PortfolioPerson> people,
        List<PersonLoad> loads,
        List<LoadStep> activity,
        List<SlippedEnd> slippedEnds,
        List<IdentityDoubt> doubts,
        Findings findings,
        List<OtherPage> otherPages,
        List<UnreadFile> unread) {
    /**
     * What somebody should look into, before anything else.
     *
     * @return what needs attention on the day of the report
     */
    public Attention attention() {
        return Attention.of(this);
    }

    /**
     * How many pages are no charter, by what they are instead.
     *
     * @return the kinds that there are, with their numbers, in the order of {@link PageKind}
     */
    public Map<PageKind, Long> otherPagesByKind() {
        return otherPages.stream()
                .collect(Collectors.groupingBy(
                        OtherPage::kind, () -> new EnumMap<>(PageKind.class), Collectors.counting()));
    }

    /**
     * What was found, in one line.
     *
     * @return numbers of charters, people, other pages and files that were not read
     */
    public String summary() {
        StringBuilder summary = new StringBuilder()
                .append(Words.count(counts.groups(), "charter"))
                .append(", ")
                .append(Words.count(counts.people(), "person", "people"));
        if (!otherPages.isEmpty()) {
            String kinds = otherPagesByKind().entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey().word())
                    .collect(Collectors.joining(", "));
            summary.append("; ")
                    .append(Words.count(otherPages.size(), "page"))
                    .append(" that ")
                    .append(otherPages.size() == 1 ? "is" : "are")
                    .append(" no charter (")
                    .append(kinds)
                    .append(")");
        }
        if (!unread.isEmpty()) {
            summary.append("; ").append(Words.count(unread.size(), "file")).append(" not read");
        }
        return summary.toString();
    }
}
