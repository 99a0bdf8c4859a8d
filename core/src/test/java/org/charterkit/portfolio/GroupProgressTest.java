package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.portfolio.Charters.charter;
import static org.charterkit.portfolio.Charters.created;
import static org.charterkit.portfolio.Charters.ended;
import static org.charterkit.portfolio.Charters.portfolio;
import static org.charterkit.portfolio.Charters.titles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.charterkit.Charter;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FiscalCalendar;
import org.charterkit.Layout;
import org.charterkit.Progress;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class GroupProgressTest {
    private static final ExitCriterion DONE = ExitCriterion.of("Done").withStatus(CompletionStatus.DONE);
    private static final ExitCriterion OPEN = ExitCriterion.of("Open").withStatus(CompletionStatus.OPEN);
    private static final ExitCriterion DROPPED = ExitCriterion.of("Dropped").withStatus(CompletionStatus.DROPPED);

    @Test
    void criteriaAreCountedByWhatTheyStandUnder() {
        Charter charter = Charter.builder()
                .addSections(Section.builder()
                        .heading(RichText.of("Exit Criteria"))
                        .level(2)
                        .kind(SectionKind.EXIT_CRITERIA)
                        .addContent(run("Tables", DONE, OPEN))
                        .addContent(run("Charts", DONE))
                        .build())
                .build();

        GroupProgress group = progress(charter);

        assertThat(group.progress()).isEqualTo(new Progress(2, 1, 0, 0, OptionalInt.empty()));
        assertThat(group.parts())
                .containsExactly(
                        new GroupProgress.Part(Optional.of("Tables"), new Progress(1, 1, 0, 0, OptionalInt.empty())),
                        new GroupProgress.Part(Optional.of("Charts"), new Progress(1, 0, 0, 0, OptionalInt.empty())));
    }

    @Test
    void undividedCriteriaAreOnePartWithoutAName() {
        assertThat(progress(charter("A", DONE, DROPPED)).parts())
                .containsExactly(
                        new GroupProgress.Part(Optional.empty(), new Progress(1, 0, 1, 0, OptionalInt.empty())));
        assertThat(progress(charter("A")).parts()).isEmpty();
    }

    @Test
    void thePercentageLeavesOutWhatWasGivenUpAndIsRoundedDown() {
        assertThat(progress(charter("A", DONE, DONE, OPEN, DROPPED)).progress().percentDone())
                .hasValue(66);
        assertThat(progress(charter("A", DONE, DROPPED)).progress().percentDone())
                .hasValue(100);
        assertThat(progress(charter("A", DROPPED)).progress().percentDone()).isEmpty();
        assertThat(progress(charter("A")).progress().percentDone()).isEmpty();
    }

    @Test
    void groupsAtWorkStandBeforeTheOthersAndThoseByTitle() {
        List<GroupProgress> rows = portfolio(
                        charter("Waves", ended("2023-01-31")),
                        charter("Whales", created("2023-06-01")),
                        charter("Tides", created("2022-01-01")),
                        charter("Gauges", created("2022-01-01")))
                .progress(LocalDate.of(2023, 5, 1), FiscalCalendar.handbook());

        assertThat(titles(rows.stream().sorted(GroupProgress.byStateAndTitle()).toList()))
                .containsExactly("Gauges", "Tides", "Whales", "Waves");
    }

    private static Run run(String label, ExitCriterion... criteria) {
        return Run.of(Optional.of(RichText.of(label)), Layout.LIST, List.of(), List.of(criteria));
    }

    private static GroupProgress progress(Charter charter) {
        return portfolio(charter)
                .progress(LocalDate.of(2023, 5, 1), FiscalCalendar.handbook())
                .get(0);
    }
}
