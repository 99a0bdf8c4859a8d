package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.CharterDate;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that have the form of a date, and name one that no calendar has. */
class ImpossibleDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FY23-Q5",
                "FY23-Q0",
                "FY23-Q12",
                "FY2023 Q7",
                "FY23Q5",
                "Q5 FY23",
                "Q9-FY2023",
                "2022-Q5",
                "2022 Q0",
                "Q6 2022",
                "2022-02-31",
                "2022-13",
                "February 30, 2022"
            })
    void areNoDateRatherThanAWiderOne(String words) {
        assertThat(Vocabulary.english().timeWords().readDate(RichText.of(words)))
                .returns(DateReading.Outcome.IMPOSSIBLE, DateReading::outcome)
                .returns(words.length(), DateReading::end);
    }

    @Test
    void aQuarterOfAJapaneseFiscalYearIsNoCalendarYear() {
        assertThat(Vocabulary.japanese().timeWords().date(RichText.of("2023年度第4四半期")))
                .contains(CharterDate.parse("FY2023-Q4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年度第5四半期", "2023 年 13 月"})
    void areNoneInJapaneseEither(String words) {
        assertThat(Vocabulary.japanese()
                        .timeWords()
                        .readDate(RichText.of(words))
                        .outcome())
                .isEqualTo(DateReading.Outcome.IMPOSSIBLE);
    }
}
