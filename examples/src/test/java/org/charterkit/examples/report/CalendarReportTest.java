package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.io.PageKind;
import org.junit.jupiter.api.Test;

class CalendarReportTest {
    @Test
    void everyStatedDateIsAnEventOfAWholeDay() throws IOException {
        ICalendar calendar = read(calendar(LocalDate.of(2023, 5, 1), tides("2022-Q4")));
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents().stream().map(CalendarReportTest::shown))
                .containsExactly(
                        "2022-02-14 Tides; lamps, buoys: created",
                        "2022-12-31 Tides; lamps, buoys: target end",
                        "2023-02-28 Tides; lamps, buoys: ended");
        assertThat(calendar.getEvents())
                .allMatch(event -> !event.getDateStart().getValue().hasTime());
        assertThat(calendar.getEvents().get(1).getDescription().getValue()).isEqualTo("Stated as 2022-Q4 in a.md");
    }

    @Test
    void anEventKeepsItsNameWhenItsDateMoves() throws IOException {
        List<VEvent> before =
                read(calendar(LocalDate.of(2023, 5, 1), tides("2022-Q4"))).getEvents();
        List<VEvent> after =
                read(calendar(LocalDate.of(2023, 6, 1), tides("2023"))).getEvents();
        assertThat(after.stream().map(event -> event.getUid().getValue()))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        before.stream().map(event -> event.getUid().getValue()).toList());
        assertThat(shown(after.get(1))).startsWith("2023-12-31");
    }

    @Test
    void theStampIsTheDayOfTheReport() throws IOException {
        String calendar = calendar(LocalDate.of(2023, 5, 1), tides("2022-Q4"));
        assertThat(calendar).contains("DTSTAMP:20230501T000000Z").contains("DTSTART;VALUE=DATE:20221231");
        assertThat(calendar(LocalDate.of(2023, 5, 1), tides("2022-Q4"))).isEqualTo(calendar);
    }

    @Test
    void nothingFromAPageBeginsALine() throws IOException {
        Charter charter = HostileCharter.charter()
                .edit()
                .endDate(CharterDate.parse("2023"))
                .apply();
        String source = "a\r\nEND:VCALENDAR\r\n" + HostileCharter.NASTY;
        StringWriter written = new StringWriter();
        new CalendarReport(Reports.builder()
                        .add(source, Reports.reading(PageKind.CHARTER, charter))
                        .build())
                .write(written);
        ICalendar calendar = read(written.toString());
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getSummary().getValue()).isEqualTo(HostileCharter.NASTY + ": ended");
        assertThat(written.toString().lines().filter("END:VCALENDAR"::equals)).hasSize(1);
    }

    private static Charter tides(String targetEnd) {
        return Charter.builder()
                .title("Tides; lamps, buoys")
                .addFacts(Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse("2022-02-14")))
                .addFacts(Attribute.of(AttributeKind.TARGET_END_DATE, CharterDate.parse(targetEnd)))
                .addFacts(Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2023-02")))
                .build();
    }

    private static String calendar(LocalDate day, Charter charter) throws IOException {
        StringWriter written = new StringWriter();
        new CalendarReport(new ReportBuilder(day)
                        .add("a.md", Reports.reading(PageKind.CHARTER, charter))
                        .build())
                .write(written);
        return written.toString();
    }

    private static ICalendar read(String calendar) {
        return Biweekly.parse(calendar).first();
    }

    private static String shown(VEvent event) {
        return event.getDateStart().getValue().getRawComponents().toString(false, true) + " "
                + event.getSummary().getValue();
    }
}
