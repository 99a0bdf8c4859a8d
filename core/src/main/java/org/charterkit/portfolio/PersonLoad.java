package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * In how many groups at a time somebody is, and in which roles.
 *
 * <p>Pages tell who is in a group and when the group is at work, and nothing of when somebody joined or left: a member is
 * counted for as long as the group is at work.
 *
 * @param person who, with all groups
 * @param engagements the groups whose days are known, in the order of their first days
 * @param undated the groups whose days are not known, in the order of the portfolio; they are in no step
 * @param steps in how many groups at a time, in the order of time; days without a group are left out
 * @since 0.1.0
 */
public record PersonLoad(
        PortfolioPerson person, List<Engagement> engagements, List<Membership> undated, List<LoadStep> steps) {
    /**
     * In how many groups at a time somebody is.
     *
     * @param person who
     * @param engagements the groups whose days are known, copied
     * @param undated the groups whose days are not known, copied
     * @param steps in how many groups at a time, copied
     */
    public PersonLoad {
        engagements = List.copyOf(engagements);
        undated = List.copyOf(undated);
        steps = List.copyOf(steps);
    }

    /**
     * The most groups at a time.
     *
     * @return the number; 0 where the days of no group are known
     */
    public int most() {
        return steps.stream().mapToInt(LoadStep::groups).max().orElse(0);
    }

    /**
     * The groups and roles of a day.
     *
     * @param day the day
     * @return the places in groups that are at work on the day, in the order of the groups' first days
     */
    public List<Membership> on(LocalDate day) {
        return engagements.stream()
                .filter(engagement -> engagement.days().contains(day))
                .map(Engagement::membership)
                .toList();
    }

    /**
     * The times with more than one group.
     *
     * @return the steps of two groups or more, in the order of time; {@link #on} tells the groups of their days
     */
    public List<LoadStep> overlaps() {
        return steps.stream().filter(step -> step.groups() > 1).toList();
    }

    /**
     * The order of a table to read: those in most groups at a time first, then those in most groups, then by name.
     *
     * @return the order
     */
    public static Comparator<PersonLoad> byMost() {
        return Comparator.comparing(PersonLoad::most)
                .thenComparing(load -> load.person().memberships().size())
                .reversed()
                .thenComparing(ReadingOrder.by(load -> load.person().displayName()));
    }
}
