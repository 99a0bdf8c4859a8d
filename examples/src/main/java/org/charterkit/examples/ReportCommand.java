package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.charterkit.FiscalCalendar;
import org.charterkit.examples.check.CheckSettings;
import org.charterkit.examples.report.CalendarReport;
import org.charterkit.examples.report.CsvReport;
import org.charterkit.examples.report.HtmlReport;
import org.charterkit.examples.report.MarkdownPages;
import org.charterkit.examples.report.Report;
import org.charterkit.examples.report.ReportBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code charters report}: what there is in many charters, for people to read. */
@Command(
        name = "report",
        description = {
            "Writes a report on all charters: an overview, a timeline, progress, people and their load, what the rules"
                    + " find, and a part for each charter.",
            "html is report.html, one file that opens without a network; markdown is index.md, people.md,"
                    + " findings.md and charters/; csv is groups.csv, people.csv, timeline.csv, slipped-ends.csv,"
                    + " load.csv and findings.csv; ics is calendar.ics with the dates of all groups. Files of an"
                    + " earlier report are replaced, and never removed.",
            "Which rules apply is read from the file charters.yaml that is found first from the first PATH upwards."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:every file was read",
            " 1:a file was not read, or the report not written; standard error says which",
            " 2:wrong usage; nothing was done"
        })
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final PagesToRead pages = new PagesToRead();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the report; it is made where it does not exist, and never read from.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            description = "The day that the report is about: which groups are active is told for it. Today by default.")
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html,markdown",
            description = "What to write: ${COMPLETION-CANDIDATES}; several with commas between. By default"
                    + " ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Set<ReportFormat> formats;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out is to be a folder, and " + out + " is none");
        }
        Complaints complaints = new Complaints(surroundings);
        try {
            Report report = gather(complaints);
            List<Path> written = write(report);
            surroundings.print(summary(report, written), complaints);
        } catch (IOException failure) {
            complaints.add(out.toString(), FailureReason.ofWriting(failure));
        }
        return complaints.exitStatus();
    }

    /** What there is to report. Where the facts stand in their pages is forgotten with the builder, before writing. */
    private Report gather(Complaints complaints) throws IOException {
        ReportBuilder builder = builder();
        pages.read(
                surroundings, complaints, Optional.of(out), true, page -> builder.add(page.source(), page.reading()));
        return builder.unread(complaints.unread()).build();
    }

    /** An empty report; its rules and its fiscal calendar are those of {@code charters check}. */
    private ReportBuilder builder() {
        SettingsFile file = new SettingsFile(surroundings, spec);
        CheckSettings settings = file.read(pages.first().flatMap(CheckSettings::find));
        ReportBuilder builder = new ReportBuilder(day == null ? surroundings.today() : day).rules(file.rules(settings));
        settings.fiscalYearStarts().map(FiscalCalendar::startingIn).ifPresent(builder::calendar);
        return builder;
    }

    /** The file to begin with of each format. */
    private List<Path> write(Report report) throws IOException {
        Files.createDirectories(out);
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats) {
            written.add(
                    switch (format) {
                        case HTML -> write("report.html", writer -> new HtmlReport().write(report, writer));
                        case MARKDOWN -> writeMarkdown(report);
                        case CSV -> writeTables(report);
                        case ICS -> write("calendar.ics", writer -> new CalendarReport(report).write(writer));
                    });
        }
        return written;
    }

    private Path writeMarkdown(Report report) throws IOException {
        for (MarkdownPages.Page page : new MarkdownPages(report).pages()) {
            write(page.name(), page::writeTo);
        }
        return out.resolve("index.md");
    }

    private Path writeTables(Report report) throws IOException {
        CsvReport tables = new CsvReport(report);
        write("people.csv", tables::writePeople);
        write("timeline.csv", tables::writeTimeline);
        write("slipped-ends.csv", tables::writeSlippedEnds);
        write("load.csv", tables::writeLoad);
        write("findings.csv", tables::writeFindings);
        return write("groups.csv", tables::writeGroups);
    }

    private Path write(String name, WholeFile.Content content) throws IOException {
        Path file = out.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, content);
        return file;
    }

    private static String summary(Report report, List<Path> written) {
        String files = written.stream().map(Path::toString).collect(Collectors.joining(" and "));
        return OneLine.of(report.summary()) + "\n" + OneLine.of("Written to " + files) + "\n";
    }
}
