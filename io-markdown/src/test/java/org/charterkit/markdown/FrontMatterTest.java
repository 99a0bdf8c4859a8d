package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Section;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

/** The YAML at the beginning of a page, and pages that have none. */
class FrontMatterTest {
    @Test
    void titleDescriptionAndAllOtherKeysInTheirOrder() {
        Charter charter = Pages.charter("""
                ---
                title: "Tide Tables Working Group"
                description: >-
                  Tides,
                  tabled.
                weight: 10
                ratio: 1.5
                draft: false
                nothing:
                tags: [tides, "high water"]
                menu:
                  main:
                    parent: groups
                date: 2022-01-24
                ---

                ## Notes
                """);

        assertThat(charter.title()).hasValue("Tide Tables Working Group");
        assertThat(charter.description()).hasValue("Tides, tabled.");
        assertThat(charter.frontMatter().entries())
                .extracting(DataMap.Entry::name)
                .containsExactly("weight", "ratio", "draft", "nothing", "tags", "menu", "date");
        assertThat(charter.frontMatter().entries())
                .extracting(DataMap.Entry::value)
                .startsWith(
                        new DataValue.Numeral("10"),
                        new DataValue.Numeral("1.5"),
                        new DataValue.Flag(false),
                        new DataValue.Nothing(),
                        new DataValue.Sequence(List.of(DataValue.of("tides"), DataValue.of("high water"))));
        assertThat(charter.frontMatter().text("date")).hasValue("2022-01-24");
    }

    @Test
    void withoutFrontMatterTheFirstHeadingIsTheTitle() {
        Charter charter = Pages.charter("# Tide Tables\n\n## Exit Criteria\n\n- Gauges report hourly\n");

        assertThat(charter.title()).hasValue("Tide Tables");
        assertThat(charter.sections()).hasSize(1);
    }

    @Test
    void theWordsUnderTheTitleAreASectionWithoutAHeading() {
        Charter charter = Pages.charter("# Tide Tables\n\nWe table tides.\n");

        assertThat(charter.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEmpty();
            assertThat(section.prose()).hasSize(1);
        });
    }

    @Test
    void aStyledTitleStaysAHeadingToo() {
        Charter charter = Pages.charter("# Tide *Tables*\n\nWe table tides.\n");

        assertThat(charter.title()).hasValue("Tide Tables");
        assertThat(charter.sections()).extracting(Section::level).containsExactly(1);
    }

    @Test
    void frontMatterWithoutATitleLeavesItToTheHeading() {
        Charter charter = Pages.charter("---\nweight: 1\n---\n# Tide Tables\n");

        assertThat(charter.title()).hasValue("Tide Tables");
    }

    @Test
    void aTitleThatIsNothingIsNoTitle() {
        Charter charter = Pages.charter("---\ntitle: null\n---\n\n## Notes\n");

        assertThat(charter.title()).isEmpty();
        assertThat(charter.frontMatter().get("title")).hasValue(new DataValue.Nothing());
    }

    @Test
    void aTitleMayBeANumber() {
        assertThat(Pages.charter("---\ntitle: 1986\n---\n").title()).hasValue("1986");
    }

    @Test
    void aTitleThatIsAListIsKeptAsItIs() {
        Charter charter = Pages.charter("---\ntitle: [a, b]\n---\n");

        assertThat(charter.title()).isEmpty();
        assertThat(charter.frontMatter().get("title")).isPresent();
    }

    @Test
    void linesOfInvalidYamlAreReadOneByOne() {
        Reading reading = Pages.read("""
                ---
                title: Tides: the Tables
                description: "Tabled"
                ---

                ## Notes
                """);

        assertThat(reading.charter().title()).hasValue("Tides: the Tables");
        assertThat(reading.charter().description()).hasValue("Tabled");
        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.UNREADABLE_FRONT_MATTER);
    }

    @Test
    void noLineOfInvalidYamlIsLost() {
        Charter charter = Pages.charter("""
                ---
                title: Tides: the Tables
                tags:
                  - tides
                  - tables
                "quoted key": x
                some words
                ---
                """);

        assertThat(charter.title()).hasValue("Tides: the Tables");
    }

    @Test
    void unclosedFrontMatterIsContent() {
        Reading reading = Pages.read("---\ntitle: Tides\n\n## Exit Criteria\n\n- Gauges report hourly\n");

        assertThat(reading.charter().exitCriteria()).hasSize(1);
        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.UNCLOSED_FRONT_MATTER);
    }

    @Test
    void emptyFrontMatterIsNone() {
        assertThat(Pages.charter("---\n---\n# Tides\n").title()).hasValue("Tides");
    }

    @Test
    void aByteOrderMarkIsNoWord() {
        assertThat(Pages.charter("\uFEFF---\ntitle: Tides\n---\n").title()).hasValue("Tides");
        assertThat(Pages.charter("\uFEFF# Tides\n").title()).hasValue("Tides");
    }

    @Test
    void lineEndsDoNotMatter() {
        String page = """
                ---
                title: Tides
                description: |
                  Two
                  lines
                ---

                ## Exit Criteria

                - Gauges
                  report
                  - nested

                Words.
                More words.

                | Criteria | DRI |
                |---|---|
                | Charts | Ada Example |
                """;

        Charter charter = Pages.charter(page);

        assertThat(Pages.charter(page.replace("\n", "\r\n"))).isEqualTo(charter);
        assertThat(Pages.charter(page.replace("\n", "\r"))).isEqualTo(charter);
    }

    @Test
    void theNavigationOfTheMiddlemanDialectIsLeftOut() {
        Charter charter = Pages.charter("""
                ---
                layout: handbook-page-toc
                title: "Tides"
                ---

                ## On this page
                {:.no_toc .hidden-md .hidden-lg}

                - TOC
                {:toc .hidden-md .hidden-lg}

                ## Exit Criteria

                - Gauges report hourly
                """);

        assertThat(charter.sections()).hasSize(1);
        assertThat(Shown.criteria(charter)).containsExactly("Gauges report hourly");
    }
}
