package org.charterkit.markdown.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Rule;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule fires on a good page with one thing wrong, and is silent where that only looks wrong. */
class PageRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);
    private static final String[] CLOSED = {"| Slack", "| End Date | 2022-04-15 |\n| Slack"};

    /**
     * A page with something wrong.
     *
     * @param rule the rule that is to find it
     * @param page the page
     * @param message what it is to say, after line and column
     */
    record Wrong(String rule, String page, String message) {
        @Override
        public String toString() {
            return rule + ": " + message;
        }
    }

    private static Wrong wrong(String rule, String message, String... replacements) {
        return new Wrong(rule, GoodPage.with(replacements), message);
    }

    private static String[] closed(String... replacements) {
        return Stream.of(CLOSED, replacements).flatMap(Arrays::stream).toArray(String[]::new);
    }

    static Stream<Wrong> wrongPages() {
        String sponsor = "| Executive Sponsor | Ada Example | VP Water |";
        return Stream.of(
                wrong("page-title", "the page has no title", "title: \"Tide Tables Working Group\"\n", ""),
                wrong(
                        "page-description",
                        "the front matter has no description",
                        "description: \"Makes the tide tables public\"\n",
                        ""),
                wrong(
                        "executive-sponsor",
                        "40:1 no executive sponsor is named",
                        sponsor,
                        "| Member | Ada Example | VP |"),
                wrong(
                        "executive-sponsor",
                        "44:1 nobody is executive sponsor yet",
                        sponsor,
                        "| Executive Sponsor | TBD | |"),
                wrong("facilitator", "40:1 no facilitator or DRI is named", "| Facilitator |", "| Member |"),
                wrong("functional-lead", "40:1 no functional lead is named", "| Functional Lead |", "| Member |"),
                wrong(
                        "open-role",
                        "47:12 nobody is \"Member\" yet",
                        "| Cem Muster | Product Manager |\n",
                        "| Cem Muster | Product Manager |\n| Member | TBD | |\n"),
                wrong(
                        "exit-criteria",
                        "19:1 no exit criterion is stated",
                        "- [x] The tide tables are public DRI: Ada Example\n- [ ] The gauges are online\n",
                        "1.\n1.\n"),
                wrong("exit-criteria", "no section states exit criteria", "## Exit Criteria", "## Wishes"),
                wrong(
                        "exit-criteria-list",
                        "19:1 expected a list of exit criteria, found prose alone",
                        "- [x] The tide tables are public DRI: Ada Example\n- [ ] The gauges are online\n",
                        "The tables will be public.\n\nAnd the gauges will be online.\n"),
                wrong(
                        "placeholder-criterion",
                        "22:1 expected a statement, found the placeholder \"TBD\"; it is kept as prose",
                        "- [ ] The gauges are online",
                        "- TBD"),
                wrong(
                        "closed-criteria-status",
                        "20:1 the group is closed, and none of its 2 exit criteria says whether it was met",
                        closed("[x] ", "", "[ ] ", "")),
                wrong(
                        "created-date",
                        "6:1 the page does not say when the group was created",
                        "| Date Created | 2022-01-24 |\n",
                        ""),
                wrong(
                        "target-end-date",
                        "6:1 the page does not say when the group means to end",
                        "| Target End Date | 2022-07-29 |\n",
                        ""),
                wrong(
                        "target-end-date",
                        "11:21 the page does not say when the group means to end",
                        "2022-07-29",
                        "TBD"),
                wrong(
                        "impossible-date",
                        "11:21 expected a date of the calendar for \"Target End Date\", found \"2022-04-31\"",
                        "2022-07-29",
                        "2022-04-31"),
                wrong(
                        "unreadable-date",
                        "11:21 expected a date for \"Target End Date\", found \"when the moon is new\"",
                        "2022-07-29",
                        "when the moon is new"),
                wrong(
                        "iso-date",
                        "11:21 expected 2022-07-29, found \"July 29th, 2022\"",
                        "2022-07-29",
                        "July 29th, 2022"),
                wrong(
                        "dates-in-order",
                        "11:21 \"Target End Date\" is 2021-07-29, before \"Date Created\", which is 2022-01-24",
                        "2022-07-29",
                        "2021-07-29"),
                wrong(
                        "target-end-passed",
                        "11:21 the target end, 2022-04-30, has passed, and no end date is stated",
                        "2022-07-29",
                        "2022-04-30"),
                wrong(
                        "closed-end-date",
                        "12:12 the group is closed, and no end date is stated",
                        "| Slack",
                        "| Status | Closed |\n| Slack"),
                wrong(
                        "closed-result",
                        "the group is closed, and the page says neither what came of it nor what was to come",
                        closed(
                                "## Exit Criteria\n\n- [x] The tide tables are public DRI: Ada Example\n- [ ] The gauges are online\n\n",
                                "")),
                wrong(
                        "slack-channel",
                        "6:1 no Slack channel is stated",
                        "| Slack | [#wg_tides](https://chat.example.com/tides) |\n",
                        ""),
                wrong(
                        "slack-prefix",
                        "12:11 expected a channel that begins with #wg_, #wg- or #tg_, found \"#tides\"",
                        "#wg_tides",
                        "#tides"),
                wrong(
                        "agenda-document",
                        "6:1 the attributes name no agenda document",
                        "| Google Doc | [Agenda of the group](https://docs.example.com/tides) |\n",
                        ""),
                wrong(
                        "agenda-document",
                        "13:16 expected a link to the agenda, found \"ask Bea\"",
                        "[Agenda of the group](https://docs.example.com/tides)",
                        "ask Bea"),
                wrong(
                        "paths-in-order",
                        "31:1 \"Path 2\" begins before \"Path 1\", which stands above it",
                        "2022-02-16 > 2022-04-06) - 7 weeks",
                        "2022-01-25 > 2022-02-01)"),
                wrong(
                        "paths-overlap",
                        "31:1 \"Path 2\" begins on 2022-02-10, and \"Path 1\" lasts until 2022-02-16",
                        "2022-02-16 > 2022-04-06) - 7 weeks",
                        "2022-02-10 > 2022-04-06)"),
                wrong(
                        "stated-duration",
                        "26:1 \"Path 1\" states 5 weeks, and 2022-02-02 to 2022-02-16 are 15 days",
                        "- 2 weeks",
                        "- 5 weeks"),
                wrong(
                        "responsible-participant",
                        "33:1 Dua Beispiel is responsible for this and not among the participants",
                        "    1. Bea Sample",
                        "    1. Dua Beispiel"),
                wrong(
                        "listed-twice",
                        "47:1 Bea Sample is listed twice as Facilitator",
                        "| Cem Muster | Product Manager |\n",
                        "| Cem Muster | Product Manager |\n| Facilitator | Bea Sample | Manager |\n"),
                wrong(
                        "name-spelling",
                        "47:12 \"Bea Q Sample\" may be another spelling of \"Bea Sample\"",
                        "| Cem Muster | Product Manager |\n",
                        "| Cem Muster | Product Manager |\n| Member | Bea Q Sample | Manager |\n"),
                wrong(
                        "unknown-role",
                        "47:3 the handbook does not know the role \"Harbour Cat\"",
                        "| Cem Muster | Product Manager |\n",
                        "| Cem Muster | Product Manager |\n| Harbour Cat | Dua Beispiel | Mice |\n"),
                wrong(
                        "participant-title",
                        "46:1 Cem Muster has no title",
                        "| Cem Muster | Product Manager |",
                        "| Cem Muster | |"),
                wrong(
                        "participant-title",
                        "40:1 no title is stated for 3 participants",
                        " VP Water |",
                        "|",
                        " Engineering Manager |",
                        "|",
                        " Product Manager |",
                        "|"),
                wrong(
                        "bare-url",
                        "13:16 expected words for a link, found its bare address https://docs.example.com/tides",
                        "[Agenda of the group](https://docs.example.com/tides)",
                        "https://docs.example.com/tides"),
                wrong(
                        "link-text",
                        "13:16 expected a link text that says where it leads, found \"here\"",
                        "[Agenda of the group]",
                        "[here]"),
                wrong(
                        "bare-url",
                        "18:22 expected words for a link, found its bare address https://sea.example.com/a_b",
                        "Pilots do, too.",
                        "\n*See* `x`, &amp; say https://sea.example.com/a_b."),
                wrong(
                        "link-text",
                        "17:44 expected a link text that says where it leads, found \"here\"",
                        "Pilots do, too.",
                        "See [here](/tides)."),
                wrong(
                        "empty-cell",
                        "14:18 expected a value for \"Issue Board\", found an empty cell",
                        "\n## Business Goals",
                        "| Issue Board |  |\n\n## Business Goals"),
                wrong(
                        "empty-cell",
                        "47:4 expected a role for Dua Beispiel, found an empty cell",
                        "| Cem Muster | Product Manager |\n",
                        "| Cem Muster | Product Manager |\n|  | Dua Beispiel | Mice |\n"),
                wrong(
                        "section-missing",
                        "expected a section like \"Business Goals\", found none",
                        "## Business Goals",
                        "## Overview"),
                wrong("section-empty", "36:1 nothing stands under \"Out of Scope\"", "- Waves\n", "-\n"),
                wrong(
                        "section-extra",
                        "36:1 the handbook's charters have no sections \"Meetings\", \"Snacks\"",
                        "## Out of Scope\n\n- Waves\n",
                        "## Meetings\n\nWeekly.\n\n## Snacks\n\nMany.\n"),
                wrong(
                        "section-order",
                        "20:1 \"Business Goals\" is expected before \"Exit Criteria\"",
                        "## Business Goals\n\nShips know the water before they sail. Pilots do, too.\n\n",
                        "",
                        "## Timeline",
                        "## Business Goals\n\nShips know the water.\n\n## Timeline"),
                wrong(
                        "section-level",
                        "19:1 expected \"Pilots\" at level 3 or higher, found level 4",
                        "## Exit Criteria",
                        "#### Pilots\n\nKnow it.\n\n## Exit Criteria"));
    }

    @ParameterizedTest
    @MethodSource("wrongPages")
    void aRuleFiresAndSaysWhatAndWhere(Wrong wrong) {
        assertThat(found(wrong.page(), wrong.rule())).containsExactly(wrong.message());
    }

    /** Pages that look wrong to a rule and are not. */
    static Stream<Wrong> rightPages() {
        String[] nobody = {
            "| Executive Sponsor |", "| Member |", "| Facilitator |", "| Member |", "| Functional Lead |", "| Member |"
        };
        return Stream.of(
                wrong("executive-sponsor", "a closed group", closed(nobody)),
                wrong("facilitator", "a closed group", closed(nobody)),
                wrong("facilitator", "a DRI", "| Facilitator |", "| DRI |"),
                wrong("functional-lead", "a closed group", closed(nobody)),
                wrong(
                        "exit-criteria-list",
                        "criteria elsewhere",
                        "- [x] The tide tables are public DRI: Ada Example\n- [ ] The gauges are online\n",
                        "Exit criteria are available in the epic\n"),
                wrong("closed-criteria-status", "an open group", "[x] ", "", "[ ] ", ""),
                wrong("created-date", "a start date", "Date Created", "Start Date"),
                wrong("target-end-date", "an unreadable date", "2022-07-29", "when the moon is new"),
                wrong("target-end-date", "a closed group", closed("| Target End Date | 2022-07-29 |\n", "")),
                wrong("unreadable-date", "a placeholder", "2022-07-29", "TBD"),
                wrong("iso-date", "a month", "2022-07-29", "July 2022"),
                wrong("iso-date", "a date with a remark", "2022-07-29", "July 29, 2022 (or so)"),
                wrong("dates-in-order", "an end before the target", closed()),
                wrong("target-end-passed", "the last day", "2022-07-29", "2022-05-01"),
                wrong("target-end-passed", "a month that is not over", "2022-07-29", "May 2022"),
                wrong("target-end-passed", "a closed group", closed("2022-07-29", "2022-03-01")),
                wrong(
                        "closed-result",
                        "an outcome",
                        closed(
                                "## Exit Criteria\n\n- [x] The tide tables are public DRI: Ada Example\n- [ ] The gauges are online\n",
                                "## Outcome\n\nAll is well.\n")),
                wrong("slack-prefix", "a task group", "#wg_tides", "#tg_tides"),
                wrong("slack-prefix", "a closed group", closed("#wg_tides", "#tides")),
                wrong("slack-prefix", "one good channel of two", "| Google Doc", "| Slack | #tides |\n| Google Doc"),
                wrong(
                        "agenda-document",
                        "a closed group",
                        closed("[Agenda of the group](https://docs.example.com/tides)", "gone")),
                wrong(
                        "paths-overlap",
                        "said to run in parallel",
                        "Path 2 (2022-02-16 > 2022-04-06) - 7 weeks",
                        "Path 2, in parallel (2022-02-10 > 2022-04-06)"),
                wrong(
                        "stated-duration",
                        "within a fifth",
                        "2022-02-16) - 2 weeks",
                        "2022-02-18) - 2 weeks",
                        "2022-02-16 >",
                        "2022-02-18 >"),
                wrong("responsible-participant", "another spelling", "    1. Bea Sample", "    1. Bea Q Sample"),
                wrong("responsible-participant", "a first name", "    1. Bea Sample", "    1. Bea"),
                wrong("responsible-participant", "a handle", "DRI: Ada Example", "DRI: @aexample"),
                wrong(
                        "listed-twice",
                        "two roles",
                        "| Cem Muster | Product Manager |\n",
                        "| Cem Muster | Product Manager |\n| Member | Bea Sample | Manager |\n"),
                wrong(
                        "name-spelling",
                        "another person",
                        "| Cem Muster | Product Manager |\n",
                        "| Cem Muster | Product Manager |\n| Member | Bea Beispiel | Manager |\n"),
                wrong("bare-url", "an address in angle brackets", "Pilots do, too.", "<https://sea.example.com>"),
                wrong("bare-url", "code", "Pilots do, too.", "`https://sea.example.com`"),
                wrong("bare-url", "a block of code", "Pilots do, too.", "\n\n```\nhttps://sea.example.com\n```"),
                wrong("bare-url", "a comment", "Pilots do, too.", "\n\n<!-- https://sea.example.com -->"),
                wrong("bare-url", "a shortcode", "Pilots do, too.", "{{< video \"https://sea.example.com\" >}}"),
                wrong("link-text", "code", "Pilots do, too.", "`[here](/tides)`"),
                wrong("empty-cell", "an end that is open", "| Slack", "| End Date | |\n| Slack"),
                wrong("section-missing", "another name", "## Business Goals", "## Purpose"),
                wrong(
                        "section-empty",
                        "a section of parts",
                        "## Timeline\n",
                        "## Timeline\n\n### By Spring\n\nAll of it.\n"),
                wrong("section-extra", "an outcome", "## Out of Scope\n\n- Waves\n", "## Outcome\n\nAll is well.\n"),
                wrong(
                        "section-level",
                        "back up two levels",
                        "## Out of Scope",
                        "### Detail\n\n#### More\n\nx\n\n## Out of Scope"));
    }

    @ParameterizedTest
    @MethodSource("rightPages")
    void aRuleIsSilentWhereAllIsRight(Wrong right) {
        assertThat(found(right.page(), right.rule())).isEmpty();
    }

    @Test
    void noRuleFindsAnythingOnAGoodPage() {
        assertThat(findings(GoodPage.TEXT)).isEmpty();
    }

    @Test
    void everyRuleOnPagesIsTried() {
        Set<String> tried = wrongPages().map(Wrong::rule).collect(Collectors.toSet());
        List<String> rules = HandbookRules.all().rules().stream()
                .filter(PageRule.class::isInstance)
                .map(Rule::id)
                .toList();

        assertThat(tried).containsExactlyInAnyOrderElementsOf(rules);
    }

    private static List<String> found(String page, String rule) {
        return findings(page).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding ->
                        finding.range().map(range -> range.start() + " ").orElse("") + finding.message())
                .toList();
    }

    private static List<Finding> findings(String page) {
        return HandbookRules.all().check(MarkdownReader.create().read(page), "tides.md", DAY);
    }
}
