package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Person;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** Criteria in a table: the cells that change, with the marks that the page has. */
class CriteriaTableEditsTest {
    private static final String MARKS = """
            ## Exit Criteria

            | # | Criteria                  | DRI |
            |---|---------------------------|-----|
            | 1 | ✅ __Gauges__ report \\| ring | Ada Example |
            | 2 | Buoys `ring`              | @bo |
            """;

    private static final String ITEMS = """
            ## Exit Criteria

            <table>
            <tr><th>Area</th><th>Criteria</th></tr>
            <tr>
            <td>Sea</td>
            <td>

            * [ ] __Gauges__   report
            * [x] Buoys ring
            * [ ] Lamps are lit

            </td>
            </tr>
            <tr>
            <td>Land</td>
            <td>

            - Charts are redrawn

            </td>
            </tr>
            </table>
            """;

    @Test
    void wordsChangeAndTheirMarksStay() {
        assertThat(Edited.lines(MARKS, edit -> edit.exitCriterion(0, old -> old.withText(RichText.of("Gauges ring")))))
                .isEqualTo("""
                -| 1 | ✅ __Gauges__ report \\| ring | Ada Example |
                +| 1 | ✅ Gauges ring | Ada Example |
                """);
        assertThat(Edited.lines(MARKS, edit -> edit.done(1))).isEqualTo("""
                -| 2 | Buoys `ring`              | @bo |
                +| 2 | [x] Buoys `ring`          | @bo |
                """);
        assertThat(Edited.lines(MARKS, edit -> edit.open(0))).isEqualTo("""
                -| 1 | ✅ __Gauges__ report \\| ring | Ada Example |
                +| 1 | [ ] __Gauges__ report \\| ring | Ada Example |
                """);
        assertThat(Edited.lines(MARKS, edit -> edit.exitCriterion(1, old -> old.withDris(Person.of("Cy Beispiel")))))
                .isEqualTo("""
                -| 2 | Buoys `ring`              | @bo |
                +| 2 | Buoys `ring`              | Cy Beispiel |
                """);
    }

    @Test
    void aNewRowHasTheMarksOfItsNeighbours() {
        ExitCriterion lamps = ExitCriterion.of("Lamps are | lit");
        assertThat(Edited.lines(MARKS, edit -> edit.add(lamps.withStatus(CompletionStatus.DONE))))
                .isEqualTo("""
                +|   | ✅ Lamps are \\| lit        |     |
                """);
        assertThat(Edited.lines(MARKS, edit -> edit.insert(0, lamps.withStatus(CompletionStatus.OPEN))))
                .isEqualTo("""
                +|   | [ ] Lamps are \\| lit      |     |
                """);
    }

    @Test
    void rowsMoveAsTheyAreWritten() {
        assertThat(Edited.lines(MARKS, edit -> edit.move(FactKind.EXIT_CRITERION, 0, 1)))
                .isEqualTo("""
                +| 2 | Buoys `ring`              | @bo |
                -| 2 | Buoys `ring`              | @bo |
                """);
        assertThat(Edited.lines(MARKS, edit -> edit.remove(FactKind.EXIT_CRITERION, 0)))
                .isEqualTo("""
                -| 1 | ✅ __Gauges__ report \\| ring | Ada Example |
                """);
    }

    @Test
    void itemsInACellAreItemsOfAList() {
        assertThat(Edited.lines(ITEMS, edit -> edit.done(0))).isEqualTo("""
                -* [ ] __Gauges__   report
                +* [x] __Gauges__   report
                """);
        assertThat(Edited.lines(ITEMS, edit -> edit.remove(FactKind.EXIT_CRITERION, 1)))
                .isEqualTo("""
                -* [x] Buoys ring
                """);
        assertThat(Edited.lines(ITEMS, edit -> edit.exitCriterion(2, old -> old.withText(RichText.of("Lamps shine")))))
                .isEqualTo("""
                -* [ ] Lamps are lit
                +* [ ] Lamps shine
                """);
        assertThat(Edited.lines(ITEMS, edit -> edit.move(FactKind.EXIT_CRITERION, 2, 1)))
                .isEqualTo("""
                +* [ ] Lamps are lit
                -* [ ] Lamps are lit
                """);
        assertThat(Edited.lines(ITEMS, edit -> edit.insert(1, like(0, "Ships moor"))))
                .isEqualTo("""
                +* [ ] Ships moor
                """);
        assertThat(Edited.lines(
                        ITEMS, edit -> edit.remove(FactKind.EXIT_CRITERION, 1).done(0)))
                .isEqualTo("""
                -* [ ] __Gauges__   report
                -* [x] Buoys ring
                +* [x] __Gauges__   report
                """);
    }

    @Test
    void criteriaMayStandInTheFirstColumn() {
        String page = """
                ## Exit Criteria

                | Criteria | DRI |
                |---|---|
                | ✅ __Gauges__ report | Ada Example |
                |
                | ✅ Buoys ring | |
                """;
        ExitCriterion lamps = ExitCriterion.of("Lamps are lit").withStatus(CompletionStatus.DONE);
        assertThat(Edited.lines(page, edit -> edit.open(0))).isEqualTo("""
                -| ✅ __Gauges__ report | Ada Example |
                +| [ ] __Gauges__ report | Ada Example |
                """);
        assertThat(Edited.lines(page, edit -> edit.add(lamps))).isEqualTo("""
                +| ✅ Lamps are lit |  |
                """);
        assertThat(Edited.lines(page, edit -> edit.insert(0, lamps.withDris(Person.of("Di Sample")))))
                .isEqualTo("""
                +| ✅ Lamps are lit | Di Sample |
                """);
        assertThat(Edited.lines(page, edit -> edit.exitCriterion(0, old -> old.withDris())))
                .isEqualTo("""
                -| ✅ __Gauges__ report | Ada Example |
                +| ✅ __Gauges__ report |  |
                """);
    }

    /** A criterion in the row of another. */
    private static ExitCriterion like(int index, String text) {
        return MarkdownPage.parse(ITEMS).charter().exitCriteria().get(index).withText(RichText.of(text));
    }
}
