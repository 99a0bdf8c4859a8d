package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    private static final PageWords ENGLISH = Vocabulary.english().pageWords();

    @Test
    void anIndexListsGroupsUnderTheirState() {
        assertThat(ENGLISH.listedState(RichText.of("Active Working Groups"))).contains(CharterState.ACTIVE);
        assertThat(ENGLISH.listedState(RichText.of("Past Working Groups"))).contains(CharterState.CLOSED);
        assertThat(ENGLISH.listedState(RichText.of("Exit Criteria"))).isEmpty();
    }

    @Test
    void wordsNameAGroupOrDoNot() {
        assertThat(ENGLISH.namesGroup(RichText.of("The Tide Tables Working Group")))
                .isTrue();
        assertThat(ENGLISH.namesGroup(RichText.of("The tide tables are working")))
                .isFalse();
    }

    @Test
    void aVocabularyHasItsOwnPointersAndIntroductions() {
        PageWords words = Vocabulary.parse("""
                [language]
                en
                [pointer]
                see *
                [goal introduction]
                we want to *
                """).pageWords();

        assertThat(words.isPointer(RichText.of("See the shelf"))).isTrue();
        assertThat(words.isPointer(RichText.of("The sea"))).isFalse();
        assertThat(words.introducesGoals(RichText.of("We want to sail"))).isTrue();
        assertThat(words.introducesGoals(RichText.of("We sail"))).isFalse();
    }

    @Test
    void thePageIsInTheLanguageThatKnowsMostOfItsHeadings() {
        List<Vocabulary> vocabularies = List.of(Vocabulary.english(), Vocabulary.japanese());

        assertThat(language(vocabularies, "Exit Criteria", "Piers")).isEqualTo("en");
        assertThat(language(vocabularies, "終了基準", "Exit Criteria", "スコープ外")).isEqualTo("ja");
        assertThat(language(vocabularies, "Piers")).isEqualTo("en");
        assertThat(language(List.of(Vocabulary.japanese(), Vocabulary.english()), "Piers"))
                .isEqualTo("ja");
    }

    private static String language(List<Vocabulary> vocabularies, String... headings) {
        return Vocabulary.forHeadings(
                        vocabularies,
                        List.of(headings).stream().map(RichText::of).toList())
                .language();
    }

    @Test
    void someHeadingsTellByThemselvesWhatATableHolds() {
        List<RichText> roles = List.of(RichText.of("Person"), RichText.of("Working Group Role"));

        assertThat(ENGLISH.isSureTable(FactKind.PARTICIPANT, roles)).isTrue();
        assertThat(ENGLISH.isSureTable(FactKind.PARTICIPANT, roles.subList(0, 1)))
                .isFalse();
        assertThat(ENGLISH.hasSureTables(FactKind.PARTICIPANT)).isTrue();
        assertThat(ENGLISH.hasSureTables(FactKind.ATTRIBUTE)).isFalse();
    }

    @Test
    void aHeadingAloneIsOfAKindOrOther() {
        assertThat(ENGLISH.sectionKind(RichText.of("Exit Criteria"))).isEqualTo(SectionKind.EXIT_CRITERIA);
        assertThat(ENGLISH.sectionKind(RichText.of("Piers"))).isEqualTo(SectionKind.OTHER);
    }
}
