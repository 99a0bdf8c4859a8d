package org.charterkit.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code charters export}: what was read, as JSON. */
@Command(
        name = "export",
        description = {
            "Writes what was read as JSON.",
            "Every file that was read has its reading there, whatever kind of page it is: source, kind, the charter"
                    + " where it is one, and diagnostics."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:every file was read",
            " 1:a file was not read, or the output not written; standard error says which",
            " 2:wrong usage; nothing was done"
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final PagesToRead pages = new PagesToRead();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = {"json: one array, also where one file is read (the default).", "ndjson: one reading a line."
            })
    private ExportFormat format = ExportFormat.JSON;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; it is replaced in one go when all is done. Standard output by default.")
    private @Nullable Path out;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Complaints complaints = new Complaints(surroundings);
        try {
            if (out != null) {
                WholeFile.write(out, writer -> export(writer, complaints, true));
            } else {
                exportToStandardOutput(complaints);
            }
        } catch (IOException failure) {
            complaints.add(out == null ? "standard output" : out.toString(), FailureReason.ofWriting(failure));
        }
        return complaints.exitStatus();
    }

    private void exportToStandardOutput(Complaints complaints) throws IOException {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
            export(writer, complaints, false);
            writer.flush();
        } catch (IOException failure) {
            if (!FailureReason.isClosedPipe(failure)) {
                throw failure;
            }
        }
    }

    private void export(Writer writer, Complaints complaints, boolean progress) throws IOException {
        ReadingsWriter readings = format.writer(new VisibleJsonWriter(writer));
        pages.read(surroundings, complaints, Optional.empty(), progress, readings::write);
        readings.end();
    }
}
