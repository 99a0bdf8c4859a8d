package org.charterkit.examples.report;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import org.charterkit.CharterDate;
import org.charterkit.FiscalCalendar;

/**
 * The dates of all groups as a calendar to subscribe to: an all-day event where a group was created, means to end and
 * ended.
 *
 * <p>A date that covers several days stands on the first of them where a group begins and on the last where it ends; the
 * event tells the date as it is stated. The same page keeps the same events from report to report, so that a calendar
 * moves them where their dates move.
 */
public final class CalendarReport {
    private static final FiscalCalendar FISCAL = FiscalCalendar.handbook();

    private final Report report;

    /**
     * The dates of a report.
     *
     * @param report what it says
     */
    public CalendarReport(Report report) {
        this.report = report;
    }

    /**
     * Writes the calendar as RFC 5545 has it.
     *
     * @param writer where it goes
     * @throws IOException if it cannot be written
     */
    public void write(Writer writer) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Charterkit//charters report//EN");
        for (Group group : report.groups()) {
            group.overview()
                    .created()
                    .ifPresent(date -> calendar.addEvent(event(group, "created", date, date.earliest(FISCAL))));
            group.overview()
                    .targetEnd()
                    .ifPresent(date -> calendar.addEvent(event(group, "target end", date, date.latest(FISCAL))));
            group.overview()
                    .ended()
                    .ifPresent(date -> calendar.addEvent(event(group, "ended", date, date.latest(FISCAL))));
        }
        Biweekly.write(calendar).version(ICalVersion.V2_0).go(writer);
    }

    private VEvent event(Group group, String what, CharterDate stated, LocalDate day) {
        String source = group.overview().source();
        VEvent event = new VEvent();
        event.setUid(uid(what, source));
        event.setDateTimeStamp(
                new DateTimeStamp(Date.from(report.day().atStartOfDay().toInstant(ZoneOffset.UTC))));
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(Printable.of(group.title()) + ": " + what);
        event.setDescription(Printable.of("Stated as " + stated + " in " + source));
        event.setTransparency(true);
        return event;
    }

    private static Uid uid(String what, String source) {
        byte[] name = (what + "\n" + source).getBytes(StandardCharsets.UTF_8);
        return new Uid("urn:uuid:" + UUID.nameUUIDFromBytes(name));
    }
}
