package org.charterkit.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.charterkit.FiscalCalendar;
import org.charterkit.Section;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Rules that are checked together, chosen and tuned by whoever checks.
 *
 * <pre>{@code
 * RuleSet rules = HandbookRules.all().without("bare-url").at("functional-lead", Severity.ERROR);
 * for (Finding finding : rules.check(pages, LocalDate.of(2024, 6, 30))) {
 *     System.out.println(finding);
 * }
 * }</pre>
 *
 * <p>A rule set is immutable; each change gives another one. Nothing depends on the clock: the day that is asked about is
 * an argument.
 *
 * @since 0.1.0
 */
public final class RuleSet {
    private final Map<String, Rule> rules;
    private final Map<String, Severity> severities;
    private final FiscalCalendar calendar;
    private final List<Vocabulary> vocabularies;

    private RuleSet(
            Map<String, Rule> rules,
            Map<String, Severity> severities,
            FiscalCalendar calendar,
            List<Vocabulary> vocabularies) {
        this.rules = rules;
        this.severities = severities;
        this.calendar = calendar;
        this.vocabularies = vocabularies;
    }

    /**
     * A set of rules, each of its own severity, for the handbook's fiscal calendar and the languages of the library.
     *
     * @param rules the rules; they are told of in this order
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(List<? extends Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rules: ids are unique, found \"" + rule.id() + "\" twice");
            }
        }
        return new RuleSet(byId, Map.of(), FiscalCalendar.handbook(), Vocabulary.builtIn());
    }

    /**
     * The rules.
     *
     * @return the rules, in their order
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * How much a rule matters in this set.
     *
     * @param id the rule's id
     * @return the severity that it was tuned to, or its own
     * @throws IllegalArgumentException if there is no such rule
     */
    public Severity severity(String id) {
        Severity tuned = severities.get(id);
        return tuned == null ? rule(id).description().severity() : tuned;
    }

    /**
     * This set with one rule more.
     *
     * @param rule the rule; it takes the place of the one with the same id, where there is one, and the severity that
     *     this was tuned to
     * @return the changed set
     */
    public RuleSet with(Rule rule) {
        Map<String, Rule> more = new LinkedHashMap<>(rules);
        more.put(rule.id(), rule);
        return new RuleSet(more, severities, calendar, vocabularies);
    }

    /**
     * This set without a rule and the severity that it was tuned to.
     *
     * @param id the rule's id
     * @return the smaller set
     * @throws IllegalArgumentException if there is no such rule; it lists those that there are
     */
    public RuleSet without(String id) {
        Map<String, Rule> fewer = new LinkedHashMap<>(rules);
        fewer.remove(rule(id).id());
        Map<String, Severity> tuned = new HashMap<>(severities);
        tuned.remove(id);
        return new RuleSet(fewer, Map.copyOf(tuned), calendar, vocabularies);
    }

    /**
     * This set with another severity for a rule.
     *
     * @param id the rule's id
     * @param severity how much it matters
     * @return the changed set
     * @throws IllegalArgumentException if there is no such rule; it lists those that there are
     */
    public RuleSet at(String id, Severity severity) {
        Map<String, Severity> tuned = new HashMap<>(severities);
        tuned.put(rule(id).id(), severity);
        return new RuleSet(rules, Map.copyOf(tuned), calendar, vocabularies);
    }

    /**
     * This set for another fiscal calendar.
     *
     * @param newCalendar the calendar
     * @return the changed set
     */
    public RuleSet withCalendar(FiscalCalendar newCalendar) {
        return new RuleSet(rules, severities, Objects.requireNonNull(newCalendar, "newCalendar"), vocabularies);
    }

    /**
     * This set for pages in other languages.
     *
     * @param newVocabularies the vocabularies, at least one; each page is checked with the one that knows most of its
     *     headings
     * @return the changed set
     * @throws IllegalArgumentException if there is no vocabulary
     */
    public RuleSet withVocabularies(List<Vocabulary> newVocabularies) {
        if (newVocabularies.isEmpty()) {
            throw new IllegalArgumentException("vocabularies: expected at least one, found none");
        }
        return new RuleSet(rules, severities, calendar, List.copyOf(newVocabularies));
    }

    private Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("rule: expected one of " + rules.keySet() + ", found \"" + id + "\"");
        }
        return rule;
    }

    /**
     * Checks one page by itself.
     *
     * @param reading what was read
     * @param source where it comes from
     * @param day the day that is asked about
     * @return the findings, in page order
     * @throws IllegalArgumentException if the source is blank
     * @throws NullPointerException if a rule gives null for its findings or one of them; it names the rule
     */
    public List<Finding> check(Reading reading, String source, LocalDate day) {
        return check(List.of(new HandbookPage(source, reading)), day);
    }

    /**
     * Checks pages by themselves and with one another. Rules on charters pass over pages that are none.
     *
     * @param pages the pages
     * @param day the day that is asked about
     * @return the findings, by page in the order given, and in page order; what is about a whole page comes first
     * @throws IllegalArgumentException if two pages have the same source
     * @throws NullPointerException if a rule gives null for its findings or one of them; it names the rule
     */
    public List<Finding> check(List<HandbookPage> pages, LocalDate day) {
        Map<String, Integer> order = PagesTogether.order(pages);
        return check(pages, order, Portfolio.of(PagesTogether.charters(pages)), day);
    }

    /**
     * Checks pages whose charters are looked at together already: the same findings, without telling anew who is who.
     *
     * @param pages the pages
     * @param portfolio the charters of the pages of kind {@code charter}, under the same sources and in the same order
     * @param day the day that is asked about
     * @return the findings, by page in the order given, and in page order; what is about a whole page comes first
     * @throws IllegalArgumentException if two pages have the same source, or the portfolio is not that of the pages
     * @throws NullPointerException if a rule gives null for its findings or one of them; it names the rule
     */
    public List<Finding> check(List<HandbookPage> pages, Portfolio portfolio, LocalDate day) {
        Map<String, Integer> order = PagesTogether.order(pages);
        if (!portfolio.entries().equals(PagesTogether.charters(pages))) {
            throw new IllegalArgumentException("portfolio: expected the charters of the pages in their order, "
                    + PagesTogether.charters(pages).stream()
                            .map(Portfolio.Entry::source)
                            .toList() + ", found " + portfolio);
        }
        return check(pages, order, portfolio, day);
    }

    private List<Finding> check(
            List<HandbookPage> pages, Map<String, Integer> order, Portfolio portfolio, LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<CheckedPage> checked = pages.stream()
                .map(page -> new CheckedPage(page.source(), page.reading(), day, calendar, vocabulary(page.reading())))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules.values()) {
            Severity severity = severity(rule.id());
            found(rule, checked, portfolio)
                    .map(finding -> finding.withSeverity(severity))
                    .forEach(findings::add);
        }
        findings.sort(PagesTogether.byPlace(order));
        return List.copyOf(findings);
    }

    private static Stream<Finding> found(Rule rule, List<CheckedPage> pages, Portfolio portfolio) {
        Stream<Finding> found = rule instanceof PageRule pageRule
                ? pages.stream().filter(CheckedPage::isCharter).flatMap(page -> given(pageRule.check(page), rule))
                : given(((PortfolioRule) rule).check(pages, portfolio), rule);
        return found.map(finding -> given(finding, rule));
    }

    /** What a rule gives: rules are written by users, and one that gives null would be hard to find among many. */
    private static <T> T given(T found, Rule rule) {
        return Objects.requireNonNull(found, () -> "rule \"" + rule.id() + "\": expected findings, found null");
    }

    private Vocabulary vocabulary(Reading reading) {
        List<RichText> headings = new ArrayList<>();
        for (Section section : reading.charter().sections()) {
            section.heading().ifPresent(headings::add);
        }
        return Vocabulary.forHeadings(vocabularies, headings);
    }

    @Override
    public String toString() {
        return "RuleSet" + rules.keySet();
    }
}
