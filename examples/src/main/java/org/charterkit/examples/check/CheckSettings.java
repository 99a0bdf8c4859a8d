package org.charterkit.examples.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.charterkit.Charter;
import org.charterkit.FiscalCalendar;
import org.charterkit.check.Rule;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.Severity;

/**
 * How a handbook wants to be checked, from its file {@code charters.yaml}.
 *
 * <pre>
 * rules:
 *   bare-url: off
 *   functional-lead: error
 * most-groups: 4
 * fiscal-year-starts: february
 * template: template.md
 * baseline: known-findings.txt
 * fail-on: warning
 * </pre>
 *
 * <p>A rule of the template may be named where there is no template. Paths are meant from the folder of the file.
 *
 * @param severities the severity of each rule that is named; empty for one that is off
 * @param mostGroups how many active groups of one person are not too many
 * @param fiscalYearStarts the first month of fiscal years
 * @param template the page that others are held to
 * @param baseline the file of known findings
 * @param failOn the least severity that makes the check fail
 */
public record CheckSettings(
        Map<String, Optional<Severity>> severities,
        OptionalInt mostGroups,
        Optional<Month> fiscalYearStarts,
        Optional<Path> template,
        Optional<Path> baseline,
        Optional<Severity> failOn) {
    /** The name of the file. */
    public static final String FILE_NAME = "charters.yaml";

    private static final int LARGEST = 64 * 1024;

    /**
     * Settings that change nothing.
     *
     * @return the settings of a handbook without a file
     */
    public static CheckSettings none() {
        return new CheckSettings(
                Map.of(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Looks for the file from a page or a folder upwards.
     *
     * @param start the page or the folder
     * @return the nearest file of that name; empty where there is none
     */
    public static Optional<Path> find(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads the file.
     *
     * @param file the file
     * @return the settings
     * @throws IOException if the file cannot be read
     * @throws InvalidSettingsException if it says what no settings can; it names the line
     */
    public static CheckSettings read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new InvalidSettingsException("is larger than " + LARGEST + " bytes");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        return new SettingsReader(folder).read(text);
    }

    /**
     * The rules that these settings ask for.
     *
     * @param reader reads the template
     * @return the handbook's rules, and those of the template where there is one, tuned
     */
    public RuleSet rules(Function<Path, Charter> reader) {
        RuleSet rules = template.map(file -> HandbookRules.withTemplate(reader.apply(file)))
                .orElseGet(HandbookRules::all);
        if (mostGroups.isPresent()) {
            rules = rules.with(HandbookRules.tooManyGroups(mostGroups.getAsInt()));
        }
        for (Map.Entry<String, Optional<Severity>> tuned : severities.entrySet()) {
            Optional<Severity> severity = tuned.getValue();
            boolean known = rules.rules().stream().map(Rule::id).anyMatch(tuned.getKey()::equals);
            if (known) {
                rules = severity.isPresent() ? rules.at(tuned.getKey(), severity.get()) : rules.without(tuned.getKey());
            }
        }
        return fiscalYearStarts
                .map(FiscalCalendar::startingIn)
                .map(rules::withCalendar)
                .orElse(rules);
    }

    /** The settings as they are read, one after the other. */
    static final class Builder {
        final Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        OptionalInt mostGroups = OptionalInt.empty();
        Optional<Month> fiscalYearStarts = Optional.empty();
        Optional<Path> template = Optional.empty();
        Optional<Path> baseline = Optional.empty();
        Optional<Severity> failOn = Optional.empty();

        CheckSettings build() {
            return new CheckSettings(Map.copyOf(severities), mostGroups, fiscalYearStarts, template, baseline, failOn);
        }
    }
}
