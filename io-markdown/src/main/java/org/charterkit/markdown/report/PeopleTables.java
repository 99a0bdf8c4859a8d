package org.charterkit.markdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterkit.portfolio.IdentityDoubt;
import org.charterkit.portfolio.LoadStep;
import org.charterkit.portfolio.Membership;
import org.charterkit.portfolio.PersonLoad;
import org.charterkit.portfolio.PortfolioGroup;
import org.charterkit.portfolio.PortfolioPerson;
import org.charterkit.portfolio.UntitledLead;

/** The tables whose rows are people. */
final class PeopleTables {
    private static final String LINE_BREAK = "<br>";

    private PeopleTables() {}

    static String people(List<PortfolioPerson> people, Function<PortfolioGroup, String> name) {
        return new MarkdownDocument()
                .table(
                        List.of("Person", "Handles", "Groups"),
                        people.stream()
                                .map(person -> List.of(
                                        MarkdownText.of(person.displayName()),
                                        MarkdownText.of(ReportWords.handles(person.handles())),
                                        memberships(person.memberships(), name)))
                                .toList())
                .text();
    }

    static String overlaps(List<PersonLoad> loads, Function<PortfolioGroup, String> name) {
        List<List<String>> rows = new ArrayList<>();
        loads.stream()
                .filter(load -> load.most() > 1)
                .sorted(PersonLoad.byMost())
                .forEach(load -> load.overlaps().forEach(step -> rows.add(row(load, step, name))));
        return new MarkdownDocument()
                .table(List.of("Person", "From", "Until", "Groups at a time", "Groups"), rows)
                .text();
    }

    private static List<String> row(PersonLoad load, LoadStep step, Function<PortfolioGroup, String> name) {
        return List.of(
                MarkdownText.of(load.person().displayName()),
                step.days().first().toString(),
                step.days().last().toString(),
                String.valueOf(step.groups()),
                memberships(load.on(step.days().first()), name));
    }

    private static String memberships(List<Membership> memberships, Function<PortfolioGroup, String> name) {
        return memberships.stream()
                .map(membership -> {
                    String roles = ReportWords.roles(membership.roles());
                    return name.apply(membership) + (roles.isEmpty() ? "" : ": " + MarkdownText.of(roles));
                })
                .collect(Collectors.joining(LINE_BREAK));
    }

    static String untitledLeads(List<UntitledLead> leads, Function<PortfolioGroup, String> name) {
        return new MarkdownDocument()
                .table(
                        List.of("Group", "Role", "Person", "Title on other pages"),
                        leads.stream()
                                .map(lead -> List.of(
                                        name.apply(lead),
                                        MarkdownText.of(lead.role().name().plainText()),
                                        MarkdownText.of(lead.person().displayName()),
                                        MarkdownText.of(String.join(", ", lead.titlesElsewhere()))))
                                .toList())
                .text();
    }

    static String identityDoubts(List<IdentityDoubt> doubts) {
        return new MarkdownDocument()
                .table(
                        List.of("Doubt", "People"),
                        doubts.stream()
                                .map(doubt -> List.of(
                                        ReportWords.of(doubt.reason()),
                                        doubt.people().stream()
                                                .map(PeopleTables::withHandles)
                                                .collect(Collectors.joining(LINE_BREAK))))
                                .toList())
                .text();
    }

    private static String withHandles(PortfolioPerson person) {
        String handles = person.name().isPresent() ? ReportWords.handles(person.handles()) : "";
        return MarkdownText.of(person.displayName()) + (handles.isEmpty() ? "" : " (" + MarkdownText.of(handles) + ")");
    }
}
