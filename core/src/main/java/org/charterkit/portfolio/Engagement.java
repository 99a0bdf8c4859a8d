package org.charterkit.portfolio;

/**
 * Somebody's place in a group, and when.
 *
 * @param membership the group and the roles in it
 * @param days the days that the group is at work, as {@link GroupTimeline#span()} tells them
 * @since 0.1.0
 */
public record Engagement(Membership membership, DayRange days) {}
