package org.charterkit.markdown.report;

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

    static void people(MarkdownDocument page, List<PortfolioPerson> people, Function<PortfolioGroup, String> name) {
        page.table(
                List.of("Person", "Handles", "Groups"),
                people.stream()
                        .map(person -> List.of(
                                MarkdownText.of(person.displayName()),
                                MarkdownText.of(ReportWords.handles(person.handles())),
                                memberships(person.memberships(), name))));
    }

    static void overlaps(MarkdownDocument page, List<PersonLoad> loads, Function<PortfolioGroup, String> name) {
        page.table(
                List.of("Person", "From", "Until", "Groups at a time", "Groups"),
                loads.stream()
                        .filter(load -> load.most() > 1)
                        .sorted(PersonLoad.byMost())
                        .flatMap(load -> load.overlaps().stream().map(step -> row(load, step, name))));
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

    static void untitledLeads(MarkdownDocument page, List<UntitledLead> leads, Function<PortfolioGroup, String> name) {
        page.table(
                List.of("Group", "Role", "Person", "Title on other pages"),
                leads.stream()
                        .map(lead -> List.of(
                                name.apply(lead),
                                MarkdownText.of(lead.role().name().plainText()),
                                MarkdownText.of(lead.person().displayName()),
                                MarkdownText.of(String.join(", ", lead.titlesElsewhere())))));
    }

    static void identityDoubts(MarkdownDocument page, List<IdentityDoubt> doubts) {
        page.table(
                List.of("Doubt", "People"),
                doubts.stream()
                        .map(doubt -> List.of(
                                ReportWords.of(doubt.reason()),
                                doubt.people().stream()
                                        .map(PeopleTables::withHandles)
                                        .collect(Collectors.joining(LINE_BREAK)))));
    }

    private static String withHandles(PortfolioPerson person) {
        String handles = person.name().isPresent() ? ReportWords.handles(person.handles()) : "";
        return MarkdownText.of(person.displayName()) + (handles.isEmpty() ? "" : " (" + MarkdownText.of(handles) + ")");
    }
}
