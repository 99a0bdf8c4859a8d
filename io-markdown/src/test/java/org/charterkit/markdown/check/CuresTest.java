package org.charterkit.markdown.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What rules know the cure of is put right by it, and by nothing else. */
class CuresTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    private static List<Finding> findings(Reading reading, String rule) {
        return HandbookRules.all().check(reading, "tides.md", DAY).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The charter after its one cure, which leaves nothing to be found, nor meanings that no page could say. */
    private static Charter cured(String page, String rule) {
        Reading reading = MarkdownReader.create().read(page);
        List<Finding> found = findings(reading, rule);
        assertThat(found).hasSize(1);
        Charter cured = found.get(0).cure().orElseThrow().applyTo(reading.charter());
        assertThat(findings(reading.withCharter(cured), rule)).isEmpty();
        assertThat(cured.interpretedBy(Vocabulary.english())).isEqualTo(cured);
        return cured;
    }

    @Test
    void aDayIsWrittenInIsoForm() {
        Charter cured = cured(GoodPage.with("2022-07-29", "July 29th, 2022"), "iso-date");

        assertThat(cured).isEqualTo(MarkdownReader.create().read(GoodPage.TEXT).charter());
    }

    @Test
    void theMissingSignIsPutBeforeAChannel() {
        Charter cured = cured(GoodPage.with("#wg_tides", "wg_tides"), "slack-prefix");

        assertThat(cured).isEqualTo(MarkdownReader.create().read(GoodPage.TEXT).charter());
    }

    @Test
    void aChannelThatNeedsAnotherNameHasNoCure() {
        Reading reading = MarkdownReader.create().read(GoodPage.with("#wg_tides", "#tides"));

        assertThat(findings(reading, "slack-prefix").get(0).cure()).isEmpty();
    }

    @Test
    void theFirstSentenceOfTheGoalsDescribesTheGroup() {
        Charter cured = cured(GoodPage.with("description: \"Makes the tide tables public\"\n", ""), "page-description");

        assertThat(cured.description()).contains("Ships know the water before they sail.");
    }

    @Test
    void aSentenceWithMarkupIsNoDescription() {
        Reading reading = MarkdownReader.create()
                .read(GoodPage.with(
                        "description: \"Makes the tide tables public\"\n", "", "Ships know", "Ships **know**"));

        assertThat(findings(reading, "page-description").get(0).cure()).isEmpty();
    }

    @Test
    void aClosedGroupEndedWhenItsLastCriterionWasMet() {
        String table = """
                | Criteria | Completed Date |
                | --- | --- |
                | The tables are public | 2022-03-01 |
                | The gauges are online | 2022-04-02 |
                """;
        String page = GoodPage.with(
                "- [x] The tide tables are public DRI: Ada Example\n- [ ] The gauges are online\n",
                table,
                "| Slack",
                "| Status | Closed |\n| Slack");

        Charter cured = cured(page, "closed-end-date");

        assertThat(cured.endDate()).contains(CharterDate.parse("2022-04-02"));
        assertThat(cured.attributes().get(cured.attributes().size() - 1).kind()).isEqualTo(AttributeKind.END_DATE);
    }

    @Test
    void curesOfOnePageGoTogether() {
        Reading reading = MarkdownReader.create()
                .read(GoodPage.with(
                        "2022-01-24", "January 24, 2022",
                        "2022-07-29", "July 29th, 2022",
                        "#wg_tides", "wg_tides"));
        Charter charter = reading.charter();
        for (Finding finding : HandbookRules.all().check(reading, "tides.md", DAY)) {
            charter = finding.cure().map(applied(charter)).orElse(charter);
        }

        assertThat(charter)
                .isEqualTo(MarkdownReader.create().read(GoodPage.TEXT).charter());
    }

    private static Function<Cure, Charter> applied(Charter charter) {
        return cure -> cure.applyTo(charter);
    }
}
