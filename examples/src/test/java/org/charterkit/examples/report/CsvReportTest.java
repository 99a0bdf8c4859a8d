package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.io.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
    @Test
    void aGroupIsARow() throws IOException {
        Charter tides = charter("Tides, \"lamps\"");
        assertThat(groups(tides)).isEqualTo("""
                source,title,state,created,target_end,ended,sponsors,facilitators,criteria,criteria_done,percent_stated,people,vacancies\r
                a.md,"Tides, ""lamps""\",Active,2022-Q1,,,,"Ada, Bea",1,0,,2,0\r
                """);
        assertThat(people(tides)).isEqualTo("""
                person,handles,source,title,roles\r
                Ada,,a.md,"Tides, ""lamps""\",Facilitator\r
                Bea,,a.md,"Tides, ""lamps""\",Facilitator\r
                """);
    }

    @Test
    void whatIsReadBackIsWhatThePagesSay() throws IOException {
        StringWriter table = new StringWriter();
        new CsvReport(Reports.hostile()).writeGroups(table);
        List<String> row = rows(table.toString()).get(1);
        assertThat(row).hasSize(13);
        assertThat(row.subList(0, 2)).containsExactly("a/" + HostileCharter.NASTY, HostileCharter.NASTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1"})
    void noCellIsAFormula(String title) throws IOException {
        assertThat(rows(groups(charter(title))).get(1).get(1)).isEqualTo("'" + title);
        assertThat(rows(groups(charter("a" + title))).get(1).get(1)).isEqualTo("a" + title);
    }

    @Test
    void noNameOfAFileIsAFormula() throws IOException {
        for (String source : List.of("=a.md", "\ta.md", "\ra.md", "@a.md")) {
            StringWriter table = new StringWriter();
            new CsvReport(Reports.builder()
                            .add(source, Reports.reading(PageKind.CHARTER, charter("Tides")))
                            .build())
                    .writeGroups(table);
            assertThat(rows(table.toString()).get(1).get(0)).isEqualTo("'" + source);
        }
    }

    @Test
    void everyViewIsATable() throws IOException {
        CsvReport late = report(Charter.builder()
                .title("Tides")
                .addFacts(
                        Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse("2022-01-01")),
                        Attribute.of(AttributeKind.TARGET_END_DATE, CharterDate.parse("2022-12-31")))
                .addFacts(Participant.of(RoleKind.FACILITATOR, Person.of("Ada").withHandle("ada")))
                .build());
        assertThat(table(late::writeTimeline)).isEqualTo("""
                source,title,path,state,first_day,last_day,days_beyond_target\r
                a.md,Tides,,Active,2022-01-01,2023-05-01,121\r
                """);
        assertThat(table(late::writeSlippedEnds)).isEqualTo("""
                source,title,state,target_end,ended,days_late\r
                a.md,Tides,Active,2022-12-31,,121\r
                """);
        assertThat(table(late::writeLoad)).isEqualTo("""
                person,handles,first_day,last_day,groups,titles\r
                Ada,ada,2022-01-01,2023-05-01,1,Tides\r
                """);
        assertThat(table(late::writeFindings))
                .startsWith("source,line,column,severity,rule,message\r\n")
                .contains("a.md,,,error,executive-sponsor,");
    }

    @Test
    void thereIsAHeadingWithoutGroups() throws IOException {
        StringWriter table = new StringWriter();
        new CsvReport(Reports.builder().build()).writePeople(table);
        assertThat(table).hasToString("person,handles,source,title,roles\r\n");
    }

    private static Charter charter(String title) {
        return Charter.builder()
                .title(title)
                .addFacts(Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse("2022-Q1")))
                .addFacts(ExitCriterion.of("Public"))
                .addFacts(
                        Participant.of(RoleKind.FACILITATOR, Person.of("Ada")),
                        Participant.of(RoleKind.FACILITATOR, Person.of("Bea")))
                .build();
    }

    private static CsvReport report(Charter charter) {
        return new CsvReport(Reports.builder()
                .add("a.md", Reports.reading(PageKind.CHARTER, charter))
                .build());
    }

    private static String groups(Charter charter) throws IOException {
        StringWriter table = new StringWriter();
        report(charter).writeGroups(table);
        return table.toString();
    }

    private static String people(Charter charter) throws IOException {
        StringWriter table = new StringWriter();
        report(charter).writePeople(table);
        return table.toString();
    }

    private interface Table {
        void writeTo(Writer writer) throws IOException;
    }

    private static String table(Table table) throws IOException {
        StringWriter text = new StringWriter();
        table.writeTo(text);
        return text.toString();
    }

    private static List<List<String>> rows(String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(table, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }
}
