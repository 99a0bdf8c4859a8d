package org.charterkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FiscalCalendar;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CheckedPageTest {
    private static final CheckedPage PAGE = page(Charter.builder()
            .build()
            .edit()
            .add(Attribute.of(RichText.of("Slack"), RichText.of("#tides"), AttributeKind.SLACK, Optional.empty()))
            .addExitCriterion(ExitCriterion.of("Tables are agreed on"))
            .addExitCriterion(ExitCriterion.of("Gauges report"))
            .apply());

    private static CheckedPage page(Charter charter) {
        Reading reading = Reading.builder()
                .charter(charter)
                .kind(PageKind.CHARTER)
                .kindReason("it says so")
                .build();
        return new CheckedPage(
                "tides.md", reading, LocalDate.of(2022, 5, 1), FiscalCalendar.handbook(), Vocabulary.english());
    }

    private static List<String> places(List<? extends Placed<? extends Fact>> facts) {
        return facts.stream().map(fact -> fact.pointer().toString()).toList();
    }

    @Test
    void factsOfOneTypeStandWhereTheirPointersSay() {
        assertThat(places(PAGE.facts(ExitCriterion.class))).containsExactly("/exitCriteria/0", "/exitCriteria/1");
    }

    @Test
    void factsOfAllTypesAreCountedByTheirKind() {
        assertThat(places(PAGE.facts(Fact.class)))
                .containsExactlyInAnyOrder("/attributes/0", "/exitCriteria/0", "/exitCriteria/1");
    }
}
