package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Diagnostic;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.PageEditException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code charters edit}: changes pages, and no line more than has to change. */
@Command(
        name = "edit",
        description = {
            "Changes the charters of pages in Markdown. Every other line of a page stays as it is written.",
            "Without --write nothing is written: standard output has the change as a unified diff, for git apply or"
                    + " patch -p1. Edits are made in the order of this list, whatever their order on the command line;"
                    + " positions count from 1 in the page as it is before. Words may have Markdown in them."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:every page was edited, or says already what it should",
            " 1:a page was not edited, and stays as it was; standard error says why, and the others were edited",
            " 2:wrong usage; nothing was done"
        })
final class EditCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PAGE", description = "A page in Markdown.")
    private final List<Path> pages = new ArrayList<>();

    @Mixin
    private final EditOptions edits = new EditOptions();

    @Option(
            names = "--write",
            description = "Write the pages. Each is replaced in one go, with its mode and its line ends, and only where"
                    + " nobody has changed it meanwhile.")
    private boolean write;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    EditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (edits.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what to edit, with --set, --done or another option");
        }
        try {
            edits.check();
        } catch (RequestedEdits.NotPossible wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
        Complaints complaints = new Complaints(surroundings);
        for (Path page : pages) {
            edit(page, complaints);
        }
        return complaints.exitStatus();
    }

    private void edit(Path path, Complaints complaints) {
        String source = PageFiles.sourceOf(path);
        try {
            PageFileToEdit file = PageFileToEdit.read(path);
            MarkdownPage page = MarkdownPage.parse(file.text());
            Charter wanted = new RequestedEdits(page.charter(), edits).apply();
            MarkdownPage edited = page.with(wanted);
            if (!write) {
                surroundings.print(page.diff(source, edited), complaints);
            } else if (!edited.text().equals(page.text())) {
                file.replace(edited.text());
                surroundings.print("edited " + OneLine.of(source) + "\n", complaints);
            }
            for (Diagnostic diagnostic : edited.editDiagnostics()) {
                surroundings.err().println(OneLine.of(source + ":" + diagnostic));
            }
        } catch (IOException failure) {
            complaints.add(source, FailureReason.of(failure));
        } catch (RequestedEdits.NotPossible | CharterReadException refused) {
            complaints.add(source, firstLine(refused));
        } catch (PageEditException refused) {
            complaints.add(source, "no page can say that: " + firstLine(refused));
        }
    }

    private static String firstLine(RuntimeException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    }
}
