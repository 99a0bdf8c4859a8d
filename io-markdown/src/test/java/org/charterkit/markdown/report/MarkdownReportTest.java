package org.charterkit.markdown.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FiscalCalendar;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.RoleKind;
import org.charterkit.check.Finding;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.portfolio.SlippedEnd;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Test
    void tellsEverythingUnderHeadings() {
        Finding finding = new Finding(
                "some-rule",
                Severity.WARNING,
                "is late",
                "tides.md",
                Pointer.root(),
                Optional.empty(),
                Optional.empty());
        String page = report().withFindings(List.of(finding)).text();
        assertThat(page)
                .startsWith(
                        "# Working groups\n\nOn 2023-05-01: 2 groups (2 active), 2 people, 1 of 2 criteria done.\n\n"
                                + "## Overview\n\n| Group | State |")
                .endsWith("| warning | tides.md | is late | some-rule |\n");
        assertThat(page.lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Overview",
                        "## Timeline",
                        "## Slipped ends",
                        "## Progress",
                        "## People",
                        "## Load",
                        "## Leads without a title",
                        "## Who is who",
                        "## Findings");
    }

    @Test
    void rowsSayWhatThereIs() {
        MarkdownReport report = report();
        assertThat(report.overview().lines().skip(2))
                .containsExactly(
                        "| Lamps | Active | 2023-01-01 | – | – | – | Ada Example | – | 1 | 0 |",
                        "| Tides | Active | 2022-01-01 | 2022-Q4 | – | – | Ada Example | 1 of 2 (1 not stated) | 2 | 0 |");
        assertThat(report.slippedEnds().lines().skip(2)).containsExactly("| Tides | Active | 2022-Q4 | – | 121 |");
        assertThat(report.progress().lines().skip(2)).containsExactly("| Tides | All | 1 of 2 (1 not stated) | 50 % |");
        assertThat(report.people().lines().skip(2))
                .containsExactly(
                        "| Ada Exampel |  | Tides: Member |",
                        "| Ada Example |  | Lamps: Facilitator<br>Tides: Facilitator |");
        assertThat(report.load().lines().skip(2))
                .containsExactly(
                        "| Ada Example | 2023-01-01 | 2023-05-01 | 2 | Tides: Facilitator<br>Lamps: Facilitator |");
        assertThat(report.untitledLeads().lines().skip(2))
                .containsExactly(
                        "| Lamps | Facilitator | Ada Example |  |", "| Tides | Facilitator | Ada Example |  |");
        assertThat(report.identityDoubts().lines().skip(2))
                .containsExactly("| Names alike: one human? | Ada Exampel<br>Ada Example |");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void titlesLeadWhereTheyAreToldTo() {
        String overview =
                report().linkingTo(source -> Optional.of("groups/" + source)).overview();
        assertThat(overview).contains("| [Tides](groups/tides.md) |");
    }

    @Test
    void aTimelineHasABarForTheWorkTheDelayAndEachPath() {
        assertThat(report().timeline()).isEqualTo("""
                ```mermaid
                %%{init: {"gantt": {"leftPadding": 340}}}%%
                gantt
                    dateFormat YYYY-MM-DD
                    axisFormat %Y-%m
                    inclusiveEndDates
                    todayMarker off
                    section Tides
                    At work :active, 2022-01-01, 2022-12-31
                    Beyond its target end :crit, 2023-01-01, 2023-05-01
                    Path #35;1#58; measure#59; then print :done, 2022-02-01, 2022-02-28
                    section Lamps
                    At work :active, 2023-01-01, 2023-05-01
                ```
                """);
    }

    @Test
    void aPathOfOneDayIsAMilestone() {
        Charter charter = Charter.builder()
                .addFacts(Path.builder()
                        .name(RichText.of("Opening"))
                        .start(Optional.of(CharterDate.parse("2022-02-01")))
                        .end(Optional.of(CharterDate.parse("2022-02-01")))
                        .build())
                .build();
        Portfolio portfolio = Portfolio.of(List.of(new Portfolio.Entry("a.md", charter)));
        assertThat(MermaidGantt.charts(portfolio.timeline(DAY, FiscalCalendar.handbook())))
                .singleElement()
                .asString()
                .contains("Opening :milestone, 2022-02-01, 2022-02-01\n");
    }

    @Test
    void progressThatNoPageStatesIsNotNone() {
        Charter charter = Charter.builder().addFacts(ExitCriterion.of("Public")).build();
        Portfolio portfolio = Portfolio.of(List.of(new Portfolio.Entry("a.md", charter)));
        assertThat(MarkdownReport.of(portfolio, DAY, FiscalCalendar.handbook())
                        .progress()
                        .lines()
                        .skip(2))
                .containsExactly("| a.md | All | 0 of 1 (1 not stated) | – |");
    }

    @Test
    void namesThatMermaidWouldTakeForStatementsAreNames() {
        assertThat(MermaidText.of("Title words")).isEqualTo("#84;itle words");
        assertThat(MermaidText.of("2022-01-01")).isEqualTo("#50;022-01-01");
        assertThat(MermaidText.of("a\nsection b")).isEqualTo("a section b");
        assertThat(MermaidText.of("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void longTimelinesAreSeveralCharts() {
        Portfolio portfolio = Portfolio.of(IntStream.range(0, 100)
                .mapToObj(i -> entry(i + ".md", "Group " + i, created("2022-01-01")))
                .toList());
        List<String> charts = MermaidGantt.charts(portfolio.timeline(DAY, FiscalCalendar.handbook()));
        assertThat(charts)
                .hasSizeGreaterThan(1)
                .allMatch(chart ->
                        chart.lines().skip(1).findFirst().equals(Optional.of("gantt")) && chart.length() <= 2_000);
        assertThat(charts.stream().flatMap(String::lines).filter(line -> line.contains("section Group")))
                .hasSize(100);
    }

    @Test
    void oneLineMakesAPortfolioAndOneAReport() {
        LocalDate today = DAY;
        List<Portfolio.Entry> entries = List.of(entry("lamps.md", "Lamps", created("2023-01-01")));

        Portfolio portfolio = Portfolio.of(entries);
        List<SlippedEnd> late = portfolio.slippedEnds(today, FiscalCalendar.handbook());
        String page =
                MarkdownReport.of(portfolio, today, FiscalCalendar.handbook()).text();

        assertThat(late).isEmpty();
        assertThat(page).contains("| Lamps | Active |");
    }

    @Test
    void anEmptyPortfolioHasNoParts() {
        assertThat(MarkdownReport.of(Portfolio.of(List.of()), DAY, FiscalCalendar.handbook())
                        .text())
                .isEqualTo("# Working groups\n\nOn 2023-05-01: 0 groups, 0 people, 0 of 0 criteria done.\n");
    }

    private static MarkdownReport report() {
        Participant ada = Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example"));
        Path path = Path.builder()
                .name(RichText.of("Path #1: measure; then print"))
                .start(Optional.of(CharterDate.parse("2022-02-01")))
                .end(Optional.of(CharterDate.parse("2022-02")))
                .status(Optional.of(CompletionStatus.DONE))
                .build();
        return MarkdownReport.of(
                Portfolio.of(List.of(
                        entry("lamps.md", "Lamps", created("2023-01-01"), ada),
                        entry(
                                "tides.md",
                                "Tides",
                                created("2022-01-01"),
                                Attribute.of(AttributeKind.TARGET_END_DATE, CharterDate.parse("2022-Q4")),
                                ExitCriterion.of("Public").withStatus(CompletionStatus.DONE),
                                ExitCriterion.of("Online"),
                                path,
                                ada,
                                Participant.of(RoleKind.MEMBER, Person.of("Ada Exampel"))))),
                DAY,
                FiscalCalendar.handbook());
    }

    private static Attribute created(String date) {
        return Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse(date));
    }

    private static Portfolio.Entry entry(String source, String title, Fact... facts) {
        return new Portfolio.Entry(
                source, Charter.builder().title(title).addFacts(facts).build());
    }
}
