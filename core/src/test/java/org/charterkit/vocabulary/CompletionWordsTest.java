package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.charterkit.CompletionStatus;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an item has come, read from its marks and from words that are set off from it. */
class CompletionWordsTest {
    private static final ItemWords ENGLISH = Vocabulary.english().itemWords();

    private static String read(String item) {
        Completion read = ENGLISH.completion(RichText.of(item));
        return read.text().plainText()
                + read.status().map(status -> " | " + status).orElse("")
                + read.progress().map(percent -> " | " + percent + " %").orElse("")
                + (read.note().isEmpty() ? "" : " | " + read.note().plainText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '"', textBlock = """
            [x] Print the tables > Print the tables | DONE
            [X] Print the tables > Print the tables | DONE
            [ ] Print the tables > Print the tables | OPEN
            ✅ Print the tables > Print the tables | DONE
            Print the tables ✔️ > Print the tables | DONE
            Print the tables ✅ Done > Print the tables | DONE
            :white_check_mark: Print the tables > Print the tables | DONE
            🚧 Print the tables > Print the tables | OPEN
            Print the tables ❌ > Print the tables | OPEN
            [ ] ✅ Print the tables > Print the tables | OPEN
            [x] 🚧 Print the tables > Print the tables | DONE
            """)
    void boxesAndMarks(String item, String expected) {
        assertThat(read(item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Print the tables => Done                     ; Print the tables | DONE
            Print the tables => Done: see the shelf      ; Print the tables | DONE | see the shelf
            Print the tables => Completed 2022-05-01     ; Print the tables | DONE | 2022-05-01
            Print the tables => Completed successfully   ; Print the tables | DONE
            Print the tables => 40% printed              ; Print the tables | 40 % | printed
            Print the tables => 100%                     ; Print the tables | DONE | 100 %
            [ ] Print the tables => 30%                  ; Print the tables | OPEN | 30 %
            Print the tables => In progress (40%)        ; Print the tables | OPEN | 40 % | In progress
            Print the tables => Dropped, too dear        ; Print the tables | DROPPED | Dropped, too dear
            Print the tables => ask the printer          ; Print the tables | ask the printer
            Print the tables ⇒ ask the printer           ; Print the tables | ask the printer
            Print the tables -> done                     ; Print the tables | DONE
            Print the tables → 100% of them              ; Print the tables | DONE | 100 % | of them
            Print the tables → 7 % of them               ; Print the tables | 7 % | of them
            """)
    void notesBehindArrows(String item, String expected) {
        assertThat(read(item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Print the tables (Done)                      ; Print the tables | DONE
            Print the tables [in progress]               ; Print the tables | OPEN | in progress
            Print the tables - 60%                       ; Print the tables | 60 %
            Print the tables - done, 100%                ; Print the tables | DONE | 100 %
            Print the tables (100%)                      ; Print the tables | DONE | 100 %
            Print the tables (Ongoing, 30%)              ; Print the tables | OPEN | 30 % | Ongoing
            Print the tables DONE                        ; Print the tables | DONE
            Print the tables - cancelled.                ; Print the tables | DROPPED | cancelled
            (Done) Print the tables                      ; Print the tables | DONE
            [WIP] Print the tables                       ; Print the tables | OPEN | WIP
            DONE - Print the tables                      ; Print the tables | DONE
            Done: Print the tables                       ; Print the tables | DONE
            Print the tables. Achieved                   ; Print the tables. | DONE
            Print the tables (Achieved).                 ; Print the tables | DONE
            Print the tables. Partially complete         ; Print the tables. | Partially complete
            """)
    void wordsThatAreSetOff(String item, String expected) {
        assertThat(read(item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All reviews are done",
                "The cost goal achieved",
                "A -> B",
                "Waves -> harbours",
                "=> Done",
                "(Done)",
                "Achieved",
                "Sail in 40% wind",
                "done: by hand",
                "[y] Print the tables",
                "[x]Print the tables",
                "Compare a <=> b",
                "Print 5=>6"
            })
    void wordsOfASentenceAreNoStatus(String item) {
        assertThat(ENGLISH.completion(RichText.of(item)))
                .isEqualTo(new Completion(RichText.of(item), Optional.empty(), Optional.empty(), RichText.empty()));
    }

    @Test
    void whatIsStruckThroughAsAWholeIsGivenUp() {
        RichText struck = RichText.of(TextRun.of("Print the tables").withStyles(EnumSet.of(TextStyle.STRIKETHROUGH)));

        Completion read = ENGLISH.completion(struck);

        assertThat(read.text()).isEqualTo(RichText.of("Print the tables"));
        assertThat(read.status()).contains(CompletionStatus.DROPPED);
        assertThat(ENGLISH.completion(RichText.of("✅ ").plus(struck)).status()).contains(CompletionStatus.DONE);
        RichText half = struck.plus(RichText.of(" and the maps"));
        assertThat(ENGLISH.completion(half).text()).isEqualTo(half);
        assertThat(ENGLISH.completion(half).status()).isEmpty();
    }

    @Test
    void marksInCodeAreWords() {
        RichText code = RichText.of(TextRun.of("✅ Print").withStyles(EnumSet.of(TextStyle.CODE)));

        assertThat(ENGLISH.completion(code).text()).isEqualTo(code);
        assertThat(ENGLISH.completion(code).status()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Done, DONE", "100%, DONE", "✅, DONE", "In progress, OPEN", "70%, OPEN", "Won't do, DROPPED"})
    void aCellSaysItsStatus(String cell, CompletionStatus status) {
        assertThat(ENGLISH.status(RichText.of(cell))).contains(status);
    }

    @ParameterizedTest
    @CsvSource({"40%, 40", "100 %, 100", "'~ 7%', 7", "0％, 0"})
    void aCellSaysItsPercentage(String cell, int percent) {
        assertThat(ENGLISH.percent(RichText.of(cell))).contains(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask Ada", "Donegal", "101%"})
    void otherCellsSayNeither(String cell) {
        assertThat(ENGLISH.status(RichText.of(cell))).isEmpty();
        assertThat(ENGLISH.percent(RichText.of(cell))).isEmpty();
    }
}
