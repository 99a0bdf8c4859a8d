package org.charterkit.examples;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.charterkit.Charter;
import org.charterkit.io.CharterWriteException;
import org.charterkit.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code charters new}: the first page of a group that is about to start. */
@Command(
        name = "new",
        description = {
            "Writes a first page in the handbook's layout.",
            "All sections are there, with placeholders for a person to fill in; it is read as a charter from the start."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:the page was written",
            " 1:it was not; standard error says why",
            " 2:wrong usage; nothing was done"
        })
final class NewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--title", required = true, paramLabel = "TITLE", description = "The name of the group.")
    private String title = "";

    @Option(names = "--description", paramLabel = "WORDS", description = "What the group is for, in one line.")
    private @Nullable String description;

    @Option(
            names = {"--out", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Standard output by default.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replaces the file where it exists.")
    private boolean force;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (title.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--title: must not be blank");
        }
        Complaints complaints = new Complaints(surroundings);
        String place = out == null ? "standard output" : out.toString();
        try {
            write(complaints, place);
        } catch (CharterWriteException refused) {
            complaints.add(place, "cannot be written: " + refused.getMessage());
        } catch (IOException failure) {
            complaints.add(place, FailureReason.ofWriting(failure));
        }
        return complaints.exitStatus();
    }

    private void write(Complaints complaints, String place) throws IOException {
        Optional<String> purpose = Optional.ofNullable(description).filter(words -> !words.isBlank());
        Charter charter = FirstCharter.of(title, purpose, surroundings.today());
        String page = MarkdownWriter.create().write(charter);
        if (out == null) {
            Writer writer = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
            writer.write(page);
            writer.flush();
        } else if (Files.exists(out) && !force) {
            complaints.add(place, "exists already, and is replaced only with --force");
        } else {
            WholeFile.write(out, writer -> writer.write(page));
        }
    }
}
