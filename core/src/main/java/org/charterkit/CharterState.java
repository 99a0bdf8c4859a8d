package org.charterkit;

/**
 * How a group stands on a given day.
 *
 * @since 0.1.0
 */
public enum CharterState {
    /** Its start lies ahead. */
    PLANNED,
    /** It is at work. */
    ACTIVE,
    /** It has been put on hold. */
    PAUSED,
    /** It has ended. */
    CLOSED
}
