package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a role is for, without the words and signs that join it to the role. */
class RoleQualifierTest {
    private static final Vocabulary ENGLISH = Vocabulary.english();
    private static final Vocabulary JAPANESE = Vocabulary.japanese();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Functional Lead (Harbours)         | Harbours",
                "Functional Lead, Harbours          | Harbours",
                "Functional Lead for the Harbours   | Harbours",
                "FUNCTIONAL LEAD FOR THE HARBOURS   | HARBOURS",
                "Harbours – Functional Lead         | Harbours",
                "Lead of Harbours and Locks         | Harbours and Locks",
                "Lead of Offshore and               | Offshore",
                "Lead (Harbours (north))            | Harbours (north)",
                "Functional Lead: Sand              | Sand",
                "Functional Lead the²               | the²",
            })
    void joiningWordsStandAloneAtItsEdges(String name, String qualifier) {
        assertThat(ENGLISH.role(RichText.of(name)).qualifier()).contains(qualifier);
    }

    @ParameterizedTest
    @CsvSource({"Functional Lead", "Functional Lead for the", "Functional Lead -"})
    void nothingIsLeftOfJointsAlone(String name) {
        assertThat(ENGLISH.role(RichText.of(name)).qualifier()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ファシリテーターおよび港湾, 港湾", "港湾とファシリテーター, 港湾", "ファシリテーター兼and港湾, and港湾", "ファシリテーター兼and 港湾, 港湾"})
    void whereWordsHaveNoBlanksBetweenThemJointsNeedNone(String name, String qualifier) {
        assertThat(JAPANESE.role(RichText.of(name)).qualifier()).contains(qualifier);
    }
}
