package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.CompletionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write beside an exit criterion to say how far it is. */
class CriteriaMarksTest {
    private static List<String> item(String words) {
        return Shown.criteria(Pages.charter("## Exit Criteria\n\n- " + words + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "[x] Gauges report hourly ~ Gauges report hourly | done",
                "[X] Gauges report hourly ~ Gauges report hourly | done",
                "[ ] Gauges report hourly ~ Gauges report hourly | open",
                "✅ Gauges report hourly ~ Gauges report hourly | done",
                "✅  **Gauges** report hourly ~ Gauges report hourly | done",
                "Gauges report hourly ✅ ~ Gauges report hourly | done",
                "✔️ Gauges report hourly ~ Gauges report hourly | done",
                "✏️ Gauges report hourly ~ Gauges report hourly | open",
                ":white_check_mark: Gauges report hourly ~ Gauges report hourly | done",
                "Gauges report hourly :white_check_mark: ~ Gauges report hourly | done",
                ":pencil2: Gauges report hourly ~ Gauges report hourly | open",
                "Gauges report hourly => Done ~ Gauges report hourly | done",
                "Gauges report hourly => **Done** since 3rd May ~ Gauges report hourly | done | note since 3rd May",
                "Gauges report hourly => 100% ~ Gauges report hourly | done | 100%",
                "Gauges report hourly => **100%** ~ Gauges report hourly | done | 100%",
                "Gauges report hourly `=> 100%` ~ Gauges report hourly | done | 100%",
                "Gauges report hourly => 60% ~ Gauges report hourly | 60%",
                "Gauges report hourly => 0% ~ Gauges report hourly | 0%",
                "Gauges report hourly -> Done ~ Gauges report hourly | done",
                "Gauges report hourly ==> Done ~ Gauges report hourly | done",
                "Gauges report hourly => SKIPPED ~ Gauges report hourly | dropped | note SKIPPED",
                "Gauges report hourly. Achieved ~ Gauges report hourly. | done",
                "Gauges report hourly. Partially achieved ~ Gauges report hourly. | note Partially achieved",
                "Map the inlet -> harbour route ~ Map the inlet -> harbour route",
                "Reduce the noise => Reduced by 22% so far ~ Reduce the noise | note Reduced by 22% so far",
                "Done is better than perfect ~ Done is better than perfect"
            })
    void marksAreReadAndLeaveTheText(String words, String criterion) {
        assertThat(item(words)).containsExactly(criterion);
    }

    @Test
    void struckTextIsGivenUp() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                - ~~Gauges report hourly~~
                - Keep ~~all~~ most of the logs
                """);

        assertThat(Shown.criteria(charter))
                .containsExactly("Gauges report hourly | dropped", "Keep all most of the logs");
    }

    @Test
    void aMarkBesideAPercentageThatContradictsItIsNoStatus() {
        assertThat(item("✅ Gauges report hourly => 60%")).containsExactly("Gauges report hourly | 60%");
    }

    @Test
    void aNestedStatusSpeaksForTheItemAroundIt() {
        Charter charter = Pages.charter("""
                ## Exit Criteria

                1. Gauges report hourly
                   - Status: Complete
                1. Charts are redrawn
                   - Status: In progress
                """);

        assertThat(charter.exitCriteria())
                .extracting(criterion -> criterion.status().orElseThrow())
                .containsExactly(CompletionStatus.DONE, CompletionStatus.OPEN);
    }

    @Test
    void whoIsResponsibleMayStandAtTheEnd() {
        assertThat(item("Gauges report hourly. DRI: Ada Example"))
                .containsExactly("Gauges report hourly. DRI: Ada Example | by Ada Example");
        assertThat(item("Gauges report hourly - DRI: @ada, @bo"))
                .containsExactly("Gauges report hourly - DRI: @ada, @bo | by @ada, @bo");
    }

    @Test
    void anOverallPercentageStandsInTheHeading() {
        Charter charter = Pages.charter("""
                ## Exit Criteria (70% completed)

                - Gauges report hourly => 70%
                """);

        assertThat(charter.progress().stated()).hasValue(70);
        assertThat(charter.sections().get(0).heading().orElseThrow().plainText())
                .isEqualTo("Exit Criteria (70% completed)");
    }
}
