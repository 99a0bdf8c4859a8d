package org.charterkit.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.charterkit.Charter;
import org.charterkit.diff.ChangeClass;
import org.charterkit.diff.CharterDiff;
import org.charterkit.examples.report.DiffText;
import org.charterkit.json.DiffWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code charters diff}: what changed between two versions of a charter. */
@Command(
        name = "diff",
        description = {
            "Says what changed between two versions of a charter, whatever format each is in.",
            "Each change is of a class: scope, dates, progress, roster, structure or editorial."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:the charters are the same, or differ in no class that --fail-on speaks of",
            " 1:they are different",
            " 2:wrong usage, or a file was not read; standard error says which"
        })
final class DiffCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version; - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
    @SuppressWarnings("NullAway.Init")
    private String current;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of text (the default), markdown, json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "CLASS",
            split = ",",
            description = "The classes of change that make the exit status 1; all of them by default.")
    private Set<ChangeClass> failOn = EnumSet.allOf(ChangeClass.class);

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Complaints complaints = new Complaints(surroundings);
        Optional<Charter> before = read(old, complaints);
        Optional<Charter> after = read(current, complaints);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitStatus.WRONG_USAGE;
        }
        CharterDiff diff = CharterDiff.between(before.get(), after.get());
        surroundings.print(text(diff), complaints);
        if (complaints.exitStatus() != ExitStatus.FINE) {
            return ExitStatus.WRONG_USAGE;
        }
        return diff.classes().stream().anyMatch(failOn::contains) ? DIFFERENT : ExitStatus.FINE;
    }

    private String text(CharterDiff diff) {
        return switch (format) {
            case TEXT -> new DiffText(diff).plain();
            case MARKDOWN -> new DiffText(diff).markdown();
            case JSON -> DiffWriter.create().write(diff);
        };
    }

    private Optional<Charter> read(String file, Complaints complaints) {
        try {
            return new PageReader(surroundings, complaints)
                    .read(pageFile(file))
                    .map(page -> page.reading().charter());
        } catch (InvalidPathException invalid) {
            complaints.add(file, "is no path in this locale: " + invalid.getReason());
            return Optional.empty();
        }
    }

    private PageFile pageFile(String file) {
        if (file.equals(PageFile.STANDARD_INPUT)) {
            return PageFile.standardInput();
        }
        Path path = Path.of(file);
        return new PageFile(Optional.of(path), file, surroundings.formats().forFile(path));
    }
}
