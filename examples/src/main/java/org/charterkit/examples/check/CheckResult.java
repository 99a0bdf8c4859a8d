package org.charterkit.examples.check;

import java.util.List;
import java.util.function.Function;
import org.charterkit.check.Finding;
import org.charterkit.check.RuleSet;
import org.charterkit.json.Problem.Replacement;

/**
 * What a check came to.
 *
 * @param sources the pages that were checked
 * @param charters how many of them are charters; rules on charters pass over the others
 * @param findings what is to be told, in page order
 * @param known how many findings are left out because they stand in the baseline
 * @param rules the rules that were checked
 * @param fixes the cure of a finding as what to replace in its page; nothing where there is none
 */
public record CheckResult(
        List<String> sources,
        int charters,
        List<Finding> findings,
        int known,
        RuleSet rules,
        Function<Finding, List<Replacement>> fixes) {}
