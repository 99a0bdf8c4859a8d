package org.charterkit.examples.check;

import java.util.List;
import org.charterkit.check.Finding;
import org.charterkit.check.RuleSet;

/**
 * What a check came to.
 *
 * @param sources the pages that were checked
 * @param findings what is to be told, in page order
 * @param known how many findings are left out because they stand in the baseline
 * @param rules the rules that were checked
 */
public record CheckResult(List<String> sources, List<Finding> findings, int known, RuleSet rules) {}
