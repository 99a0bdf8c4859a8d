package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.CharterDate;
import org.charterkit.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLikeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01-24;2023-03-03;2023-03-03",
                "2022/12/24;2023-03-03;2023/03/03",
                "2022-1-24;2023-03-03;2023-3-3",
                "January 24th, 2022;2023-03-03;March 3rd, 2023",
                "Jan 24 2022;2023-11-12;Nov 12 2023",
                "may 1st 2022;2023-03-12;march 12th 2023",
                "24 January 2022;2023-03-03;3 March 2023",
                "March 2022;2023-09;September 2023",
                "March 2022;2023-09-01;2023-09-01",
                "January 24, 2022;2023-09;2023-09",
                "FY23-Q4;2023-09-01;2023-09-01",
                "TBD;2023-09-01;2023-09-01",
                "2022-01-24 (late);2023-03-03;2023-03-03"
            })
    void englishDatesLookLikeOthers(String words, CharterDate date, String wanted) {
        RichText written = Vocabulary.english().timeWords().dateLike(RichText.of(words), date);
        assertThat(written.plainText()).isEqualTo(wanted);
        assertThat(Vocabulary.english().timeWords().date(written)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"2022年1月24日,2023-03-03,2023年3月3日", "2022年1月,2023-03,2023年3月"})
    void soDoJapaneseOnes(String words, CharterDate date, String wanted) {
        RichText written = Vocabulary.japanese().timeWords().dateLike(RichText.of(words), date);
        assertThat(written.plainText()).isEqualTo(wanted);
        assertThat(Vocabulary.japanese().timeWords().date(written)).contains(date);
    }
}
