package org.charterkit.markdown.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterkit.check.HandbookPage;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

/** Rules that look at many pages. */
class PortfolioRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);
    private static final String INDEX = """
            ---
            title: "Working Groups"
            ---

            ## Active Working Groups

            - [Tide Tables](/groups/tides/)
            - [Whales](whales.md)

            ## Past Working Groups

            - [Gauges](gauges.md)
            """;

    private final List<HandbookPage> pages = new ArrayList<>();

    private PortfolioRulesTest with(String source, String text) {
        pages.add(new HandbookPage(source, MarkdownReader.create().read(text)));
        return this;
    }

    private List<String> found(String rule) {
        return found(rule, HandbookRules.all());
    }

    private List<String> found(String rule, RuleSet rules) {
        return rules.check(pages, DAY).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.source() + " " + finding.message())
                .toList();
    }

    private static String group(String name, String... replacements) {
        List<String> all = new ArrayList<>(List.of("Tide Tables", name));
        all.addAll(List.of(replacements));
        return GoodPage.with(all.toArray(String[]::new));
    }

    @Test
    void nobodyFacilitatesTwoActiveGroups() {
        with("tides.md", GoodPage.TEXT).with("whales.md", group("Whales"));

        assertThat(found("concurrent-facilitator"))
                .containsExactly("whales.md Bea Sample also facilitates \"Tide Tables Working Group\" (tides.md)");
    }

    @Test
    void caseDoesNotTellFacilitatorsApart() {
        with("tides.md", GoodPage.TEXT).with("whales.md", group("Whales", "Bea Sample", "BEA Sample"));

        assertThat(found("concurrent-facilitator"))
                .containsExactly("whales.md BEA Sample also facilitates \"Tide Tables Working Group\" (tides.md)");
    }

    @Test
    void aClosedGroupTakesNobodysTime() {
        with("tides.md", GoodPage.TEXT)
                .with("whales.md", group("Whales", "| Slack", "| End Date | 2022-04-01 |\n| Slack"));

        assertThat(found("concurrent-facilitator")).isEmpty();
    }

    @Test
    void nobodyIsInTooManyGroups() {
        with("a.md", group("A"))
                .with("b.md", group("B"))
                .with("c.md", group("C"))
                .with("d.md", group("D", "Cem Muster", "Dua Beispiel"));

        assertThat(found("too-many-groups"))
                .containsExactly(
                        "d.md Ada Example is in 4 active groups: \"A Working Group\", \"B Working Group\","
                                + " \"C Working Group\", \"D Working Group\"",
                        "d.md Bea Sample is in 4 active groups: \"A Working Group\", \"B Working Group\","
                                + " \"C Working Group\", \"D Working Group\"");
        assertThat(found("too-many-groups", HandbookRules.all().with(HandbookRules.tooManyGroups(4))))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HandbookRules.tooManyGroups(0))
                .withMessage("most groups: expected 1 or more, found 0");
    }

    @Test
    void twoGroupsHaveTwoNames() {
        with("tides.md", GoodPage.TEXT)
                .with("old/tides.md", group("Tide tables"))
                .with("whales.md", group("Whales"));

        assertThat(found("same-name"))
                .containsExactly("old/tides.md tides.md has the same name, \"Tide tables Working Group\"");
    }

    @Test
    void theIndexListsTheGroupsBesideIt() {
        with("groups/_index.md", INDEX)
                .with("groups/tides.md", GoodPage.TEXT)
                .with("groups/whales.md", group("Whales"))
                .with("groups/waves.md", group("Waves"))
                .with("elsewhere/wind.md", group("Wind"));

        assertThat(found("index-unlisted"))
                .containsExactly("groups/waves.md the group is not listed in groups/_index.md");
    }

    @Test
    void aGroupThatTheIndexSpeaksOfIsListed() {
        with("groups/_index.md", INDEX + "\n## Others\n\nThere is also [Waves](waves.md).\n")
                .with("groups/waves.md", group("Waves"));

        assertThat(found("index-unlisted")).isEmpty();
    }

    @Test
    void theIndexAndThePagesAgreeOnWhatIsOver() {
        with("groups/_index.md", INDEX)
                .with("groups/tides.md", GoodPage.with("| Slack", "| End Date | 2022-04-01 |\n| Slack"))
                .with("groups/whales.md", group("Whales"))
                .with("groups/gauges.md", group("Gauges"));

        assertThat(found("index-state"))
                .containsExactly(
                        "groups/tides.md the group is closed, and groups/_index.md lists it as active",
                        "groups/gauges.md groups/_index.md lists the group as past, and the page states no end");
    }

    @Test
    void entriesOfTheIndexLeadToPages() {
        with("groups/_index.md", INDEX).with("groups/tides.md", GoodPage.TEXT);

        assertThat(found("index-dangling"))
                .containsExactly(
                        "groups/_index.md \"Whales\" is listed, and no page of it is among those that are checked",
                        "groups/_index.md \"Gauges\" is listed, and no page of it is among those that are checked");
    }

    @Test
    void anIndexByItselfIsNotAskedForItsPages() {
        assertThat(with("groups/_index.md", INDEX).found("index-dangling")).isEmpty();
    }
}
