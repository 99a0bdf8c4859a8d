package org.charterkit.examples;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code charters}. */
@Command(
        name = "charters",
        description =
                "Reads the charters of working groups: exports them as JSON or pages, holds them to rules, compares versions, edits"
                        + " their pages, or reports on many at once.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "(check | diff | edit | export | new | report)",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:everything was read and written; check found nothing bad, diff nothing different",
            " 1:something was not; standard error says what, and the rest was done. Also what check and diff found",
            " 2:wrong usage; nothing was done"
        })
public final class Charters implements Runnable {
    /** What follows the name of the program. Only the one that is asked for is made, so that it starts at once. */
    private static final List<String> COMMANDS = List.of("check", "diff", "edit", "export", "new", "report");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Charters() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    static int run(Surroundings surroundings, String... args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
        CommandLine program = new CommandLine(new Charters());
        boolean isNamed = args.length > 0 && COMMANDS.contains(args[0]);
        for (String name : isNamed ? List.of(args[0]) : COMMANDS) {
            program.addSubcommand(command(name, surroundings));
        }
        return program.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .execute(args);
    }

    private static Object command(String name, Surroundings surroundings) {
        return switch (name) {
            case "check" -> new CheckCommand(surroundings);
            case "diff" -> new DiffCommand(surroundings);
            case "edit" -> new EditCommand(surroundings);
            case "export" -> new ExportCommand(surroundings);
            case "new" -> new NewCommand(surroundings);
            case "report" -> new ReportCommand(surroundings);
            default -> throw new IllegalArgumentException("command: expected one of " + COMMANDS + ", found " + name);
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check, diff, edit, export, new or report");
    }
}
