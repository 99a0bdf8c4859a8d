package org.charterkit.markdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.charterkit.Progress;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.GroupProgress;
import org.charterkit.portfolio.PortfolioGroup;
import org.charterkit.portfolio.SlippedEnd;

/** The tables whose rows are groups. */
final class GroupTables {
    private GroupTables() {}

    static String overview(List<GroupOverview> rows, Function<PortfolioGroup, String> name) {
        return new MarkdownDocument()
                .table(
                        List.of(
                                "Group",
                                "State",
                                "Created",
                                "Target end",
                                "Ended",
                                "Sponsor",
                                "Facilitators",
                                "Criteria done",
                                "People",
                                "Vacancies"),
                        rows.stream()
                                .sorted(GroupOverview.byStateAndTitle())
                                .map(row -> List.of(
                                        name.apply(row),
                                        ReportWords.of(row.state()),
                                        ReportWords.date(row.created()),
                                        ReportWords.date(row.targetEnd()),
                                        ReportWords.date(row.ended()),
                                        MarkdownText.of(ReportWords.persons(row.sponsors())),
                                        MarkdownText.of(ReportWords.persons(row.facilitators())),
                                        ReportWords.done(row.progress()),
                                        String.valueOf(row.people()),
                                        String.valueOf(row.vacancies())))
                                .toList())
                .text();
    }

    static String slippedEnds(List<SlippedEnd> slips, Function<PortfolioGroup, String> name) {
        return new MarkdownDocument()
                .table(
                        List.of("Group", "State", "Target end", "Ended", "Days late"),
                        slips.stream()
                                .sorted(SlippedEnd.byUrgency())
                                .map(slip -> List.of(
                                        name.apply(slip),
                                        ReportWords.of(slip.state()),
                                        slip.targetEnd().date().toString(),
                                        ReportWords.stated(slip.ended()),
                                        String.valueOf(slip.daysLate())))
                                .toList())
                .text();
    }

    static String progress(List<GroupProgress> groups, Function<PortfolioGroup, String> name) {
        List<List<String>> rows = new ArrayList<>();
        groups.stream()
                .filter(group -> group.progress().total() > 0)
                .sorted(GroupProgress.byStateAndTitle())
                .forEach(group -> {
                    rows.add(row(name.apply(group), Optional.empty(), group.progress()));
                    if (group.parts().size() > 1) {
                        group.parts()
                                .forEach(part ->
                                        rows.add(row("", Optional.of(part.name().orElse("Others")), part.progress())));
                    }
                });
        return new MarkdownDocument()
                .table(List.of("Group", "Part", "Criteria done", "Share"), rows)
                .text();
    }

    private static List<String> row(String group, Optional<String> part, Progress progress) {
        return List.of(
                group,
                part.map(MarkdownText::of).orElse("All"),
                ReportWords.done(progress),
                ReportWords.share(progress));
    }
}
