package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.charterkit.check.RuleSet;
import org.charterkit.examples.check.CheckSettings;
import org.charterkit.examples.check.InvalidSettingsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The settings of a handbook and the rules that they ask for; settings that say what none can are wrong usage. */
final class SettingsFile {
    private final Surroundings surroundings;
    private final CommandSpec spec;

    SettingsFile(Surroundings surroundings, CommandSpec spec) {
        this.surroundings = surroundings;
        this.spec = spec;
    }

    /** The settings in a file; those that change nothing where there is none. */
    CheckSettings read(Optional<Path> file) {
        try {
            return file.isPresent() ? CheckSettings.read(file.get()) : CheckSettings.none();
        } catch (InvalidSettingsException invalid) {
            throw wrong(file.orElseThrow(), String.valueOf(invalid.getMessage()));
        } catch (IOException failure) {
            throw wrong(file.orElseThrow(), FailureReason.of(failure));
        }
    }

    /** The rules that settings ask for; their template, where there is one, is read now. */
    RuleSet rules(CheckSettings settings) {
        Complaints complaints = new Complaints(surroundings);
        return settings.rules(file -> new PageReader(surroundings, complaints)
                .read(new PageFile(
                        Optional.of(file),
                        file.toString(),
                        surroundings.formats().forFile(file)))
                .map(page -> page.reading().charter())
                .orElseThrow(() -> wrong(file, "cannot be read as a template")));
    }

    private ParameterException wrong(Path file, String problem) {
        return new ParameterException(spec.commandLine(), OneLine.of(file.toString()) + ": " + OneLine.of(problem));
    }
}
