package org.charterkit.markdown.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.charterkit.Charter;
import org.charterkit.FiscalCalendar;
import org.charterkit.Pointer;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.check.Finding;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.portfolio.PortfolioPerson;

@Domain(AnyCharters.class)
@Domain(DomainContext.Global.class)
class MarkdownReportProperties {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.handbook();

    @Property
    void cellsSayTheWordsOfTheCharters(
            @ForAll @Size(max = 3) List<Charter> charters, @ForAll("nasty") String source, @ForAll LocalDate day) {
        Portfolio portfolio = portfolio(charters, source);
        MarkdownReport report = MarkdownReport.of(portfolio, day, CALENDAR);

        ShownTable overview = ShownTable.of(report.overview());
        assertThat(overview.markup).isEmpty();
        assertThat(overview.rows).allMatch(row -> row.size() == 10);
        if (!charters.isEmpty()) {
            assertThat(overview.column(0))
                    .isEqualTo(portfolio.overview(day, CALENDAR).stream()
                            .sorted(GroupOverview.byStateAndTitle())
                            .map(row -> oneLine(row.displayTitle()))
                            .toList());
        }
        ShownTable people = ShownTable.of(report.people());
        assertThat(people.markup).isEmpty();
        if (!people.rows.isEmpty()) {
            assertThat(people.column(0))
                    .isEqualTo(portfolio.people().stream()
                            .map(PortfolioPerson::displayName)
                            .map(MarkdownReportProperties::oneLine)
                            .toList());
        }
    }

    @Property
    void noPartHoldsMarkupOfACharterOrABrokenRow(
            @ForAll @Size(max = 3) List<Charter> charters, @ForAll("nasty") String words, @ForAll LocalDate day) {
        Finding finding = new Finding(
                "rule", Severity.WARNING, words, "a" + words, Pointer.root(), Optional.empty(), Optional.empty());
        MarkdownReport report = MarkdownReport.of(portfolio(charters, words), day, CALENDAR)
                .withFindings(List.of(finding))
                .linkingTo(source -> Optional.of("groups/" + source));
        ShownTable findings = ShownTable.of(report.findings());
        assertThat(findings.column(2)).containsExactly(oneLine(words));
        for (String part : List.of(
                report.overview(),
                report.slippedEnds(),
                report.progress(),
                report.people(),
                report.load(),
                report.untitledLeads(),
                report.identityDoubts(),
                report.findings())) {
            ShownTable shown = ShownTable.of(part);
            assertThat(shown.markup).allMatch(markup -> markup.startsWith("groups/"));
            assertThat(shown.rows)
                    .allMatch(row -> row.size() == shown.rows.get(0).size());
            assertThat(part.lines()).hasSize(shown.rows.isEmpty() ? 0 : shown.rows.size() + 1);
        }
    }

    @Property
    void chartsHaveNothingButStatementsOfTheirOwn(
            @ForAll @Size(max = 4) List<Charter> charters, @ForAll LocalDate day) {
        Portfolio portfolio = portfolio(charters, "x: y; z # w");
        for (String chart : MermaidGantt.charts(portfolio.timeline(day, CALENDAR))) {
            List<String> lines = chart.lines().toList();
            assertThat(lines.get(1)).isEqualTo("gantt");
            assertThat(lines.subList(6, lines.size()))
                    .allMatch(line -> line.matches(" {4}section ([^:;#]|#[0-9]+;)*")
                            || line.matches(" {4}([^:;#]|#[0-9]+;)+ :(crit, |active, |done, )?(milestone, )?"
                                    + "\\d{4}-\\d\\d-\\d\\d, \\d{4}-\\d\\d-\\d\\d"));
        }
    }

    @Property
    void noNameBeginsAStatement(@ForAll("nasty") String words) {
        assertThat(MermaidText.of(words).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("^(title|section|click|gantt|dateformat|[0-9])")
                .doesNotContain(":", "%%", "<", "`");
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> pieces = Arbitraries.of(
                "|",
                "\\",
                "`",
                "<script>",
                "\n",
                "\r",
                "[a](b)",
                "![",
                "*",
                "_",
                "~~",
                "&amp;",
                "&",
                "#",
                "$",
                "title ",
                "section ",
                ":",
                ";",
                "%%",
                "- ",
                "1. ",
                "word",
                " ",
                "\u001b[2J",
                "\u2028",
                "é",
                "\ud83d\ude00",
                "{{<",
                ">");
        return pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static Portfolio portfolio(List<Charter> charters, String source) {
        return Portfolio.of(IntStream.range(0, charters.size())
                .mapToObj(i -> new Portfolio.Entry("p" + i + source, charters.get(i)))
                .toList());
    }
}
