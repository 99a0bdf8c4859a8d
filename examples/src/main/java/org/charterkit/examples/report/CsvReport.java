package org.charterkit.examples.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.Membership;
import org.charterkit.portfolio.PortfolioPerson;

/**
 * The report as tables for a spreadsheet, in CSV as RFC 4180 has it: the groups, and who is in what.
 *
 * <p>A cell of a page that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class CsvReport {
    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Report report;

    /**
     * The report as tables.
     *
     * @param report what it says
     */
    public CsvReport(Report report) {
        this.report = report;
    }

    /**
     * Writes a row for each group, in the order of the report.
     *
     * @param writer where the table goes
     * @throws IOException if it cannot be written
     */
    public void writeGroups(Writer writer) throws IOException {
        List<String> columns = List.of(
                "source",
                "title",
                "state",
                "created",
                "target_end",
                "ended",
                "sponsors",
                "facilitators",
                "criteria",
                "criteria_done",
                "percent_stated",
                "people",
                "vacancies");
        write(
                writer,
                columns,
                report.groups().stream()
                        .map(Group::overview)
                        .map(CsvReport::row)
                        .toList());
    }

    private static List<String> row(GroupOverview group) {
        return List.of(
                group.source(),
                group.title().orElse(""),
                Words.of(group.state()),
                plain(group.created()),
                plain(group.targetEnd()),
                plain(group.ended()),
                group.sponsors().isEmpty() ? "" : Words.names(group.sponsors()),
                group.facilitators().isEmpty() ? "" : Words.names(group.facilitators()),
                String.valueOf(group.progress().total()),
                String.valueOf(group.progress().done()),
                plain(group.progress().stated()),
                String.valueOf(group.people()),
                String.valueOf(group.vacancies()));
    }

    private static String plain(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String plain(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    /**
     * Writes a row for each group that somebody is in, by person.
     *
     * @param writer where the table goes
     * @throws IOException if it cannot be written
     */
    public void writePeople(Writer writer) throws IOException {
        List<String> columns = List.of("person", "handles", "source", "title", "roles");
        write(
                writer,
                columns,
                report.people().stream()
                        .flatMap(person -> person.memberships().stream().map(membership -> row(person, membership)))
                        .toList());
    }

    private static List<String> row(PortfolioPerson person, Membership membership) {
        return List.of(
                person.name().orElse(""),
                String.join(" ", person.handles()),
                membership.source(),
                membership.title().orElse(""),
                Words.roles(membership.roles()));
    }

    private static void write(Writer writer, List<String> columns, List<List<String>> rows) throws IOException {
        CSVPrinter table = CSVFormat.RFC4180.print(writer);
        table.printRecord(columns);
        for (List<String> row : rows) {
            table.printRecord(row.stream().map(CsvReport::cell));
        }
        table.flush();
    }

    private static String cell(String words) {
        return !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
