package org.charterkit.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.charterkit.io.PageKind;
import org.charterkit.markdown.MarkdownDialect;
import org.charterkit.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code charters export}: what was read, as JSON, or as pages in Markdown. */
@Command(
        name = "export",
        description = {
            "Writes what was read as JSON, or charters as pages in Markdown.",
            "In JSON every file that was read has its reading, whatever kind of page it is: source, kind, the charter"
                    + " where it is one, and diagnostics. In Markdown every charter has its page in the handbook's form."
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
            description = {
                "json: one array, also where one file is read (the default).",
                "ndjson: one reading a line.",
                "markdown: a page for each charter."
            })
    private ExportFormat format = ExportFormat.JSON;

    @Option(
            names = {"--out", "--output"},
            paramLabel = "FILE",
            description = {
                "Where to write; it is replaced in one go when all is done. Standard output by default.",
                "For Markdown a folder, in which the pages have the paths that they had in the folders that were read;"
                        + " a file where its name ends with .md, and standard output, hold a single page."
            })
    private @Nullable Path out;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            defaultValue = "hugo",
            description = "For Markdown: hugo (the default) or middleman, with a table of contents.")
    private MarkdownDialect dialect = MarkdownDialect.HUGO;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Complaints complaints = new Complaints(surroundings);
        try {
            if (format == ExportFormat.MARKDOWN) {
                exportPages(complaints);
            } else if (out != null) {
                WholeFile.write(out, writer -> export(writer, complaints, true));
            } else {
                toStandardOutput(writer -> export(writer, complaints, false));
            }
        } catch (IOException failure) {
            complaints.add(out == null ? "standard output" : out.toString(), FailureReason.ofWriting(failure));
        }
        return complaints.exitStatus();
    }

    private void exportPages(Complaints complaints) throws IOException {
        MarkdownWriter writer = MarkdownWriter.builder().dialect(dialect).build();
        if (out != null && !isPage(out)) {
            PageTree tree = new PageTree(out, pages.given(), writer, complaints);
            pages.read(surroundings, complaints, Optional.of(out), true, tree::write);
            return;
        }
        List<ReadPage> charters = new ArrayList<>();
        pages.read(surroundings, complaints, Optional.empty(), false, charters::add);
        charters.removeIf(page -> page.reading().kind() != PageKind.CHARTER);
        if (charters.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out: expected a folder for " + charters.size() + " charters, found "
                            + (out == null ? "standard output" : out));
        }
        for (ReadPage page : charters) {
            Optional<String> text = PageTree.text(page, writer, complaints);
            if (text.isPresent() && out != null) {
                WholeFile.write(out, file -> file.write(text.get()));
            } else if (text.isPresent()) {
                surroundings.print(text.get(), complaints);
            }
        }
    }

    private static boolean isPage(Path path) {
        return path.toString().endsWith(PageTree.ENDING);
    }

    private void toStandardOutput(WholeFile.Content content) throws IOException {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
            content.writeTo(writer);
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
