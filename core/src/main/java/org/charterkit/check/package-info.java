/**
 * What a good charter holds to: rules, and what they find. Start with {@link org.charterkit.check.RuleSet}; the rules of
 * the handbook are in {@link org.charterkit.check.handbook}.
 *
 * <p>A {@link org.charterkit.check.PageRule} looks at one page, a {@link org.charterkit.check.PortfolioRule} at all of them.
 * A {@link org.charterkit.check.Finding} has a rule, a severity, a place and a message that can be acted on, and sometimes a
 * {@link org.charterkit.check.Cure}. What is known and to be borne goes into a {@link org.charterkit.check.Baseline}.
 *
 * <pre>{@code
 * RuleSet rules = HandbookRules.all().without("bare-url").at("functional-lead", Severity.ERROR);
 * List<Finding> findings = rules.check(pages, LocalDate.of(2024, 6, 30));
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.check;

import org.jspecify.annotations.NullMarked;
