package org.charterkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.charterkit.examples.report.HtmlReport;
import org.charterkit.examples.report.MarkdownReport;
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
            "Writes a report on all charters: a table of the groups, a part for each, and the people.",
            "It is written twice: report.html is one file that opens without a network; index.md, people.md and"
                    + " charters/ are Markdown. Files of an earlier report are replaced, and never removed."
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
            ReportBuilder builder = new ReportBuilder(day == null ? surroundings.today() : day);
            pages.read(
                    surroundings,
                    complaints,
                    Optional.of(out),
                    true,
                    page -> builder.add(page.source(), page.reading()));
            Report report = builder.unread(complaints.unread()).build();
            write(report);
            summarise(report, spec.commandLine().getOut());
        } catch (IOException failure) {
            complaints.add(out.toString(), FailureReason.ofWriting(failure));
        }
        return complaints.exitStatus();
    }

    private void write(Report report) throws IOException {
        Files.createDirectories(out);
        WholeFile.write(out.resolve("report.html"), writer -> new HtmlReport().write(report, writer));
        for (MarkdownReport.Page page : new MarkdownReport(report).pages()) {
            Path file = out.resolve(page.name());
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, writer -> writer.write(page.text()));
        }
    }

    private void summarise(Report report, PrintWriter console) {
        console.println(OneLine.of(report.summary()));
        console.println(OneLine.of("Written to " + out.resolve("report.html") + " and " + out.resolve("index.md")));
    }
}
