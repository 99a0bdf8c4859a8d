package org.charterkit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.FiscalCalendar;
import org.charterkit.Pointer;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    /** A rule that always has something to say. */
    private record Grumble(String word) implements PageRule {
        @Override
        public RuleDescription description() {
            return new RuleDescription("grumble-" + word, Severity.WARNING, "It is so.", "Nobody", "Do nothing.");
        }

        @Override
        public Stream<Finding> check(CheckedPage page) {
            return Stream.of(page.finding(this, Pointer.root(), word));
        }
    }

    private static Reading reading(PageKind kind) {
        return Reading.builder()
                .charter(Charter.builder().title("Tides").build())
                .kind(kind)
                .kindReason("it says so")
                .build();
    }

    private static List<String> words(RuleSet rules, PageKind kind) {
        return rules.check(reading(kind), "tides.md", DAY).stream()
                .map(Finding::toString)
                .toList();
    }

    private static final RuleSet RULES = RuleSet.of(List.of(new Grumble("one"), new Grumble("two")));

    @Test
    void allRulesAreChecked() {
        assertThat(words(RULES, PageKind.CHARTER))
                .containsExactly("tides.md: warning [grumble-one] one", "tides.md: warning [grumble-two] two");
    }

    @Test
    void rulesOnChartersPassOverOtherPages() {
        assertThat(words(RULES, PageKind.INDEX)).isEmpty();
    }

    /** A rule that gives a value without a look at anything. */
    private record Given(Stream<Finding> findings) implements PortfolioRule {
        @Override
        public RuleDescription description() {
            return new RuleDescription("given", Severity.WARNING, "It is so.", "Nobody", "Do nothing.");
        }

        @Override
        public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
            return findings;
        }
    }

    private record GivenForAPage(Stream<Finding> findings) implements PageRule {
        @Override
        public RuleDescription description() {
            return new RuleDescription("given", Severity.WARNING, "It is so.", "Nobody", "Do nothing.");
        }

        @Override
        public Stream<Finding> check(CheckedPage page) {
            return findings;
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void aRuleThatGivesNullIsNamed() {
        for (Rule rule : List.of(
                new Given(null),
                new Given(Stream.of((Finding) null)),
                new GivenForAPage(null),
                new GivenForAPage(Stream.of((Finding) null)))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> words(RULES.with(rule), PageKind.CHARTER))
                    .withMessage("rule \"given\": expected findings, found null");
        }
    }

    @Test
    void aRuleCanBeLeftOut() {
        assertThat(words(RULES.without("grumble-one"), PageKind.CHARTER))
                .containsExactly("tides.md: warning [grumble-two] two");
    }

    @Test
    void aRuleCanMatterMore() {
        RuleSet tuned = RULES.at("grumble-two", Severity.ERROR);
        assertThat(words(tuned, PageKind.CHARTER))
                .containsExactly("tides.md: warning [grumble-one] one", "tides.md: error [grumble-two] two");
        assertThat(tuned.severity("grumble-two")).isEqualTo(Severity.ERROR);
        assertThat(tuned.severity("grumble-one")).isEqualTo(Severity.WARNING);
    }

    @Test
    void aRuleTakesThePlaceOfTheOneWithItsId() {
        assertThat(RULES.with(new Grumble("one")).rules()).hasSize(2);
        assertThat(RULES.with(new Grumble("three")).rules()).hasSize(3);
    }

    /** A rule that tells which day the fiscal year 2023 begins on, and in which language it is asked. */
    private record Circumstances() implements PageRule {
        @Override
        public RuleDescription description() {
            return new RuleDescription("circumstances", Severity.INFO, "It depends.", "Nobody", "Do nothing.");
        }

        @Override
        public Stream<Finding> check(CheckedPage page) {
            String words =
                    page.calendar().firstDay(2023) + " " + page.vocabulary().language();
            return Stream.of(page.finding(this, Pointer.root(), words));
        }
    }

    @Test
    void theCalendarAndTheLanguagesAreArguments() {
        RuleSet rules = RuleSet.of(List.of(new Circumstances()));
        assertThat(words(rules, PageKind.CHARTER)).containsExactly("tides.md: info [circumstances] 2022-02-01 en");

        RuleSet other = rules.withCalendar(FiscalCalendar.startingIn(Month.JULY))
                .withVocabularies(List.of(Vocabulary.japanese()));
        assertThat(words(other, PageKind.CHARTER)).containsExactly("tides.md: info [circumstances] 2022-07-01 ja");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withVocabularies(List.of()))
                .withMessage("vocabularies: expected at least one, found none");
    }

    @Test
    void aPageIsCheckedInTheLanguageOfItsHeadings() {
        Section goals = Section.builder()
                .heading(RichText.of("終了基準"))
                .level(2)
                .kind(SectionKind.EXIT_CRITERIA)
                .build();
        Reading japanese = reading(PageKind.CHARTER)
                .withCharter(Charter.builder().addSections(goals).build());

        assertThat(RuleSet.of(List.of(new Circumstances())).check(japanese, "tides.md", DAY))
                .extracting(Finding::message)
                .containsExactly("2022-02-01 ja");
    }

    @Test
    void aRuleThatIsTakenOutLeavesNoSeverityBehind() {
        RuleSet tuned = HandbookRules.all().at("bare-url", Severity.ERROR);
        Rule rule = tuned.rules().stream()
                .filter(each -> each.id().equals("bare-url"))
                .findFirst()
                .orElseThrow();

        assertThat(tuned.with(rule).severity("bare-url")).isEqualTo(Severity.ERROR);
        assertThat(tuned.without("bare-url").with(rule).severity("bare-url")).isEqualTo(Severity.INFO);
    }

    @Test
    void aRuleThatIsNotThereIsAnError() {
        String message = "rule: expected one of [grumble-one, grumble-two], found \"grumble\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.without("grumble"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.at("grumble", Severity.INFO))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.severity("grumble"))
                .withMessage(message);
    }

    @Test
    void idsAndSourcesAreUnique() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(List.of(new Grumble("one"), new Grumble("one"))))
                .withMessage("rules: ids are unique, found \"grumble-one\" twice");
        HandbookPage page = new HandbookPage("tides.md", reading(PageKind.CHARTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.check(List.of(page, page), DAY))
                .withMessage("pages: sources are unique, found \"tides.md\" twice");
    }

    /** A rule that tells which charters it is given together. */
    private record Together() implements PortfolioRule {
        @Override
        public RuleDescription description() {
            return new RuleDescription("together", Severity.INFO, "It is so.", "Nobody", "Do nothing.");
        }

        @Override
        public Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio) {
            return Stream.of(pages.get(0).finding(this, Pointer.root(), portfolio.toString()));
        }
    }

    @Test
    void aRuleOnManyPagesIsGivenTheirCharters() {
        RuleSet rules = RuleSet.of(List.of(new Together()));
        List<HandbookPage> pages = List.of(
                new HandbookPage("index.md", reading(PageKind.INDEX)),
                new HandbookPage("tides.md", reading(PageKind.CHARTER)));
        Portfolio portfolio = Portfolio.of(
                List.of(new Portfolio.Entry("tides.md", pages.get(1).reading().charter())));

        assertThat(rules.check(pages, DAY)).extracting(Finding::message).containsExactly("Portfolio[tides.md]");
        assertThat(rules.check(pages, portfolio, DAY)).isEqualTo(rules.check(pages, DAY));
    }

    @Test
    void aPortfolioIsThatOfThePages() {
        HandbookPage page = new HandbookPage("tides.md", reading(PageKind.CHARTER));
        Portfolio other = Portfolio.of(
                List.of(new Portfolio.Entry("whales.md", page.reading().charter())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.check(List.of(page), other, DAY))
                .withMessage("portfolio: expected the charters of the pages in their order, [tides.md],"
                        + " found Portfolio[whales.md]");
    }

    @Test
    void anIdIsSmallWordsJoinedByHyphens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleDescription("Bare URL", Severity.INFO, "a", "b", "c"))
                .withMessage("rule.id: expected small words joined by hyphens, found \"Bare URL\"");
    }

    @Test
    void theHandbooksRulesExplainThemselves() {
        List<Rule> rules = HandbookRules.withTemplate(Charter.builder().build()).rules();
        assertThat(new HashSet<>(rules.stream().map(Rule::id).toList())).hasSameSizeAs(rules);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.description().reason()).matches("\\p{Lu}.*\\.").doesNotContain("|");
            assertThat(rule.description().hint()).matches("\\p{Lu}.*\\.").doesNotContain("|");
            assertThat(rule.description().source()).doesNotEndWith(".").doesNotContain("|");
        });
    }
}
