package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
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
        assertThat(refusal.written()).isEqualTo("the exit criterion \"TBD\"");
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
    void criteriaOfWhichSomeSayHowFarTheyHaveComeAreWrittenWhereTheBuilderLaysThemOut() {
        ExitCriterion silent = ExitCriterion.of("The gauges report").withDris(Person.of("Bo Muster"));
        ExitCriterion told = ExitCriterion.of("The tide tables are public").withDris(Person.of("Ada Example"));
        assertThat(Written.body(Written.with(told.withStatus(CompletionStatus.DONE), silent)))
                .isEqualTo("""
                ## Exit Criteria

                | Criteria                       | DRI         |
                | ------------------------------ | ----------- |
                | [x] The tide tables are public | Ada Example |
                | The gauges report              | Bo Muster   |
                """);
        Written.written(Written.with(silent, told.withStatus(CompletionStatus.OPEN)));
        Written.written(Written.with(silent, told.withStatus(CompletionStatus.DROPPED)));
        Written.written(Written.with(told.withStatus(CompletionStatus.OPEN).withProgress(60), silent));
    }

    @Test
    void aColumnOfDatesOfCompletionSaysThatTheOthersAreOpen() {
        ExitCriterion silent = ExitCriterion.of("The gauges report");
        ExitCriterion done = ExitCriterion.of("The tide tables are public")
                .withStatus(CompletionStatus.DONE)
                .withCompleted(CharterDate.parse("2022-05-01"));
        assertThat(refusal(Written.with(done, silent)))
                .hasMessage("/exitCriteria/1/status: the charter says nothing, but what is written would be read as"
                        + " \"open\"");
    }

    @Test
    void aDateOfCompletionWithoutAColumnIsWhatIsRefused() {
        ExitCriterion done = ExitCriterion.of("The tide tables are public")
                .withStatus(CompletionStatus.DONE)
                .withCompleted(CharterDate.parse("2022-05-01"));
        Run table = Run.table(Written.texts("Criteria", "DRI"), List.of(done));
        assertThat(refusal(Written.with(Written.section("Exit Criteria", table))))
                .hasMessage("/exitCriteria/0/completed: the charter says \"2022-05-01\", but what is written would be"
                        + " read as nothing");
    }

    @Test
    void pathsWithDatesAreWrittenWithOrWithoutWordsForThem() {
        Path path = Path.builder()
                .name(RichText.of("Path 1"))
                .start(CharterDate.parse("2022-02-02"))
                .end(CharterDate.parse("2022-02-18"))
                .build();
        assertThat(Written.body(Written.with(path))).isEqualTo("""
                ## Timeline

                | Phase  | Start Date | End Date   |
                | ------ | ---------- | ---------- |
                | Path 1 | 2022-02-02 | 2022-02-18 |
                """);
        Written.written(Written.with(path.withEnd(Optional.empty())));
        Written.written(Written.with(path, path.withName(RichText.of("Path 2")).withStart(Optional.empty())));
        Path worded = path.withPeriod(RichText.of("2022-02-02 > 2022-02-18"));
        assertThat(Written.body(Written.with(worded))).isEqualTo("""
                ## Timeline

                ### Path 1 (2022-02-02 > 2022-02-18)
                """);
    }

    @Test
    void aHeadingHasItsDatesFromWords() {
        Path path = Path.builder()
                .name(RichText.of("Path 1"))
                .start(CharterDate.parse("2022-02-02"))
                .end(CharterDate.parse("2022-02-18"))
                .addSteps(Step.of("Compare the gauges"))
                .build();
        assertThat(refusal(Written.with(path)))
                .hasMessage("/paths/0/period: the charter says nothing, but what is written would be read as"
                        + " \"2022-02-02 > 2022-02-18\"");
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
