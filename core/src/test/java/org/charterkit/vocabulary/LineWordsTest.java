package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineWordsTest {
    private static final LineWords ENGLISH = Vocabulary.english().lineWords();
    private static final LineWords JAPANESE = Vocabulary.japanese().lineWords();

    @Test
    void theColumnsOfAHeaderAreNobodysToChange() {
        List<Integer> starts = columnStarts(FactKind.PARTICIPANT, List.of("Role", "Person", "Title"));

        assertThat(starts).containsExactly(0, 1, 2);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> starts.remove(2));
    }

    @Test
    void aWordWithALineBreakIsOneWord() {
        assertThat(columnStarts(FactKind.PARTICIPANT, List.of("Role\nof", "Person", "Title")))
                .isNotEmpty()
                .allMatch(start -> start < 3);
    }

    private static List<Integer> columnStarts(FactKind facts, List<String> words) {
        return ENGLISH.columnStarts(words).getOrDefault(facts, List.of());
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Working Group Role Person Title > 0 3 4
                    Working Group Role Username Person Title > 0 3 4 5
                    Working Group Role Team Member Functional Title > 0 3 5
                    Working Group Role Work Stream Person Title > 0 3 5 6
                    Name Role Area of Work > 0 1 2
                    Function Contact Contact GitLab Handle > 0 1 2
                    """)
    void columnsBeginWhereAKnownHeadingBegins(String line, String starts) {
        assertThat(columnStarts(FactKind.PARTICIPANT, words(line)))
                .containsExactlyElementsOf(Stream.of(starts.strip().split(" "))
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void criteriaHaveOtherColumns() {
        assertThat(columnStarts(FactKind.EXIT_CRITERION, words("# Start Date Completed Date Progress DRI Criteria")))
                .containsExactly(0, 1, 3, 5, 6, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Person", "Keel Sail", "Keel Sail Mast Person", "Words of a sentence that names a person"})
    void whereTooLittleIsKnownThereIsNoHeader(String line) {
        assertThat(columnStarts(FactKind.PARTICIPANT, words(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Date Created 2022-01-24 > 2
                    Parent Epic Parent epic > 2
                    Google Doc Working Group Agenda > 2
                    Issue board for the harbour Board of piers > 5
                    Epic/Issue Crew label #tides > 1
                    End Date > 2
                    Issue Label ~tides > 2
                    """)
    void anAttributeHasTheNameOfMostKnownWords(String line, int length) {
        assertThat(ENGLISH.attributeNameLength(words(line))).isEqualTo(OptionalInt.of(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keel oak", "Lists, Epics, Issues", "#tides Slack", "Keel"})
    void anUnknownNameHasNoLength(String line) {
        assertThat(ENGLISH.attributeNameLength(words(line))).isEmpty();
    }

    @Test
    void wordsByThemselves() {
        assertThat(ENGLISH.meaning("Facilitator/DRI").isOfRole()).isTrue();
        assertThat(ENGLISH.meaning("Keel").isOfRole()).isFalse();
        assertThat(ENGLISH.meaning("Director,").beginsTitle()).isTrue();
        assertThat(ENGLISH.meaning("Ada").beginsTitle()).isFalse();
        assertThat(ENGLISH.meaning("Manager").isTitleNoun()).isTrue();
        assertThat(ENGLISH.meaning("Finance").isTitleNoun()).isFalse();
        assertThat(ENGLISH.meaning("of").joins()).isTrue();
        assertThat(ENGLISH.meaning("The").beginsSentence()).isTrue();
        assertThat(ENGLISH.isNameParticle("van")).isTrue();
        assertThat(ENGLISH.meaning("—").isOfRole()).isFalse();
    }

    @Test
    void withoutBlanksAWordIsWhatItContains() {
        assertThat(JAPANESE.meaning("シニアエンジニア").beginsTitle()).isTrue();
        assertThat(JAPANESE.meaning("ファシリテーター").isOfRole()).isTrue();
        assertThat(JAPANESE.meaning("山田太郎").beginsTitle()).isFalse();
    }

    @Test
    void aWordOfSeveralWordsIsWhatItsPartsAre() {
        assertThat(ENGLISH.meaning("Facilitator/Manager")).isEqualTo(new WordMeaning(true, true, true, false, false));
        assertThat(ENGLISH.meaning("of/and")).isEqualTo(WordMeaning.NOTHING);
        assertThat(ENGLISH.meaning("—")).isEqualTo(WordMeaning.NOTHING);
    }

    @Test
    void theUsualHeadingIsOfItsKind() {
        for (Vocabulary vocabulary : Vocabulary.builtIn()) {
            for (SectionKind kind : List.of(SectionKind.ATTRIBUTES, SectionKind.PREREQUISITES, SectionKind.TIMELINE)) {
                RichText heading = vocabulary.pageWords().usualHeading(kind).orElseThrow();

                assertThat(vocabulary.pageWords().sectionKind(heading)).isEqualTo(kind);
            }
            assertThat(vocabulary.pageWords().usualHeading(SectionKind.OTHER)).isEmpty();
        }
    }
}
