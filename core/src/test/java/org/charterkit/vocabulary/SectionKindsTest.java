package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** What sections are about, told from all headings of a page. */
class SectionKindsTest {
    private static SectionOutline section(int level, String heading, String source) {
        return SectionOutline.of(Optional.of(RichText.of(heading)), level, source);
    }

    private static List<SectionKind> kinds(SectionOutline... page) {
        return Vocabulary.english().pageWords().sectionKinds(List.of(page));
    }

    @Test
    void aSubSectionIsAboutWhatItStandsIn() {
        assertThat(kinds(
                        section(2, "Exit Criteria", ""),
                        section(3, "By spring", "- Tables"),
                        section(4, "In the harbour", "- Maps"),
                        section(3, "Attributes", "Words."),
                        section(2, "Piers", "Words.")))
                .containsExactly(
                        SectionKind.EXIT_CRITERIA,
                        SectionKind.EXIT_CRITERIA,
                        SectionKind.EXIT_CRITERIA,
                        SectionKind.ATTRIBUTES,
                        SectionKind.OTHER);
    }

    @Test
    void underAttributesAndGoalsStandsWhateverComesNext() {
        assertThat(kinds(
                        section(1, "Attributes", ""),
                        section(2, "Piers", "Words."),
                        section(1, "Goals", "Words."),
                        section(2, "Boats", "Words.")))
                .containsExactly(SectionKind.ATTRIBUTES, SectionKind.OTHER, SectionKind.GOALS, SectionKind.OTHER);
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsAboutNothing() {
        assertThat(kinds(SectionOutline.of(Optional.empty(), 0, "Words."), section(2, "Timeline", "")))
                .containsExactly(SectionKind.OTHER, SectionKind.TIMELINE);
    }

    @Test
    void goalsWithoutAWordAreNone() {
        assertThat(kinds(section(2, "Goals", ""))).containsExactly(SectionKind.OTHER);
        assertThat(kinds(section(2, "Goals", "Sail."))).containsExactly(SectionKind.GOALS);
        assertThat(kinds(section(2, "Goals", ""), section(3, "Boats", "Sail.")))
                .containsExactly(SectionKind.GOALS, SectionKind.OTHER);
        assertThat(kinds(section(2, "Goals", ""), section(3, "Exit Criteria", "- Sail")))
                .containsExactly(SectionKind.OTHER, SectionKind.EXIT_CRITERIA);
        assertThat(kinds(section(2, "Goals", ""), section(2, "Boats", "Sail.")))
                .containsExactly(SectionKind.OTHER, SectionKind.OTHER);
    }

    @Test
    void aFallbackCountsWhereNoHeadingIsOfItsKind() {
        Vocabulary vocabulary = Vocabulary.parse("""
                [language]
                en
                [heading exitCriteria]
                exit criteria
                [heading exitCriteria fallback]
                results
                [heading roles]
                roles
                [heading roles fallback]
                people
                """);
        SectionOutline list = section(2, "Results", "- Tables");
        SectionOutline words = section(2, "Results", "Tables.");

        assertThat(kinds(vocabulary, list)).containsExactly(SectionKind.EXIT_CRITERIA);
        assertThat(kinds(vocabulary, words)).containsExactly(SectionKind.OTHER);
        assertThat(kinds(vocabulary, section(2, "Results", ""), section(3, "Spring", "- Tables")))
                .containsExactly(SectionKind.EXIT_CRITERIA, SectionKind.EXIT_CRITERIA);
        assertThat(kinds(vocabulary, section(2, "Results", ""), section(2, "Spring", "- Tables")))
                .containsExactly(SectionKind.OTHER, SectionKind.OTHER);
        assertThat(kinds(vocabulary, list, section(2, "Exit Criteria", "- Maps")))
                .containsExactly(SectionKind.OTHER, SectionKind.EXIT_CRITERIA);
        assertThat(kinds(vocabulary, section(2, "People", "Words."))).containsExactly(SectionKind.ROLES);
    }

    private static List<SectionKind> kinds(Vocabulary vocabulary, SectionOutline... page) {
        return vocabulary.pageWords().sectionKinds(Stream.of(page).toList());
    }
}
