package org.charterkit.portfolio;

/**
 * Days in a row on which a number stays the same.
 *
 * @param days the days
 * @param groups how many groups are at work on each of them, 1 or more
 * @since 0.1.0
 */
public record LoadStep(DayRange days, int groups) {}
