package org.charterkit.markdown.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterkit.Progress;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.GroupProgress;
import org.charterkit.portfolio.PortfolioGroup;
import org.charterkit.portfolio.SlippedEnd;

/** The tables whose rows are groups. */
final class GroupTables {
    private GroupTables() {}

    static void overview(MarkdownDocument page, List<GroupOverview> rows, Function<PortfolioGroup, String> name) {
        page.table(
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
                                String.valueOf(row.vacancies()))));
    }

    static void slippedEnds(MarkdownDocument page, List<SlippedEnd> slips, Function<PortfolioGroup, String> name) {
        page.table(
                List.of("Group", "State", "Target end", "Ended", "Days late"),
                slips.stream()
                        .sorted(SlippedEnd.byUrgency())
                        .map(slip -> List.of(
                                name.apply(slip),
                                ReportWords.of(slip.state()),
                                slip.targetEnd().date().toString(),
                                ReportWords.stated(slip.ended()),
                                String.valueOf(slip.daysLate()))));
    }

    static void progress(MarkdownDocument page, List<GroupProgress> groups, Function<PortfolioGroup, String> name) {
        page.table(
                List.of("Group", "Part", "Criteria done", "Share"),
                groups.stream()
                        .filter(group -> group.progress().total() > 0)
                        .sorted(GroupProgress.byStateAndTitle())
                        .flatMap(group -> rows(group, name)));
    }

    private static Stream<List<String>> rows(GroupProgress group, Function<PortfolioGroup, String> name) {
        Stream<List<String>> whole = Stream.of(row(name.apply(group), Optional.empty(), group.progress()));
        Stream<List<String>> parts = group.parts().size() > 1
                ? group.parts().stream()
                        .map(part -> row("", Optional.of(part.name().orElse("Others")), part.progress()))
                : Stream.empty();
        return Stream.concat(whole, parts);
    }

    private static List<String> row(String group, Optional<String> part, Progress progress) {
        return List.of(
                group,
                part.map(MarkdownText::of).orElse("All"),
                ReportWords.done(progress),
                ReportWords.share(progress));
    }
}
