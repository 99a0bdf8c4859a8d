package org.charterkit.vocabulary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.charterkit.FiscalCalendar;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Bytes as the words of a date, a period or a person. */
class WordsFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void datesAreReadInAnyWords(byte[] bytes) {
        RichText words = RichText.of(new String(bytes, StandardCharsets.UTF_8));
        for (Vocabulary vocabulary : Vocabulary.builtIn()) {
            vocabulary.timeWords().period(words);
            vocabulary.timeWords().durationInDays(words.plainText());
            vocabulary.timeWords().date(words).ifPresent(date -> {
                assertThat(date.earliest(FiscalCalendar.handbook()))
                        .isBeforeOrEqualTo(date.latest(FiscalCalendar.handbook()));
                assertThat(vocabulary.timeWords().date(RichText.of(date.toString())))
                        .contains(date);
            });
        }
    }
}
