package org.charterkit.examples.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charterkit.check.Finding;
import org.charterkit.check.Rule;
import org.charterkit.check.RuleSet;
import org.charterkit.io.Severity;

/**
 * What the rules found in the pages of a report.
 *
 * @param rules the rules
 * @param all what they found, what matters most first; within a severity by page, and in page order
 */
public record Findings(RuleSet rules, List<Finding> all) {
    /**
     * What the rules found.
     *
     * @param rules the rules
     * @param all what they found, copied in order of severity
     */
    public Findings {
        all = all.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /**
     * How many findings there are of a severity.
     *
     * @param severity the severity
     * @return the number
     */
    public int count(Severity severity) {
        return (int)
                all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /**
     * A rule that found something.
     *
     * @param rule the rule
     * @param severity how much it matters
     * @param count how many findings it has, 1 or more
     */
    public record Tally(Rule rule, Severity severity, int count) {}

    /**
     * The rules that found something.
     *
     * @return the rules, what matters most first, and among them those with most findings first
     */
    public List<Tally> byRule() {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
        return rules.rules().stream()
                .filter(rule -> counts.containsKey(rule.id()))
                .map(rule ->
                        new Tally(rule, rules.severity(rule.id()), Math.toIntExact(counts.getOrDefault(rule.id(), 0L))))
                .sorted(Comparator.comparing(Tally::severity)
                        .thenComparing(Tally::count)
                        .reversed())
                .toList();
    }
}
