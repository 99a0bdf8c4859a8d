package org.charterkit.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.Membership;
import org.charterkit.portfolio.PortfolioPerson;

/** The report as Markdown: {@code index.md} with the table, {@code people.md}, and a page for each charter. */
public final class MarkdownReport {
    private final Report report;

    /**
     * The report as Markdown.
     *
     * @param report what it says
     */
    public MarkdownReport(Report report) {
        this.report = report;
    }

    /**
     * A file of the report.
     *
     * @param name its path in the report's folder, with {@code /}
     * @param text its Markdown
     */
    public record Page(String name, String text) {}

    /**
     * All files of the report.
     *
     * @return the index first, then the people, then the charters in the order of the index
     */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("index.md", Printable.of(index())));
        pages.add(new Page("people.md", Printable.of(people())));
        PageLinks links = PageLinks.to(report.groups(), group -> group.slug() + ".md");
        for (Group group : report.groups()) {
            String text = new MarkdownCharter(group, links.of(group)).text();
            pages.add(new Page("charters/" + group.slug() + ".md", Printable.of(text)));
        }
        return pages;
    }

    private String index() {
        MarkdownPage page = new MarkdownPage().heading(1, "Working groups");
        page.block("On " + report.day() + ": " + MarkdownText.of(report.summary()) + ". [People](people.md)");
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
                        "People"),
                report.groups().stream().map(MarkdownReport::row).toList());
        if (!report.otherPages().isEmpty()) {
            page.heading(2, "Pages that are no charter");
            page.table(
                    List.of("Page", "What it is", "Why"),
                    report.otherPages().stream()
                            .map(other -> List.of(
                                    MarkdownText.of(other.source()),
                                    Words.of(other.kind()),
                                    MarkdownText.of(other.reason())))
                            .toList());
        }
        if (!report.unread().isEmpty()) {
            page.heading(2, "Files that could not be read");
            page.table(
                    List.of("File", "Why"),
                    report.unread().stream()
                            .map(file -> List.of(MarkdownText.of(file.source()), MarkdownText.of(file.reason())))
                            .toList());
        }
        return page.text();
    }

    private static List<String> row(Group group) {
        GroupOverview row = group.overview();
        String note = Words.criteriaNote(row.progress());
        return List.of(
                linkTo(group),
                Words.of(row.state()),
                Words.date(row.created()),
                Words.date(row.targetEnd()),
                Words.date(row.ended()),
                MarkdownText.of(Words.names(row.sponsors())),
                MarkdownText.of(Words.names(row.facilitators())),
                Words.criteria(row.progress()) + (note.isEmpty() ? "" : " (" + note + ")"),
                String.valueOf(row.people()));
    }

    private String people() {
        MarkdownPage page = new MarkdownPage().heading(1, "People");
        page.block(Words.count(report.people().size(), "person", "people") + " in "
                + Words.count(report.groups().size(), "group") + ". [Working groups](index.md)");
        return page.table(
                        List.of("Person", "Handles", "Groups"),
                        report.people().stream().map(this::row).toList())
                .text();
    }

    private List<String> row(PortfolioPerson person) {
        return List.of(
                MarkdownText.of(person.displayName()),
                MarkdownText.of(Words.handles(person.handles())),
                person.memberships().stream().map(this::membership).collect(Collectors.joining("<br>")));
    }

    private String membership(Membership membership) {
        String roles = Words.roles(membership.roles());
        return linkTo(report.group(membership.source())) + (roles.isEmpty() ? "" : ": " + MarkdownText.of(roles));
    }

    private static String linkTo(Group group) {
        return MarkdownText.link(MarkdownText.of(group.title()), "charters/" + group.slug() + ".md");
    }
}
