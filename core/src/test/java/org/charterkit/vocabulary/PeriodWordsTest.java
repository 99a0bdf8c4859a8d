package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.CharterDate;
import org.charterkit.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The period of a stretch of the timeline, read from the words behind its name. */
class PeriodWordsTest {
    private static String read(String words) {
        PeriodReading period =
                Vocabulary.english().timeWords().period(RichText.of(words)).orElseThrow();
        return period.name().plainText()
                + " | " + period.start().map(CharterDate::toString).orElse("")
                + " | " + period.end().map(CharterDate::toString).orElse("")
                + " | " + period.period().plainText()
                + period.duration().map(duration -> " | " + duration).orElse("")
                + (period.inOrder() ? "" : " | not in order");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Path 1 (2022-02-02 > 2022-02-16)             ; Path 1 | 2022-02-02 | 2022-02-16 | 2022-02-02 > 2022-02-16
            Path 1 (2022-02-02 > 2022-02-16) - 2 weeks   ; Path 1 | 2022-02-02 | 2022-02-16 | 2022-02-02 > 2022-02-16 | 2 weeks
            Path 1 2022-02-02 to 2022-02-16              ; Path 1 | 2022-02-02 | 2022-02-16 | 2022-02-02 to 2022-02-16
            Path 1 (2022-02-16)                          ; Path 1 |  | 2022-02-16 | 2022-02-16
            Path 1: by 2022-02-16                        ; Path 1 |  | 2022-02-16 | by 2022-02-16
            Path 1 (Feb - Mar 2022)                      ; Path 1 | 2022-02 | 2022-03 | Feb - Mar 2022
            Path 1 (Feb 3 - March 4, 2022)               ; Path 1 | 2022-02-03 | 2022-03-04 | Feb 3 - March 4, 2022
            Path 1 (2022-03-16 - 2022-02-02)             ; Path 1 |  |  | 2022-03-16 - 2022-02-02 | not in order
            Path 1 (2022-02-02, if the tide allows)      ; Path 1 |  | 2022-02-02 | 2022-02-02, if the tide allows)
            """)
    void periodsOfStretches(String words, String expected) {
        assertThat(read(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Path 1", "2022-02-02", "(2022-02-02 > 2022-02-16)", "Path 1 (TBD)", "Path 1 (2022-02-31)", ""})
    void otherWordsHaveNone(String words) {
        assertThat(Vocabulary.english().timeWords().period(RichText.of(words))).isEmpty();
    }
}
