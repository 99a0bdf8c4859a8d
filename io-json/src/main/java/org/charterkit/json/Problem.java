package org.charterkit.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.check.Finding;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.Fingerprints;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.charterkit.io.SourceRange;

/**
 * Something to show in a CI system: what {@link CodeQualityWriter} and {@link SarifWriter} write.
 *
 * @param rule the stable id of the rule, such as {@code open-role}
 * @param severity how much it matters
 * @param message a sentence to act on
 * @param path the file: relative, with slashes
 * @param range where in the file; empty where it is about the whole of it
 * @param help what the rule is about, and what to do; empty where there is nothing to say beyond the message
 * @param fix what to replace in the file so that the problem is gone, in file order; empty where a person has to decide
 * @since 0.1.0
 */
public record Problem(
        String rule,
        Severity severity,
        String message,
        String path,
        Optional<SourceRange> range,
        Optional<String> help,
        List<Replacement> fix) {
    /**
     * A stretch of the file, and what is to stand there instead.
     *
     * @param range the stretch; one that ends where it begins for what is to be inserted
     * @param text what is to stand there; empty for what is to be removed
     */
    public record Replacement(SourceRange range, String text) {
        /**
         * A stretch of the file, and what is to stand there instead.
         *
         * @param range the stretch
         * @param text what is to stand there
         */
        public Replacement {
            Objects.requireNonNull(range, "range");
            Objects.requireNonNull(text, "text");
        }
    }

    private static final Pattern NOT_RELATIVE = Pattern.compile("|/.*|[A-Za-z]:.*|.*\\\\.*", Pattern.DOTALL);

    /**
     * Something to show in a CI system.
     *
     * @param rule the stable id of the rule, such as {@code open-role}
     * @param severity how much it matters
     * @param message a sentence to act on
     * @param path the file: relative, with slashes
     * @param range where in the file; empty where it is about the whole of it
     * @param help what the rule is about, and what to do; empty where there is nothing to say beyond the message
     * @param fix what to replace in the file so that the problem is gone, in file order
     * @throws IllegalArgumentException if the rule or the message is blank, or the path is empty, absolute, or has
     *     backslashes
     */
    public Problem {
        requireNotBlank("rule", rule);
        requireNotBlank("message", message);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(help, "help");
        fix = List.copyOf(Objects.requireNonNull(fix, "fix"));
        if (NOT_RELATIVE.matcher(Objects.requireNonNull(path, "path")).matches()) {
            throw new IllegalArgumentException("path: expected a relative path with slashes, found \"" + path + "\"");
        }
    }

    private static void requireNotBlank(String field, String value) {
        if (Objects.requireNonNull(value, field).isBlank()) {
            throw new IllegalArgumentException(field + ": must not be blank");
        }
    }

    /**
     * Something that a person has to decide on: a problem without a fix.
     *
     * @param rule the stable id of the rule, such as {@code open-role}
     * @param severity how much it matters
     * @param message a sentence to act on
     * @param path the file: relative, with slashes
     * @param range where in the file; empty where it is about the whole of it
     * @param help what the rule is about, and what to do; empty where there is nothing to say beyond the message
     * @throws IllegalArgumentException if the rule or the message is blank, or the path is empty, absolute, or has
     *     backslashes
     */
    public Problem(
            String rule,
            Severity severity,
            String message,
            String path,
            Optional<SourceRange> range,
            Optional<String> help) {
        this(rule, severity, message, path, range, help, List.of());
    }

    /**
     * A diagnostic as a problem.
     *
     * @param diagnostic the diagnostic
     * @param path the file that it is about: relative, with slashes
     * @return the problem, with help
     * @throws IllegalArgumentException if the path is not relative, or the diagnostic has no message
     */
    public static Problem of(Diagnostic diagnostic, String path) {
        return new Problem(
                diagnostic.code().code(),
                diagnostic.severity(),
                diagnostic.message(),
                path,
                diagnostic.range(),
                Optional.of(DiagnosticHelp.of(diagnostic.code())));
    }

    /**
     * What a rule has found as a problem.
     *
     * @param finding the finding; its source is the path
     * @param rule what the rule is
     * @return the problem, with the rule's reason and hint as help
     * @throws IllegalArgumentException if the source is no relative path with slashes, or the finding has no message
     */
    public static Problem of(Finding finding, RuleDescription rule) {
        return new Problem(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.source(),
                finding.range(),
                Optional.of(rule.reason() + " " + rule.hint()));
    }

    /**
     * This problem, to be put right so.
     *
     * @param newFix what to replace in the file so that the problem is gone, in file order; empty where a person has to
     *     decide
     * @return a problem that differs in its fix only
     */
    public Problem withFix(List<Replacement> newFix) {
        return new Problem(rule, severity, message, path, range, help, newFix);
    }

    /**
     * The diagnostics of a reading as problems.
     *
     * @param reading what was read
     * @param path the file that it was read from: relative, with slashes
     * @return the problems, in page order
     * @throws IllegalArgumentException if the path is not relative, or a diagnostic has no message
     */
    public static List<Problem> allOf(Reading reading, String path) {
        return reading.diagnostics().stream()
                .map(diagnostic -> of(diagnostic, path))
                .toList();
    }

    /** What tells each problem of a report from the others, in their order. */
    static List<String> fingerprints(List<Problem> problems) {
        return Fingerprints.of(
                problems, problem -> new Fingerprints.Identity(problem.rule(), problem.path(), problem.message()));
    }
}
