package org.charterkit.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.Person;
import org.charterkit.Progress;

/**
 * What is to be known of a group at a glance: one row of a report.
 *
 * @param source where its charter comes from
 * @param title the group's title; empty where its page has none
 * @param created when it was created; empty where the page states no date
 * @param targetEnd when it means to end; empty where the page states no date
 * @param ended when it ended; empty where the page states no date
 * @param state how it stands on the day of the report
 * @param sponsors its executive sponsors, each once, in page order; roles that stand open are not among them
 * @param facilitators who runs it, each once, in page order; roles that stand open are not among them
 * @param progress how far its exit criteria have come
 * @param people how many humans take part
 * @param vacancies how many roles stand open
 * @since 0.1.0
 */
public record GroupOverview(
        String source,
        Optional<String> title,
        Optional<CharterDate> created,
        Optional<CharterDate> targetEnd,
        Optional<CharterDate> ended,
        CharterState state,
        List<Person> sponsors,
        List<Person> facilitators,
        Progress progress,
        int people,
        int vacancies)
        implements PortfolioGroup {
    /**
     * What is to be known of a group at a glance.
     *
     * @param source where its charter comes from
     * @param title the group's title; empty where its page has none
     * @param created when it was created; empty where the page states no date
     * @param targetEnd when it means to end; empty where the page states no date
     * @param ended when it ended; empty where the page states no date
     * @param state how it stands on the day of the report
     * @param sponsors its executive sponsors, copied
     * @param facilitators who runs it, copied
     * @param progress how far its exit criteria have come
     * @param people how many humans take part
     * @param vacancies how many roles stand open
     */
    public GroupOverview {
        sponsors = List.copyOf(sponsors);
        facilitators = List.copyOf(facilitators);
    }

    /**
     * The order of a table to read: groups at work first, then planned, paused and closed ones; within a state by
     * title without regard to case and accents, and by source where titles are the same.
     *
     * @return the order, consistent with equals among the rows of one portfolio
     */
    public static Comparator<GroupOverview> byStateAndTitle() {
        return ReadingOrder.byStateAndTitle(GroupOverview::state);
    }
}
