package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.charterkit.AttributeKind;
import org.charterkit.FactKind;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases of one's own, and what the text form of a vocabulary refuses. */
class OwnPhrasesTest {
    private static final Vocabulary WORDS = Vocabulary.english();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "---", "* *"})
    void aPhraseWithoutWordsIsRefused(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.withHeading(phrase, SectionKind.GOALS))
                .withMessage("phrase: expected words, found \"" + phrase + "\"");
        assertThatIllegalArgumentException().isThrownBy(() -> WORDS.withAttribute(phrase, AttributeKind.SLACK));
        assertThatIllegalArgumentException().isThrownBy(() -> WORDS.withRole(phrase, RoleKind.MEMBER));
        assertThatIllegalArgumentException().isThrownBy(() -> WORDS.withPlaceholder(phrase));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.withColumn(FactKind.PARTICIPANT, phrase, ColumnKind.PERSON));
    }

    @Test
    void blanksAroundAPhraseDoNotMatter() {
        Vocabulary words = WORDS.withRole(" Tide Warden ", RoleKind.MEMBER);

        assertThat(words.role(RichText.of("Tide Warden")).kinds()).containsExactly(RoleKind.MEMBER);
    }

    @Test
    void aVocabularyStatesItsLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.parse("[heading goals]\nziele\n"))
                .withMessageContaining("[language]");
    }

    @Test
    void aByteOrderMarkIsNoPhrase() {
        assertThat(Vocabulary.parse("\uFEFF[language]\r\nde\r\n").language()).isEqualTo("de");
    }

    @Test
    void anUnknownTitleIsToldWithThoseThatMayBeMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.parse("[language]\nde\n[raci X]\nmacht\n"))
                .withMessage("[raci X]: no such title; known are [raci R, raci A, raci C, raci I]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.parse("[language]\nde\n[rloe member]\nmitglied\n"))
                .withMessageStartingWith("[rloe member]: no such title; titles begin with [heading, attribute, state,");
    }

    @Test
    void aSeparatorOfSeveralWordsDivides() {
        Vocabulary german = Vocabulary.parse("[language]\nde\n[person separator]\nsowie auch\n");

        assertThat(german.persons(RichText.of("Ada Example sowie auch Bea Sample"))
                        .persons())
                .hasSize(2);
    }
}
