package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.charterkit.check.Baseline;
import org.charterkit.check.Finding;
import org.charterkit.check.HandbookPage;
import org.charterkit.check.RuleSet;
import org.charterkit.examples.check.CheckFormat;
import org.charterkit.examples.check.CheckResult;
import org.charterkit.examples.check.CheckSettings;
import org.charterkit.io.PageKind;
import org.charterkit.io.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code charters check}: holds charters to the rules of the handbook. */
@Command(
        name = "check",
        description = {
            "Holds charters to the rules that working groups set themselves.",
            "Settings are read from the file charters.yaml that is found first from the first PATH upwards."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:every file was read, and nothing was found, or is left after --fix, that --fail-on speaks of;"
                    + " with --dry-run, nothing would change",
            " 1:something was found, or a file was not read; standard error says which",
            " 2:wrong usage; nothing was done"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final PagesToRead pages = new PagesToRead();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = CheckFormatName.class,
            description = "One of text (the default), json, sarif, code-quality, junit.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The least severity that makes the exit status 1: info, warning, or error (the default).")
    private @Nullable Severity failOn;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day that is asked about: which groups are active, and which dates have passed. Today by"
                    + " default.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings, instead of a charters.yaml that is looked for.")
    private @Nullable Path config;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Known findings, which are left out.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Writes all findings as known ones, and nothing else.")
    private @Nullable Path writeBaseline;

    @Option(
            names = "--fix",
            description = "Puts right in the pages what a rule knows the cure of, line by line, and tells of the rest."
                    + " Pages in Markdown only; what is known from the baseline stays.")
    private boolean fix;

    @Option(
            names = "--dry-run",
            description = "With --fix: writes nothing, and prints what would change as a unified diff.")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        requireFixable();
        CheckSettings settings = settings();
        Baseline known = known(settings);
        RuleSet rules = new SettingsFile(surroundings, spec).rules(settings);
        Complaints complaints = new Complaints(surroundings);
        try {
            return check(rules, known, settings, complaints);
        } catch (IOException failure) {
            complaints.add(String.valueOf(writeBaseline), FailureReason.ofWriting(failure));
            return complaints.exitStatus();
        }
    }

    private int check(RuleSet rules, Baseline known, CheckSettings settings, Complaints complaints) throws IOException {
        List<ReadPage> read = new ArrayList<>();
        pages.read(surroundings, complaints, Optional.empty(), true, read::add);
        LocalDate day = asOf == null ? surroundings.today() : asOf;
        List<Finding> findings = rules.check(handbook(read), day);
        if (writeBaseline != null) {
            WholeFile.write(
                    writeBaseline, writer -> writer.write(Baseline.of(findings).toText()));
            return complaints.exitStatus();
        }
        if (!fix) {
            return report(read, findings, known, rules, settings, complaints);
        }
        PageCures cures = new PageCures(rules, day, complaints, dryRun);
        List<Finding> fresh = known.without(findings);
        List<ReadPage> fixed =
                read.stream().map(page -> cures.applyTo(page, fresh)).toList();
        if (dryRun) {
            surroundings.print(cures.diffs(), complaints);
            return cures.diffs().isEmpty() ? complaints.exitStatus() : ExitStatus.NOT_ALL_READ;
        }
        return report(fixed, rules.check(handbook(fixed), day), known, rules, settings, complaints);
    }

    private int report(
            List<ReadPage> read,
            List<Finding> findings,
            Baseline known,
            RuleSet rules,
            CheckSettings settings,
            Complaints complaints) {
        List<Finding> fresh = known.without(findings);
        List<String> sources = read.stream().map(SourcePath::of).toList();
        TextFixes fixes = new TextFixes(read);
        int charters = (int) read.stream()
                .filter(page -> page.reading().kind() == PageKind.CHARTER)
                .count();
        surroundings.print(
                format.write(
                        new CheckResult(sources, charters, fresh, findings.size() - fresh.size(), rules, fixes::of)),
                complaints);
        Severity least = failOn != null ? failOn : settings.failOn().orElse(Severity.ERROR);
        boolean failed = fresh.stream().anyMatch(finding -> finding.severity().isAtLeast(least));
        return failed ? ExitStatus.NOT_ALL_READ : complaints.exitStatus();
    }

    private void requireFixable() {
        if (dryRun && !fix) {
            throw new ParameterException(spec.commandLine(), "--dry-run goes with --fix");
        }
        if (fix && writeBaseline != null) {
            throw new ParameterException(
                    spec.commandLine(), "--fix and --write-baseline do not go together: fix first, then write");
        }
        if (fix && pages.given().contains(PageFile.STANDARD_INPUT)) {
            throw new ParameterException(
                    spec.commandLine(), "--fix writes files, and standard input (-) is none: name the file");
        }
    }

    private static List<HandbookPage> handbook(List<ReadPage> pages) {
        return pages.stream()
                .map(page -> new HandbookPage(SourcePath.of(page), page.reading()))
                .toList();
    }

    private CheckSettings settings() {
        return new SettingsFile(surroundings, spec)
                .read(config != null ? Optional.of(config) : pages.first().flatMap(CheckSettings::find));
    }

    private ParameterException wrong(Path file, String problem) {
        return new ParameterException(spec.commandLine(), OneLine.of(file.toString()) + ": " + OneLine.of(problem));
    }

    private Baseline known(CheckSettings settings) {
        Optional<Path> file = baseline != null ? Optional.of(baseline) : settings.baseline();
        try {
            return file.isPresent() ? Baseline.parse(Files.readString(file.get())) : Baseline.none();
        } catch (IllegalArgumentException invalid) {
            throw wrong(file.orElseThrow(), String.valueOf(invalid.getMessage()));
        } catch (IOException failure) {
            throw wrong(file.orElseThrow(), FailureReason.of(failure));
        }
    }
}
