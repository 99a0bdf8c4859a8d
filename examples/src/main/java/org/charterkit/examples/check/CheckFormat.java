package org.charterkit.examples.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterkit.check.Rule;
import org.charterkit.check.RuleDescription;
import org.charterkit.json.CodeQualityWriter;
import org.charterkit.json.FindingsWriter;
import org.charterkit.json.Problem;
import org.charterkit.json.SarifWriter;

/** How {@code charters check} tells what was found. */
public enum CheckFormat {
    /** A line for each finding, for people. */
    TEXT,
    /** A list of findings. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF,
    /** GitLab Code Quality. */
    CODE_QUALITY,
    /** JUnit XML: a suite for each page, a failure for each finding. */
    JUNIT;

    /**
     * Tells what was found.
     *
     * @param result what a check came to
     * @return the whole output
     */
    public String write(CheckResult result) {
        return switch (this) {
            case TEXT -> new FindingsText(result).text();
            case JSON -> FindingsWriter.create().write(result.findings());
            case SARIF -> SarifWriter.create().write(fixable(result));
            case CODE_QUALITY -> CodeQualityWriter.create().write(problems(result));
            case JUNIT -> new JUnitReport(result).text();
        };
    }

    private static List<Problem> fixable(CheckResult result) {
        List<Problem> problems = problems(result);
        return IntStream.range(0, problems.size())
                .mapToObj(i -> problems.get(i)
                        .withFix(result.fixes().apply(result.findings().get(i))))
                .toList();
    }

    private static List<Problem> problems(CheckResult result) {
        Map<String, RuleDescription> rules =
                result.rules().rules().stream().collect(Collectors.toMap(Rule::id, Rule::description));
        return result.findings().stream()
                .map(finding -> Problem.of(finding, Objects.requireNonNull(rules.get(finding.rule()))))
                .toList();
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
