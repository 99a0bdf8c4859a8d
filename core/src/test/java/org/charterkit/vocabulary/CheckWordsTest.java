package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that checks look for. */
class CheckWordsTest {
    private static final Vocabulary ENGLISH = Vocabulary.english();

    @ParameterizedTest
    @CsvSource({
        "2 weeks, 14",
        "1 day, 1",
        "10days, 10",
        "3 months, 91",
        "1.5 weeks, 11",
        "'1,5 weeks', 11",
        "1 quarter, 91",
        "2 years, 731",
        "~4 weeks, 28"
    })
    void aDurationIsANumberOfDays(String words, int days) {
        assertThat(ENGLISH.timeWords().durationInDays(words)).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "weeks", "2 weeks or so", "2022-01-24"})
    void otherWordsAreNoDuration(String words) {
        assertThat(ENGLISH.timeWords().durationInDays(words)).isEmpty();
    }

    @Test
    void durationsAreReadInOtherLanguages() {
        assertThat(Vocabulary.japanese().timeWords().durationInDays("2週間")).hasValue(14);
        assertThat(Vocabulary.japanese().timeWords().durationInDays("2 weeks")).hasValue(14);
    }

    @Test
    void aVagueLinkTextDoesNotSayWhereItLeads() {
        assertThat(ENGLISH.pageWords().isVagueLinkText(RichText.of("Here"))).isTrue();
        assertThat(ENGLISH.pageWords().isVagueLinkText(RichText.of("The tide tables")))
                .isFalse();
        assertThat(Vocabulary.japanese().pageWords().isVagueLinkText(RichText.of("こちら")))
                .isTrue();
    }

    @Test
    void headingsAnnounceResults() {
        assertThat(ENGLISH.pageWords().announcesResult(RichText.of("Closing Summary")))
                .isTrue();
        assertThat(ENGLISH.pageWords().announcesResult(RichText.of("Exit Criteria")))
                .isFalse();
    }

    @Test
    void wordsSayThatStretchesRunInParallel() {
        assertThat(ENGLISH.timeWords().saysParallel(RichText.of("Path 2, in parallel with path 1")))
                .isTrue();
        assertThat(ENGLISH.timeWords().saysParallel(RichText.of("Path 2"))).isFalse();
    }

    @Test
    void aGroupHasANameBesideTheWordsForGroups() {
        assertThat(ENGLISH.pageWords().nameWithoutGroup(RichText.of("Tide Tables Working Group")))
                .isEqualTo("tide tables");
        assertThat(ENGLISH.pageWords().nameWithoutGroup(RichText.of("Tide tables")))
                .isEqualTo("tide tables");
        assertThat(ENGLISH.pageWords().nameWithoutGroup(RichText.of("Working Group")))
                .isEmpty();
    }
}
