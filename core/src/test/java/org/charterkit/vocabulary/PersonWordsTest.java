package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.charterkit.Person;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named in a cell: names, handles and notes. */
class PersonWordsTest {
    private static final Vocabulary ENGLISH = Vocabulary.english();

    private static String read(RichText cell) {
        PersonsReading read = ENGLISH.persons(cell);
        return read.persons().stream().map(PersonWordsTest::shown).collect(Collectors.joining(" + "))
                + (read.complete() ? "" : " rest: " + read.rest().shownText());
    }

    private static String shown(Person person) {
        return person.name().orElse("")
                + person.handle().map(handle -> "@" + handle).orElse("")
                + (person.note().isEmpty() ? "" : "(" + person.note().plainText() + ")")
                + person.link().map(link -> "<" + link + ">").orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Ada Example                                  ; Ada Example
            Ada J. Example-Sample                        ; Ada J. Example-Sample
            @ada                                         ; @ada
            @ada.example_1                               ; @ada.example_1
            Ada Example (@ada)                           ; Ada Example@ada
            @ada Ada Example                             ; Ada Example@ada
            Ada Example, Bea Sample                      ; Ada Example + Bea Sample
            Ada Example and Bea Sample                   ; Ada Example + Bea Sample
            Ada Example & Bea Sample                     ; Ada Example + Bea Sample
            Ada Example / Bea Sample                     ; Ada Example + Bea Sample
            Ada Example, @bea                            ; Ada Example + @bea
            Ada Example (on leave)                       ; Ada Example(on leave)
            Ada Example (piers, maps and tides)          ; Ada Example(piers, maps and tides)
            Ada Example - on leave                       ; Ada Example(on leave)
            Ada Example, Engineering Manager             ; Ada Example(Engineering Manager)
            Ada Example (on leave), Bea Sample           ; Ada Example(on leave) + Bea Sample
            Sandy Andrews                                ; Sandy Andrews
            """)
    void peopleOfACell(String cell, String people) {
        assertThat(read(RichText.of(cell))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "N/A", "-", "?", ""})
    void nobodyIsNamedByAPlaceholder(String cell) {
        assertThat(ENGLISH.persons(RichText.of(cell)).persons()).isEmpty();
    }

    @Test
    void aNameMayLinkSomewhere() {
        assertThat(read(RichText.of(TextRun.link("Ada Example", "https://example.com/ada"))))
                .isEqualTo("Ada Example<https://example.com/ada>");
        assertThat(read(RichText.of(TextRun.link("@ada", "https://example.com/ada"))))
                .isEqualTo("@ada<https://example.com/ada>");
        assertThat(read(RichText.of(
                        TextRun.link("Ada Example", "https://example.com/ada"),
                        TextRun.of(" and "),
                        TextRun.link("Bea Sample", "https://example.com/bea"))))
                .isEqualTo("Ada Example<https://example.com/ada> + Bea Sample<https://example.com/bea>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example",
                "Ada van Example",
                "Ada Example and Bea Sample",
                "@ada",
                "山田太郎",
                "Ada “Ad” Example"
            })
    void namesLookLikeNames(String words) {
        assertThat(ENGLISH.looksLikeNames(RichText.of(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "the harbour office",
                "Engineering Manager",
                "TBD",
                "Ada Example2",
                "Ada: Example",
                "Piers And Maps And Tides And All Boats Too",
                "Ada wrote Example",
                ""
            })
    void otherWordsDoNot(String words) {
        assertThat(ENGLISH.looksLikeNames(RichText.of(words))).isFalse();
    }

    @Test
    void titlesLookLikeTitles() {
        assertThat(ENGLISH.looksLikeTitle(RichText.of("Senior Engineering Manager")))
                .isTrue();
        assertThat(ENGLISH.looksLikeTitle(RichText.of("Ada Example"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Example, Bea Sample, Ada Example</one> + Bea Sample</two>",
        "@ada, @bea, @ada</one> + @bea</two>",
        "Ada Example, Chief Engineer, Ada Example(Chief Engineer)</one>",
        "Ada Example, @ada, Ada Example@ada(@ada)</one>"
    })
    void linksBesideEachOtherArePersonsWhereEachIsAName(String first, String second, String people) {
        RichText cell = RichText.of(
                TextRun.of(first).withHref("/one"),
                TextRun.of(" "),
                TextRun.of(second).withHref("/two"));

        assertThat(read(cell)).isEqualTo(people);
    }
}
