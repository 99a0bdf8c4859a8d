package org.charterkit.markdown.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charterkit.Charter;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

/** Pages that have drifted from a template. */
class TemplateRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);
    private static final Charter TEMPLATE = MarkdownReader.create()
            .read(GoodPage.with(
                    "Tide Tables", "Your",
                    "Ships know the water before they sail. Pilots do, too.", "Say what the group is for.",
                    "The tide tables are public DRI: Ada Example", "First criterion",
                    "The gauges are online", "Second criterion",
                    "Bea Sample", "Your Name",
                    "https://chat.example.com/tides", "https://chat.example.com/your-channel",
                    "#wg_tides", "#wg_yours"))
            .charter();

    private static List<String> found(String page) {
        RuleSet rules = HandbookRules.withTemplate(TEMPLATE);
        return rules.check(MarkdownReader.create().read(page), "tides.md", DAY).stream()
                .filter(finding -> finding.rule().startsWith("template-"))
                .map(finding -> finding.rule() + " " + finding.message())
                .toList();
    }

    @Test
    void aPageThatFollowsTheTemplateHasNotDrifted() {
        assertThat(found(GoodPage.with(
                        "[Agenda of the group]",
                        "[Our agenda]",
                        "2022-01-24",
                        "2022-01-25",
                        "2022-07-29",
                        "2022-07-30",
                        "Ada Example",
                        "Dua Beispiel",
                        "Cem Muster",
                        "Eva Beispiel",
                        "- Waves",
                        "- Wind")))
                .isEmpty();
    }

    @Test
    void whatOfItIsMissingOrRenamedIsTold() {
        assertThat(found(GoodPage.with(
                        "[Agenda of the group]",
                        "[Our agenda]",
                        "2022-01-24",
                        "2022-01-25",
                        "2022-07-29",
                        "2022-07-30",
                        "Ada Example",
                        "Dua Beispiel",
                        "Cem Muster",
                        "Eva Beispiel",
                        "## Business Goals",
                        "## Purpose",
                        "## Out of Scope\n\n- Waves\n\n",
                        "",
                        "Google Doc",
                        "Agenda",
                        "| Slack | [#wg_tides](https://chat.example.com/tides) |\n",
                        "")))
                .containsExactlyInAnyOrder(
                        "template-section the template calls this section \"Business Goals\", found \"Purpose\"",
                        "template-section the template has a section \"Out of Scope\", found none",
                        "template-attribute the template has an attribute \"Slack\", found none",
                        "template-attribute the template calls this attribute \"Google Doc\", found \"Agenda\"");
    }

    @Test
    void whatStillStandsThereFromTheTemplateIsTold() {
        assertThat(found(GoodPage.with(
                        "[Agenda of the group]",
                        "[Our agenda]",
                        "2022-01-24",
                        "2022-01-25",
                        "2022-07-29",
                        "2022-07-30",
                        "Ada Example",
                        "Dua Beispiel",
                        "Cem Muster",
                        "Eva Beispiel",
                        "- Waves",
                        "- Wind",
                        "Ships know the water before they sail. Pilots do, too.",
                        "Say what the group\nis for.",
                        "The gauges are online",
                        "Second criterion",
                        "#wg_tides",
                        "#wg_yours",
                        "Bea Sample",
                        "Your Name")))
                .containsExactlyInAnyOrder(
                        "template-placeholder \"Business Goals\" still says what the template says",
                        "template-placeholder \"Second criterion\" still stands here from the template",
                        "template-placeholder \"#wg_yours\" still stands here from the template",
                        "template-placeholder \"Your Name\" still stands here from the template");
    }
}
