package org.charterkit.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row keeps its blanks and pipes where other words come into its cells. */
class TableRowTest {
    private static String with(String line, int cell, String words, Integer... widths) {
        return TableRow.of(line).with(Map.of(cell, words), List.of(widths)).line();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |",
                "|a|b|",
                "a | b",
                "a|b",
                "| a | b",
                "  | a |\tb |  ",
                "|",
                "",
                " ",
                "a",
                "||",
                "| \\| a | \\",
                "| | |"
            })
    void aRowKeepsItsText(String line) {
        assertThat(TableRow.of(line).line()).isEqualTo(line);
        assertThat(TableRow.of(line).with(Map.of(), List.of()).line()).isEqualTo(line);
    }

    @Test
    void cellsStandBetweenPipesThatAreNotEscaped() {
        assertThat(TableRow.of("| a \\| b | c |").size()).isEqualTo(2);
        assertThat(TableRow.of("a | b").size()).isEqualTo(2);
        assertThat(TableRow.of("\t| a | b").size()).isEqualTo(2);
        assertThat(TableRow.of("a \\|").size()).isEqualTo(1);
        assertThat(TableRow.of("| a \\").size()).isEqualTo(1);
        assertThat(TableRow.of("| a \\x | b |").size()).isEqualTo(2);
        assertThat(TableRow.of("").size()).isEqualTo(1);
    }

    @Test
    void theWidthOfACellIsInCharacters() {
        TableRow row = TableRow.of("| a |\uD83C\uDF0A|");
        assertThat(row.width(0)).isEqualTo(3);
        assertThat(row.width(1)).isEqualTo(1);
        assertThat(row.width(2)).isEqualTo(-1);
    }

    @Test
    void newWordsStandWhereTheOldOnesDid() {
        assertThat(with("| a | b |", 0, "tide")).isEqualTo("| tide | b |");
        assertThat(with("|a|b|", 0, "tide")).isEqualTo("|tide|b|");
        assertThat(with("|   a|b |", 0, "tide")).isEqualTo("|   tide|b |");
        assertThat(with("|\ta\t|b |", 0, "tide")).isEqualTo("|\ttide |b |");
        assertThat(with("| a \\| b | c |", 1, "tide")).isEqualTo("| a \\| b | tide |");
    }

    @Test
    void anEmptyCellGetsBlanksWhereItHadSome() {
        assertThat(with("|  | b |", 0, "tide")).isEqualTo("| tide | b |");
        assertThat(with("|| b |", 0, "tide")).isEqualTo("|tide | b |");
        assertThat(with("|| b |", 0, "")).isEqualTo("|| b |");
        assertThat(with("| a | b |", 0, "")).isEqualTo("|  | b |");
    }

    @Test
    void aCellIsPaddedToTheWidthOfItsColumnWhereThatIsAligned() {
        assertThat(with("| a     | b |", 0, "tide", 7, 3)).isEqualTo("| tide  | b |");
        assertThat(with("| a     | b |", 0, "high tide", 7, 3)).isEqualTo("| high tide | b |");
        assertThat(with("| a     | b |", 0, "tide", -1, 3)).isEqualTo("| tide | b |");
        assertThat(with("| a     | b |", 1, "tide", 7)).isEqualTo("| a     | tide |");
    }

    @Test
    void aRowThatEndsWithoutAPipeStaysSo() {
        assertThat(with("a | b", 1, "tide")).isEqualTo("a | tide");
        assertThat(with("a | b ", 1, "tide")).isEqualTo("a | tide");
        assertThat(with("a | b ", 0, "tide")).isEqualTo("tide | b ");
        assertThat(with("| a | b ", 1, "tide")).isEqualTo("| a | tide ");
        assertThat(with("| a | b |  ", 1, "tide")).isEqualTo("| a | tide |  ");
    }

    @Test
    void aShortRowGrowsToTheCellThatIsWritten() {
        assertThat(with("| a |", 2, "tide")).isEqualTo("| a | | tide |");
        assertThat(with("| a", 1, "tide")).isEqualTo("| a| tide |");
        assertThat(with("a | b", 2, "tide")).isEqualTo("a | b| tide ");
    }

    @Test
    void cellsChangePlaces() {
        assertThat(TableRow.of("| a |  b|")
                        .rearranged(List.of(1, -1, 0, 2), " ")
                        .line())
                .isEqualTo("|  b| | a | |");
    }
}
