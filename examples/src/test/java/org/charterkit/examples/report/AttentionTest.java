package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.io.PageKind;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private final ReportBuilder report = Reports.builder();

    @Test
    void aGroupThatKeepsItsDatesAndHasAFacilitatorNeedsNothing() {
        add("Tides", CharterDate.ofDay(2023, 12, 1), true);
        assertThat(report.build().attention().isEmpty()).isTrue();
    }

    @Test
    void theLatestGroupsComeFirst() {
        add("Late", CharterDate.ofDay(2023, 4, 1), true);
        add("Later", CharterDate.ofDay(2022, 4, 1), true);
        assertThat(report.build().attention().matters()).singleElement().satisfies(matter -> {
            assertThat(matter.title()).isEqualTo("Past their target end");
            assertThat(matter.items())
                    .extracting(item -> item.group().title() + " " + item.words())
                    .containsExactly("Later by 395 days", "Late by 30 days");
        });
    }

    @Test
    void whatEndsSoonIsToldInTheOrderOfTheDays() {
        add("In July", CharterDate.ofDay(2023, 7, 30), true);
        add("In August", CharterDate.ofDay(2023, 8, 1), true);
        add("Today", CharterDate.ofDay(2023, 5, 1), true);
        assertThat(report.build().attention().matters())
                .singleElement()
                .satisfies(matter -> assertThat(matter.items())
                        .extracting(item -> item.group().title() + " " + item.words())
                        .containsExactly("Today today", "In July in 90 days"));
    }

    @Test
    void onlySomeGroupsOfManyAreShown() {
        IntStream.rangeClosed(1, 7).forEach(i -> add("Group " + i, CharterDate.ofDay(2024, 5, 1), false));
        assertThat(report.build().attention().matters()).singleElement().satisfies(matter -> {
            assertThat(matter.title()).isEqualTo("Active without a facilitator");
            assertThat(matter.first()).hasSize(5);
            assertThat(matter.more()).isEqualTo(2);
        });
    }

    private void add(String title, CharterDate targetEnd, boolean facilitated) {
        Charter charter = Charter.builder()
                .title(title)
                .addFacts(
                        Attribute.of(AttributeKind.DATE_CREATED, CharterDate.ofDay(2022, 1, 1)),
                        Attribute.of(AttributeKind.TARGET_END_DATE, targetEnd))
                .addFacts(
                        Participant.of(facilitated ? RoleKind.FACILITATOR : RoleKind.MEMBER, Person.of("Ada Example")))
                .build();
        report.add(title + ".md", Reports.reading(PageKind.CHARTER, charter));
    }
}
