package org.charterkit.portfolio;

import org.charterkit.CharterDate;
import org.charterkit.FiscalCalendar;

/**
 * A date as a page states it, with the days that it covers.
 *
 * @param date the date, no more precise than it was stated
 * @param days the days that it covers: one where a day is stated, a month, a quarter or a year otherwise
 * @since 0.1.0
 */
public record StatedDate(CharterDate date, DayRange days) {
    static StatedDate of(CharterDate date, FiscalCalendar calendar) {
        return new StatedDate(date, new DayRange(date.earliest(calendar), date.latest(calendar)));
    }
}
