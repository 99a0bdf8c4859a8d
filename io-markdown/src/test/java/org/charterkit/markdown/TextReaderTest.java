package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.ScopeItem;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** Pages that were rendered and flattened to text, as a whole. */
class TextReaderTest {
    private static String text(RichText words) {
        return words.plainText();
    }

    private static String row(Participant participant) {
        return participant.role().map(Role::name).map(TextReaderTest::text).orElse("") + " | "
                + participant.person().map(Person::displayName).orElse("") + " | " + text(participant.title());
    }

    @Test
    void aWholePage() {
        Reading reading = TextPages.read("""
                Tide Tables Working Group

                Publish the tide tables of every harbour


                Property Value
                Date Created 2022-01-24
                End Date July 29, 2022
                Slack #wg_tide_tables (team members only)

                Business Goals

                Nobody should run aground for want of a table.

                Exit Criteria

                  1. The tables are public => Done
                  2. Gauges report hourly

                Out of Scope

                  • Charts of the open sea

                Roles and Responsibilities

                Working Group Role Person Title
                Executive Sponsor Ada Example VP of Tides
                Facilitator Bo van der Muster Senior Hydrographer, Gauges
                """);
        Charter charter = reading.charter();

        assertThat(reading.kind()).isEqualTo(PageKind.CHARTER);
        assertThat(charter.title()).hasValue("Tide Tables Working Group");
        assertThat(charter.description()).hasValue("Publish the tide tables of every harbour");
        assertThat(charter.dateCreated()).contains(CharterDate.ofDay(2022, 1, 24));
        assertThat(charter.endDate()).contains(CharterDate.ofDay(2022, 7, 29));
        assertThat(charter.exitCriteria())
                .extracting(ExitCriterion::text)
                .extracting(RichText::plainText)
                .containsExactly("The tables are public", "Gauges report hourly");
        assertThat(charter.exitCriteria().get(0).status()).contains(CompletionStatus.DONE);
        assertThat(charter.outOfScope()).containsExactly(ScopeItem.of(RichText.of("Charts of the open sea")));
        assertThat(charter.participants())
                .extracting(TextReaderTest::row)
                .containsExactly(
                        "Executive Sponsor | Ada Example | VP of Tides",
                        "Facilitator | Bo van der Muster | Senior Hydrographer, Gauges");
        assertThat(charter.goals()).hasSize(1);
    }

    @Test
    void whatIsInferredHasADiagnosticWithItsPlace() {
        Reading reading = TextPages.read("Tides\n\nKnow the tides\n\n\nProperty Value\nEnd Date 2022-07-29\n");

        assertThat(reading.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.INFERRED)
                .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO)
                .extracting(
                        diagnostic -> diagnostic.range().orElseThrow().start().line() + " " + diagnostic.message())
                .containsExactly(
                        "1 the first two paragraphs are taken for the title and the description, by their place",
                        "6 the heading \"Attributes\" is inferred from the table \"Property Value\"",
                        "6 the cells of the table \"Property | Value\" have nothing between them; they were told apart by"
                                + " the words that are known");
    }

    @Test
    void nestedItemsAndFurtherLines() {
        List<ExitCriterion> criteria = TextPages.charter("""
                        Tides

                        Know the tides

                        Exit Criteria

                          • [x] Gauges report hourly
                            and never twice
                            • at the pier
                              1. by day
                            • at sea
                          • [ ] Charts are redrawn
                        """).exitCriteria();

        assertThat(criteria).hasSize(2);
        assertThat(text(criteria.get(0).text())).isEqualTo("Gauges report hourly and never twice");
        assertThat(criteria.get(0).criteria()).hasSize(2);
        assertThat(criteria.get(0).criteria().get(0).criteria()).hasSize(1);
    }

    @Test
    void wordsThatMarkdownWouldTakeForMarksStayWords() {
        Charter charter = TextPages.charter("""
                Tides

                Know the tides

                Overview of it

                The element <table> and *stars* at https://x.example/a_b_c
                ===
                ---
                # no heading [here]
                """);

        assertThat(MarkdownReader.create()
                        .read(MarkdownWriter.create().write(charter))
                        .charter())
                .isEqualTo(charter);
        assertThat(charter.sections()).hasSize(1);
    }

    @Test
    void anyLineEndsAndAByteOrderMark() {
        String page = "Tides\n\nKnow the tides\n\nExit Criteria\n\n  1. Gauges report hourly\n";

        Charter charter = TextPages.charter(page);

        assertThat(TextPages.charter("\uFEFF" + page)).isEqualTo(charter);
        assertThat(TextPages.charter(page.replace("\n", "\r\n"))).isEqualTo(charter);
        assertThat(TextPages.charter(page.replace("\n", "\r"))).isEqualTo(charter);
    }
}
