package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.charterkit.CharterEdit;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Person;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void itemsOfAListMoveWithinTheirCell() {
        assertThat(Edited.lines(ITEMS, edit -> edit.move(FactKind.EXIT_CRITERION, 0, 2)))
                .isEqualTo("""
                -* [ ] __Gauges__   report
                +* [ ] __Gauges__   report
                """);
        assertThat(Edited.lines(ITEMS, edit -> edit.move(FactKind.EXIT_CRITERION, 1, 0)))
                .isEqualTo("""
                +* [x] Buoys ring
                -* [x] Buoys ring
                """);
    }

    @Test
    void aLoneItemKeepsItsMarker() {
        assertThat(Edited.lines(ITEMS, edit -> edit.exitCriterion(3, old -> old.withText(RichText.of("Maps")))))
                .isEqualTo("""
                -- Charts are redrawn
                +- Maps
                """);
        assertThat(Edited.lines(ITEMS, edit -> edit.done(3))).isEqualTo("""
                -- Charts are redrawn
                +- [x] Charts are redrawn
                """);
    }

    @Test
    void theCellsBesideAListChangeAlone() {
        assertThat(Edited.lines(
                        ITEMS,
                        edit -> edit.exitCriterion(3, old -> old.withDetails(Detail.of("Area", "Coast")))
                                .done(3)))
                .isEqualTo("""
                -<td>Land</td>
                +<td>Coast</td>
                -- Charts are redrawn
                +- [x] Charts are redrawn
                """);
    }

    /** A row of one cell with a list, and one with a single item. */
    private static String inCells(String list, String lone) {
        return """
                ## Exit Criteria

                <table>
                <tr><th>Area</th><th>Criteria</th></tr>
                <tr><td>Sea</td><td>%s</td></tr>
                <tr><td>Land</td><td>%s</td></tr>
                </table>
                """.formatted(list, lone);
    }

    private static String cells(String list, String lone, UnaryOperator<CharterEdit> edit) {
        String text = Edited.page(inCells(list, lone), edit).text();
        return text.lines()
                .skip(4)
                .limit(text.lines().count() - 5)
                .collect(Collectors.joining("\n"))
                .replaceAll(
                        "(?s)\\A<tr><td>Sea</td><td>(.*)</td></tr>\n<tr><td>Land</td><td>(.*)</td></tr>\\z", "$1|$2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>A</li><li>B</li><li>C</li></ul>",
                "<ol class='x'>\n<li> A\n<li>B\n<li>C\n</ol>",
                "- A<br>- B<br>- C",
                "* A <br/>\n* B <br/>\n* C"
            })
    void itemsOfAListInHtmlAndLinesWithMarkersChangeAlone(String list) {
        String written = list.replaceFirst("A", "[x] <b>Gauges</b>  report")
                .replaceFirst("(?<=[> ])B", "Buoys ring | toll")
                .replaceFirst("(?<=[> ])C", "Charts");
        String lone = "<ul><li> <i>Maps</i> are drawn</li></ul>";
        assertThat(cells(written, lone, edit -> edit.done(1)))
                .isEqualTo(written.replace("Buoys", "[x] Buoys") + "|" + lone);
        assertThat(cells(
                        written,
                        lone,
                        edit -> edit.exitCriterion(0, old -> old.withText(RichText.of("Ships | boats")))))
                .isEqualTo(written.replace("<b>Gauges</b>  report", "Ships | boats") + "|" + lone);
        assertThat(cells(written, lone, edit -> edit.exitCriterion(3, old -> old.withText(RichText.of("Roads")))))
                .isEqualTo(written + "|" + lone.replace("<i>Maps</i> are drawn", "Roads"));
        assertThat(cells(written, lone, edit -> edit.move(FactKind.EXIT_CRITERION, 0, 1)))
                .isEqualTo(written.replace("[x] <b>Gauges</b>  report", "#")
                                .replace("Buoys ring | toll", "[x] <b>Gauges</b>  report")
                                .replace("#", "Buoys ring | toll")
                        + "|"
                        + lone);
        assertThat(cells(written, lone, edit -> edit.remove(FactKind.EXIT_CRITERION, 1)))
                .doesNotContain("Buoys")
                .startsWith(written.substring(0, written.indexOf("Buoys") - 12))
                .endsWith(written.substring(written.indexOf("Charts")) + "|" + lone);
        assertThat(cells(
                        written,
                        lone,
                        edit -> edit.insert(
                                1, criterion(inCells(written, lone), 1).withText(RichText.of("Ships")))))
                .startsWith(written.substring(0, written.indexOf("Buoys")) + "Ships")
                .endsWith(written.substring(written.indexOf("Buoys")) + "|" + lone);
    }

    private static ExitCriterion criterion(String page, int index) {
        return MarkdownPage.parse(page).charter().exitCriteria().get(index);
    }

    @Test
    void oneLineThatIsLeftIsNoList() {
        String page = """
                ## Exit Criteria

                | Area | Criteria |
                |---|---|
                | Sea | 1. __Gauges__ report<br>2. Buoys \\| bells |
                """;
        assertThat(Edited.lines(page, edit -> edit.remove(FactKind.EXIT_CRITERION, 0)))
                .isEqualTo("""
                -| Sea | 1. __Gauges__ report<br>2. Buoys \\| bells |
                +| Sea | Buoys \\| bells |
                """);
        assertThat(Edited.lines(page, edit -> edit.done(1))).isEqualTo("""
                -| Sea | 1. __Gauges__ report<br>2. Buoys \\| bells |
                +| Sea | 1. __Gauges__ report<br>2. [x] Buoys \\| bells |
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
