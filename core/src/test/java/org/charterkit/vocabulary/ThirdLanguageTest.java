package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.FactKind;
import org.charterkit.Person;
import org.charterkit.ProjectFiles;
import org.charterkit.Raci;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that the library does not know is a file: {@code docs/vocabulary-german.txt}. */
class ThirdLanguageTest {
    private final Vocabulary german;

    ThirdLanguageTest() throws IOException {
        german = Vocabulary.parse(ProjectFiles.read("docs/vocabulary-german.txt"));
    }

    @Test
    void theFileNamesItsLanguage() {
        assertThat(german.language()).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource({
        "Eckdaten, ATTRIBUTES",
        "Unsere Ziele, GOALS",
        "Geschäftsziele, GOALS",
        "Technische Voraussetzungen, PREREQUISITES",
        "Abschlusskriterien, EXIT_CRITERIA",
        "ZEITPLAN, TIMELINE",
        "Was wir nicht tun, OUT_OF_SCOPE",
        "Rollen und Zuständigkeiten, ROLES",
        "Exit Criteria, OTHER"
    })
    void headings(String heading, SectionKind kind) {
        assertThat(german.pageWords().sectionKind(RichText.of(heading))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Gegründet am, DATE_CREATED",
        "Beginn, START_DATE",
        "Voraussichtliches Ende, TARGET_END_DATE",
        "Ende:, END_DATE",
        "Slack-Kanal, SLACK",
        "Tagesordnung, DOCUMENT",
        "Wöchentliches Treffen, MEETING",
        "Kantine, OTHER"
    })
    void attributes(String name, AttributeKind kind) {
        assertThat(german.attributeKind(RichText.of(name))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "3. März 2021, 2021-03-03",
        "03.03.2021, 2021-03-03",
        "3. 3. 2021, 2021-03-03",
        "2021-03-03 (geschätzt), 2021-03-03",
        "Dezember 2022, 2022-12",
        "2. Quartal 2022, 2022-Q2",
        "GJ23-Q4, FY2023-Q4",
        "2022, 2022"
    })
    void dates(String words, String date) {
        assertThat(german.timeWords().date(RichText.of(words))).contains(CharterDate.parse(date));
    }

    @Test
    void wordsThatAreNoDates() {
        assertThat(german.timeWords().readDate(RichText.of("31. April 2023")).outcome())
                .isEqualTo(DateReading.Outcome.IMPOSSIBLE);
        assertThat(german.timeWords().readDate(RichText.of("noch offen")).outcome())
                .isEqualTo(DateReading.Outcome.PLACEHOLDER);
        assertThat(german.timeWords().readDate(RichText.of("im Frühling")).outcome())
                .isEqualTo(DateReading.Outcome.UNREADABLE);
    }

    @Test
    void roles() {
        assertThat(german.role(RichText.of("Auftraggeberin")).kinds()).containsExactly(RoleKind.EXECUTIVE_SPONSOR);
        assertThat(german.role(RichText.of("Leitung und Moderation")).kinds())
                .containsExactlyInAnyOrder(RoleKind.FACILITATOR, RoleKind.FUNCTIONAL_LEAD);
        assertThat(german.role(RichText.of("Fachliche Leitung für Häfen")).qualifier())
                .contains("Häfen");
        assertThat(german.raci(Prose.of("Sie führt aus und verantwortet das Ergebnis.")))
                .isEqualTo(Set.of(Raci.RESPONSIBLE, Raci.ACCOUNTABLE))
                .isUnmodifiable();
    }

    @Test
    void personsAndTheirTitles() {
        assertThat(german.persons(RichText.of("Ada von Beispiel und Bo Muster (Häfen)"))
                        .persons())
                .containsExactly(
                        Person.of("Ada von Beispiel"), Person.of("Bo Muster").withNote(RichText.of("Häfen")));
        assertThat(german.itemWords()
                        .statedDris(RichText.of("Die Tafeln sind öffentlich. Verantwortlich: Ada Beispiel")))
                .containsExactly(Person.of("Ada Beispiel"));
    }

    @Test
    void completionAndState() {
        assertThat(german.itemWords()
                        .completion(RichText.of("Die Tafeln sind öffentlich => erledigt"))
                        .status())
                .contains(CompletionStatus.DONE);
        assertThat(german.itemWords().statedStatus(RichText.of("Stand: in Arbeit")))
                .contains(CompletionStatus.OPEN);
        assertThat(german.itemWords().status(RichText.of("Gestrichen"))).contains(CompletionStatus.DROPPED);
        assertThat(german.state(RichText.of("läuft"))).contains(CharterState.ACTIVE);
    }

    @Test
    void periods() {
        PeriodReading period = german.timeWords()
                .period(RichText.of("Phase 1 (3. März 2021 bis 2. April 2021) - 4 Wochen"))
                .orElseThrow();

        assertThat(period.name()).isEqualTo(RichText.of("Phase 1"));
        assertThat(period.start()).contains(CharterDate.ofDay(2021, 3, 3));
        assertThat(period.end()).contains(CharterDate.ofDay(2021, 4, 2));
        assertThat(period.duration()).contains("4 Wochen");
    }

    @Test
    void columns() {
        List<RichText> headings = List.of(RichText.of("Rolle"), RichText.of("Name"), RichText.of("Bereich"));

        assertThat(german.pageWords().columns(FactKind.PARTICIPANT, headings))
                .containsExactly(ColumnKind.ROLE, ColumnKind.PERSON, ColumnKind.TITLE);
    }

    @Test
    void aTitleThatNobodyReadsIsRefused() {
        assertThatThrownBy(() -> Vocabulary.parse("[language]\nde\n[heading goal]\nziel\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[heading goal]")
                .hasMessageContaining("heading goals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "japanese"})
    void theLanguagesOfTheLibraryHaveTheSameForm(String name) throws IOException {
        String text = ProjectFiles.read("core/src/main/resources/org/charterkit/vocabulary/" + name + ".txt");

        assertThat(Vocabulary.builtIn())
                .extracting(Vocabulary::language)
                .contains(Vocabulary.parse(text).language());
    }

    @Test
    void aVocabularyWithoutWordsReadsNoMeaning() {
        Vocabulary silent = Vocabulary.parse("[language]\nund\n");
        RichText words = RichText.of("✅ Publish the tables - 2022-01-24");

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(silent.itemWords().completion(words).text()).isEqualTo(words);
            assertThat(silent.itemWords().completion(words).status()).isEmpty();
            assertThat(silent.timeWords().date(RichText.of("2022-01-24"))).isEmpty();
            assertThat(silent.timeWords().period(words)).isEmpty();
            assertThat(silent.pageWords().sectionKind(RichText.of("Goals"))).isEqualTo(SectionKind.OTHER);
            assertThat(silent.role(RichText.of("Facilitator")).kinds()).containsExactly(RoleKind.OTHER);
            assertThat(silent.persons(RichText.of("Ada Example")).persons()).containsExactly(Person.of("Ada Example"));
            assertThat(silent.looksLikeNames(RichText.of("Ada Example"))).isTrue();
        });
    }
}
