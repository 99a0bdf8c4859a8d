package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.CompletionStatus;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** Headings of flattened pages, those that are lost included. */
class TextHeadingsTest {
    @Test
    void withoutADescriptionTheNextHeadingIsNone() {
        Charter charter = TextPages.charter("Tides\n\nExit Criteria\n\n  1. Gauges report hourly\n");

        assertThat(charter.title()).hasValue("Tides");
        assertThat(charter.description()).isEmpty();
        assertThat(charter.exitCriteria()).hasSize(1);
    }

    @Test
    void aLostHeadingIsInferredFromTheTableBelowIt() {
        Charter charter = TextPages.charter("""
                Tides

                Know the tides

                Business Goals

                Nobody should run aground.


                Some things must be there first.

                Prerequisite Rationale
                Gauge SSOT Gauges need to be in one list
                Two Harbours The second one is the proof
                """);

        assertThat(charter.sections()).extracting(Section::kind).contains(SectionKind.PREREQUISITES);
        assertThat(charter.prerequisites())
                .extracting(Prerequisite::name)
                .extracting(RichText::plainText)
                .containsExactly("Gauge SSOT", "Two Harbours");
    }

    @Test
    void aLostHeadingIsInferredFromPeriods() {
        List<Path> paths = TextPages.charter("""
                        Tides

                        Know the tides

                        Exit Criteria

                          1. Gauges report hourly


                        Path 1 (2022-02-02 > 2022-02-18) - 2 weeks

                          1. Count the gauges
                            1. Ada Example
                            2. Bo Muster and Chidi Exemple

                        Path 2 (2022-02-18 > 2022-04-08) - 7 weeks

                          1. Redraw the charts

                        Out of Scope

                          1. Lighthouses
                        """).paths();

        assertThat(paths).extracting(Path::name).extracting(RichText::plainText).containsExactly("Path 1", "Path 2");
        Step step = paths.get(0).steps().get(0);
        assertThat(step.assignees())
                .extracting(Person::displayName)
                .containsExactly("Ada Example", "Bo Muster", "Chidi Exemple");
    }

    @Test
    void whatStandsBehindALostHeadingIsNoPartOfTheSectionBefore() {
        Charter charter = TextPages.charter("""
                Tides

                Know the tides

                Exit Criteria

                  1. Gauges report hourly


                  1. The log of all gauges

                Roles and Responsibilities

                Working Group Role Person
                Member Ada Example
                """);

        assertThat(charter.exitCriteria()).hasSize(1);
        assertThat(charter.sections())
                .anyMatch(section -> section.heading().filter(RichText::isEmpty).isPresent());
    }

    @Test
    void headingsDirectlyUnderAHeadingArePartsOfIt() {
        Charter charter = TextPages.charter("""
                Tides

                Know the tides

                Exit Criteria

                Learning the harbour => 75%

                  • Visit five ports ✅

                Moving the data => 100%

                  • Read the berths ✅

                Roles and Responsibilities

                Working Group Role Person
                Member Ada Example
                """);

        assertThat(charter.exitCriteria())
                .hasSize(2)
                .allMatch(criterion ->
                        criterion.status().filter(CompletionStatus.DONE::equals).isPresent());
    }

    @Test
    void anUnknownHeadingBehindAListEndsTheSection() {
        Charter charter = TextPages.charter("""
                Tides

                Know the tides

                Exit Criteria

                  1. Gauges report hourly

                What comes afterwards

                  1. A gauge in every pier
                """);

        assertThat(charter.exitCriteria()).hasSize(1);
    }
}
