package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Person;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.io.CharterWriteException;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** What a page cannot hold is refused, with the place and both readings. */
class WriterRefusalTest {
    @Test
    void aPlaceholderIsNoCriterion() {
        CharterWriteException refusal = refusal(Charter.builder()
                .title("Tides")
                .addFacts(ExitCriterion.of("The tables are public"), ExitCriterion.of("TBD"))
                .build());
        assertThat(refusal.pointer()).hasToString("/exitCriteria/1");
        assertThat(refusal.written()).contains("TBD");
        assertThat(refusal.read()).isEqualTo("nothing");
    }

    @Test
    void aListHasNoPlaceForADate() {
        ExitCriterion criterion =
                ExitCriterion.of("The tide tables are public").withDue(CharterDate.parse("2022-07-29"));
        CharterWriteException refusal = refusal(Charter.builder()
                .title("Tides")
                .addSections(Section.builder()
                        .heading(RichText.of("Exit Criteria"))
                        .level(2)
                        .kind(SectionKind.EXIT_CRITERIA)
                        .addContent(Run.list(List.of(criterion)))
                        .build())
                .build());
        assertThat(refusal)
                .hasMessage("/exitCriteria/0/due: the charter says \"2022-07-29\", but what is written would be read"
                        + " as nothing");
    }

    @Test
    void criteriaWithDatesPersonsAndDetailsAreWrittenWhereTheBuilderLaysThemOut() {
        ExitCriterion criterion = ExitCriterion.of("The tide tables are public");
        for (ExitCriterion each : List.of(
                criterion.withDue(CharterDate.parse("2022-07-29")),
                criterion.withDris(Person.of("Ada Example")),
                criterion.withDetails(Detail.of("Artifact", "The runbook")))) {
            Charter charter =
                    Charter.builder().title("Tides").addFacts(criterion, each).build();
            String page = MarkdownWriter.create().write(charter);
            assertThat(MarkdownReader.create().read(page).charter()).isEqualTo(charter);
        }
    }

    @Test
    void wordsThatStateSomethingElseAreRefused() {
        CharterWriteException refusal = refusal(Charter.builder()
                .title("Tides")
                .addFacts(ExitCriterion.of("[x] The tables are public"))
                .build());
        assertThat(refusal.pointer()).hasToString("/exitCriteria/0/text");
    }

    @Test
    void aKindThatTheHeadingDoesNotSayIsRefused() {
        CharterWriteException refusal = refusal(Charter.builder()
                .title("Tides")
                .addSections(Section.builder()
                        .heading(RichText.of("Notes"))
                        .level(2)
                        .kind(SectionKind.GOALS)
                        .addProse("Know the tides.")
                        .build())
                .build());
        assertThat(refusal.pointer()).hasToString("/sections/0/kind");
        assertThat(refusal.written()).isEqualTo("\"goals\"");
        assertThat(refusal.read()).isEqualTo("\"other\"");
    }

    @Test
    void aPageHasNoExtensions() {
        CharterWriteException refusal = refusal(Charter.builder()
                .title("Tides")
                .extensions(DataMap.empty().with("tool", DataValue.of("x")))
                .build());
        assertThat(refusal.pointer()).hasToString("/extensions");
    }

    private static CharterWriteException refusal(Charter charter) {
        return catchThrowableOfType(
                CharterWriteException.class, () -> MarkdownWriter.create().write(charter));
    }
}
