package org.charterkit.portfolio;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.charterkit.CharterState;

/**
 * What there is in all groups of a portfolio together.
 *
 * @param groups how many groups there are
 * @param groupsByState how many of them are in each state, in the order of {@link CharterState}; every state is there
 * @param people how many humans take part, each counted once however many groups they are in
 * @param vacancies how many roles stand open
 * @param criteriaDone how many exit criteria of the top level are done
 * @param criteria how many exit criteria of the top level there are
 */
public record PortfolioCounts(
        int groups,
        Map<CharterState, Integer> groupsByState,
        int people,
        int vacancies,
        int criteriaDone,
        int criteria) {
    /**
     * What there is in all groups of a portfolio together.
     *
     * @param groups how many groups there are
     * @param groupsByState how many groups are in each state, copied; missing states count as none
     * @param people how many humans take part, each counted once however many groups they are in
     * @param vacancies how many roles stand open
     * @param criteriaDone how many exit criteria of the top level are done
     * @param criteria how many exit criteria of the top level there are
     */
    public PortfolioCounts {
        Map<CharterState, Integer> ordered = new EnumMap<>(CharterState.class);
        for (CharterState state : CharterState.values()) {
            ordered.put(state, groupsByState.getOrDefault(state, 0));
        }
        groupsByState = Collections.unmodifiableMap(ordered);
    }

    static PortfolioCounts of(Collection<GroupOverview> rows, int people) {
        Map<CharterState, Integer> groupsByState = new EnumMap<>(CharterState.class);
        rows.forEach(row -> groupsByState.merge(row.state(), 1, Integer::sum));
        return new PortfolioCounts(
                rows.size(),
                groupsByState,
                people,
                rows.stream().mapToInt(GroupOverview::vacancies).sum(),
                rows.stream().mapToInt(row -> row.progress().done()).sum(),
                rows.stream().mapToInt(row -> row.progress().total()).sum());
    }

    /**
     * How many groups are in a state.
     *
     * @param state the state
     * @return the number, 0 where there are none
     */
    public int groupsIn(CharterState state) {
        return groupsByState.getOrDefault(state, 0);
    }
}
