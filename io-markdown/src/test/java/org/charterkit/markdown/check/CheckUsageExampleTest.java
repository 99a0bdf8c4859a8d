package org.charterkit.markdown.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.HandbookPage;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.diff.ChangeClass;
import org.charterkit.diff.CharterDiff;
import org.charterkit.io.Severity;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

/** The code of the papers on checking and comparing. */
class CheckUsageExampleTest {
    private static final Charter OLD =
            MarkdownReader.create().read(GoodPage.TEXT).charter();

    @Test
    void checkPages() {
        List<HandbookPage> pages =
                List.of(new HandbookPage("tides.md", MarkdownReader.create().read(GoodPage.TEXT)));

        RuleSet rules = HandbookRules.all().without("bare-url").at("functional-lead", Severity.ERROR);
        List<Finding> findings = rules.check(pages, LocalDate.of(2024, 6, 30));

        assertThat(findings).extracting(Finding::rule).containsExactly("target-end-passed");
    }

    record Described(RuleDescription description) implements PageRule {
        @Override
        public Stream<Finding> check(CheckedPage page) {
            return page.charter().description().isPresent()
                    ? Stream.empty()
                    : Stream.of(page.finding(this, Pointer.root(), "the page says nothing of itself"));
        }
    }

    @Test
    void checkWithARuleOfOnesOwn() {
        RuleSet rules = RuleSet.of(List.of(new Described(
                new RuleDescription("described", Severity.INFO, "People search.", "Ourselves", "Describe it."))));
        String page = GoodPage.with("description: \"Makes the tide tables public\"\n", "");

        assertThat(rules.check(MarkdownReader.create().read(page), "tides.md", LocalDate.of(2022, 5, 1)))
                .extracting(Finding::message)
                .containsExactly("the page says nothing of itself");
    }

    @Test
    void compareTwoVersions() {
        Charter old = OLD;
        Charter current = old.edit().done(1).apply();

        CharterDiff diff = CharterDiff.between(old, current);
        diff.sentences().forEach(System.out::println);
        boolean needsApproval = diff.classes().contains(ChangeClass.SCOPE);

        assertThat(needsApproval).isFalse();
        assertThat(diff).hasToString("criterion 2 done");
    }
}
