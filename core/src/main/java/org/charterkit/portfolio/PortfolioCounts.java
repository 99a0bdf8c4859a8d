package org.charterkit.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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
 * @since 0.1.0
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

    static PortfolioCounts of(List<GroupOverview> rows, int people) {
        Map<CharterState, Integer> groupsByState = new EnumMap<>(CharterState.class);
        int vacancies = 0;
        int criteriaDone = 0;
        int criteria = 0;
        for (GroupOverview row : rows) {
            groupsByState.merge(row.state(), 1, Integer::sum);
            vacancies += row.vacancies();
            criteriaDone += row.progress().done();
            criteria += row.progress().total();
        }
        return new PortfolioCounts(rows.size(), groupsByState, people, vacancies, criteriaDone, criteria);
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
