package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.RoleKind;
import org.charterkit.Step;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New lines are written as those beside them, and what stands around them stays. */
class NeighboursTest {
    private static final ExitCriterion LAMPS = ExitCriterion.of("Lamps are lit");

    private static String criteria(String... items) {
        return "# Tides\n\n## Exit Criteria\n\n" + String.join("\n", items) + "\n";
    }

    @ParameterizedTest
    @CsvSource({
        "- Gauges report,- Lamps are lit",
        "* Gauges report,* Lamps are lit",
        "+   Gauges report,+   Lamps are lit",
        "1. Gauges report,1. Lamps are lit",
        "1) Gauges report,1) Lamps are lit",
        "' - Gauges report',' - Lamps are lit'"
    })
    void markersAndIndentationAreThoseOfTheItemBeside(String item, String added) {
        assertThat(Edited.lines(criteria(item, item.replace("report", "ring")), edit -> edit.addExitCriterion(LAMPS)))
                .isEqualTo("+" + added + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "- [x] Gauges report,- [x] Lamps are lit",
        "- [X] Gauges report,- [X] Lamps are lit",
        "- ✅ Gauges report,- ✅ Lamps are lit",
        "- Gauges report ✅,- Lamps are lit ✅",
        "- Gauges report => **Done**,- Lamps are lit => **Done**",
        "- Gauges report -> Done,- Lamps are lit -> Done"
    })
    void marksOfCompletionAreThoseOfThePage(String done, String marked) {
        String page = criteria(done, "- Lamps are lit");
        assertThat(Edited.lines(page, edit -> edit.done(1))).isEqualTo("-- Lamps are lit\n+" + marked + "\n");
        assertThat(Edited.lines(
                        criteria(done, "- Buoys ring"),
                        edit -> edit.addExitCriterion(LAMPS.withStatus(CompletionStatus.DONE))))
                .isEqualTo("+" + marked + "\n");
    }

    @Test
    void aLooseListStaysLoose() {
        String page = criteria("- Gauges report", "", "- Buoys ring");
        assertThat(Edited.lines(page, edit -> edit.addExitCriterion(LAMPS))).isEqualTo("+\n+- Lamps are lit\n");
        assertThat(Edited.page(page, edit -> edit.insert(0, LAMPS)).text())
                .isEqualTo(criteria("- Lamps are lit", "", "- Gauges report", "", "- Buoys ring"));
        assertThat(Edited.page(page, edit -> edit.remove(FactKind.EXIT_CRITERION, 0))
                        .text())
                .isEqualTo(criteria("- Buoys ring"));
    }

    @Test
    void aNestedItemIsAsFarInAsItsSiblings() {
        String page = criteria("1. Gauges report", "    * in the north", "    * in the south");
        assertThat(Edited.lines(
                        page,
                        edit -> edit.exitCriterion(
                                Pointer.to(FactKind.EXIT_CRITERION, 0),
                                old -> ExitCriterion.builder()
                                        .from(old)
                                        .addCriteria(LAMPS)
                                        .build())))
                .isEqualTo("+    * Lamps are lit\n");
    }

    @Test
    void movedItemsAreMovedAsTheyAreWritten() {
        String page = criteria("- [x]   Gauges *report*", "  <!-- daily -->", "- Buoys __ring__", "- Lamps");
        assertThat(Edited.page(page, edit -> edit.move(FactKind.EXIT_CRITERION, 0, 2))
                        .text())
                .isEqualTo(criteria("- Buoys __ring__", "- Lamps", "- [x]   Gauges *report*", "  <!-- daily -->"));
    }

    @Test
    void lineEndsAndAnOpenLastLineStay() {
        String page = "\uFEFF"
                + criteria("-\tGauges report  ", "-\tBuoys ring")
                        .replace("\n", "\r\n")
                        .stripTrailing();
        assertThat(Edited.page(page, edit -> edit.addExitCriterion(LAMPS)).text())
                .isEqualTo(page + "\r\n-\tLamps are lit");
        assertThat(Edited.page(page, edit -> edit.remove(FactKind.EXIT_CRITERION, 1))
                        .text())
                .isEqualTo(page.substring(0, page.indexOf("\r\n-\tBuoys")));
    }

    private static final String ROSTER = """
            # Tides

            ## Roles

            | Role        | Person      | Title |
            | :---------- | ----------- | ----: |
            | Facilitator | Ada Example | Pilot |
            | Member | Bo Muster | Dive |
            """;

    @Test
    void aNewRowIsPaddedToItsColumnsAndWiderWhereItMustBe() {
        Participant cy = Participant.of(RoleKind.MEMBER, Person.of("Cy Beispiel-Langname"))
                .withTitle(RichText.of("Boat"));
        assertThat(Edited.lines(ROSTER, edit -> edit.addParticipant(cy)))
                .isEqualTo("+| Member      | Cy Beispiel-Langname | Boat  |\n");
    }

    @Test
    void aCellIsPaddedWhereItWas() {
        assertThat(Edited.lines(
                        ROSTER,
                        edit -> edit.participantTitle(0, RichText.of("Hand")).participantTitle(1, RichText.of("Hand"))))
                .isEqualTo("""
                        -| Facilitator | Ada Example | Pilot |
                        -| Member | Bo Muster | Dive |
                        +| Facilitator | Ada Example | Hand  |
                        +| Member | Bo Muster | Hand |
                        """);
    }

    @Test
    void pathsAndStepsFollowTheirNeighbours() {
        String page = """
                # Tides

                ## Timeline

                #### Path 1 (2022-02-02 > 2022-02-18)

                * Mount the gauge

                ## Notes
                """;
        Path second = Path.builder()
                .name(RichText.of("Path 2"))
                .start(Optional.of(CharterDate.parse("2022-03-02")))
                .end(Optional.of(CharterDate.parse("2022-03-18")))
                .period(RichText.of("2022-03-02 > 2022-03-18"))
                .build();
        assertThat(Edited.lines(
                        page, edit -> edit.addStep(0, Step.of("Read it")).add(second)))
                .isEqualTo("""
                        +* Read it
                        +
                        +#### Path 2 (2022-03-02 > 2022-03-18)
                        """);
    }

    @Test
    void frontMatterKeepsItsQuotesAndComments() {
        String page = """
                ---
                # ours
                title: Tides # short
                description: 'It''s the sea'
                tags: [a, b]
                ---

                ## Goals

                Know the tides.
                """;
        assertThat(Edited.lines(page, edit -> edit.title("Harbour Lights").description("It's dark")))
                .isEqualTo("""
                        -title: Tides # short
                        -description: 'It''s the sea'
                        +title: Harbour Lights # short
                        +description: 'It''s dark'
                        """);
        assertThat(Edited.lines(page, edit -> edit.title("Tides: high"))).contains("+title: \"Tides: high\" # short\n");
    }

    @Test
    void aTitleInTheFirstHeadingIsChangedThere() {
        assertThat(Edited.lines("# Tides #\n\n## Goals\n\nKnow them.\n", edit -> edit.title("Harbour")))
                .isEqualTo("-# Tides #\n+# Harbour #\n");
    }

    @Test
    void anEmptyDescriptionIsFilledWhereItStands() {
        String page = """
                ---
                tags: [a]
                description:
                title: Tides
                ---
                """;
        assertThat(Edited.lines(page, edit -> edit.description("Know them"))).isEqualTo("""
                -description:
                +description: Know them
                """);
    }
}
