package org.charterkit.examples.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.charterkit.check.Finding;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.charterkit.portfolio.DayRange;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.GroupTimeline;
import org.charterkit.portfolio.LoadStep;
import org.charterkit.portfolio.Membership;
import org.charterkit.portfolio.PersonLoad;
import org.charterkit.portfolio.PortfolioGroup;
import org.charterkit.portfolio.PortfolioPerson;
import org.charterkit.portfolio.SlippedEnd;
import org.charterkit.portfolio.StatedDate;

/**
 * The report as tables for a spreadsheet, in CSV as RFC 4180 has it: the groups, when they are at work, which of them are
 * late, who is in what, in how many groups at a time, and what the rules found.
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

    /**
     * Writes a row for each group and each of its paths, with the days that are known of it.
     *
     * @param writer where the table goes
     * @throws IOException if it cannot be written
     */
    public void writeTimeline(Writer writer) throws IOException {
        List<String> columns =
                List.of("source", "title", "path", "state", "first_day", "last_day", "days_beyond_target");
        write(
                writer,
                columns,
                report.groups().stream()
                        .map(Group::timeline)
                        .flatMap(group -> Stream.concat(
                                Stream.of(row(group, "", Words.of(group.state()), group.span(), group.overrun())),
                                group.paths().stream()
                                        .map(path -> row(
                                                group,
                                                path.name(),
                                                Words.of(path.status()),
                                                path.span(),
                                                Optional.empty()))))
                        .toList());
    }

    private static List<String> row(
            GroupTimeline group, String path, String state, Optional<DayRange> days, Optional<DayRange> beyond) {
        return List.of(
                group.source(),
                group.title().orElse(""),
                path,
                state,
                plain(days.map(DayRange::first)),
                plain(days.map(DayRange::last)),
                plain(beyond.map(DayRange::days)));
    }

    /**
     * Writes a row for each group that has missed its target end, the most urgent first.
     *
     * @param writer where the table goes
     * @throws IOException if it cannot be written
     */
    public void writeSlippedEnds(Writer writer) throws IOException {
        List<String> columns = List.of("source", "title", "state", "target_end", "ended", "days_late");
        write(writer, columns, report.slippedEnds().stream().map(CsvReport::row).toList());
    }

    private static List<String> row(SlippedEnd slip) {
        return List.of(
                slip.source(),
                slip.title().orElse(""),
                Words.of(slip.state()),
                slip.targetEnd().date().toString(),
                plain(slip.ended().map(StatedDate::date)),
                String.valueOf(slip.daysLate()));
    }

    /**
     * Writes a row for each time in which somebody is in the same number of groups, by person, those in most groups at a
     * time first.
     *
     * @param writer where the table goes
     * @throws IOException if it cannot be written
     */
    public void writeLoad(Writer writer) throws IOException {
        List<String> columns = List.of("person", "handles", "first_day", "last_day", "groups", "titles");
        write(
                writer,
                columns,
                report.loads().stream()
                        .flatMap(load -> load.steps().stream().map(step -> row(load, step)))
                        .toList());
    }

    private static List<String> row(PersonLoad load, LoadStep step) {
        return List.of(
                load.person().name().orElse(""),
                String.join(" ", load.person().handles()),
                step.days().first().toString(),
                step.days().last().toString(),
                String.valueOf(step.groups()),
                load.on(step.days().first()).stream()
                        .map(PortfolioGroup::displayTitle)
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Writes a row for each thing that the rules found, what matters most first.
     *
     * @param writer where the table goes
     * @throws IOException if it cannot be written
     */
    public void writeFindings(Writer writer) throws IOException {
        List<String> columns = List.of("source", "line", "column", "severity", "rule", "message");
        write(
                writer,
                columns,
                report.findings().all().stream().map(CsvReport::row).toList());
    }

    private static List<String> row(Finding finding) {
        Optional<SourcePosition> start = finding.range().map(SourceRange::start);
        return List.of(
                finding.source(),
                plain(start.map(SourcePosition::line)),
                plain(start.map(SourcePosition::column)),
                finding.severity().word(),
                finding.rule(),
                finding.message());
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
