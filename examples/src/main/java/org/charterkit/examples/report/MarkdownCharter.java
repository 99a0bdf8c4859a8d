package org.charterkit.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.Attribute;
import org.charterkit.Block;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.ProseBlock;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.Step;
import org.charterkit.markdown.report.MarkdownDocument;
import org.charterkit.markdown.report.MarkdownText;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/** One charter as a page of Markdown, in the order of its own page. */
final class MarkdownCharter {
    /** Where a further line of an item begins, if anything stands in it. */
    private static final Pattern LINE_WITH_WORDS = Pattern.compile("\n(?!\n)");

    private final Group group;
    private final PageLinks links;
    private final MarkdownDocument page;

    MarkdownCharter(Group group, PageLinks links, MarkdownDocument page) {
        this.group = group;
        this.links = links;
        this.page = page;
    }

    void add() {
        GroupOverview row = group.overview();
        page.heading(1, MarkdownText.of(group.title()));
        group.charter().description().ifPresent(words -> page.block(MarkdownText.of(words)));
        page.block(Words.of(row.state()) + ". Criteria done: " + Words.criteria(row.progress()) + ". People: "
                + row.people() + ". Read from " + MarkdownText.of(row.source())
                + ". [Working groups](../index.md)");
        group.charter().sections().forEach(this::section);
    }

    private void section(Section section) {
        section.heading()
                .filter(heading -> !heading.isBlank())
                .ifPresent(heading -> page.heading(Math.max(section.level(), 2), words(heading)));
        for (Block block : section.content()) {
            if (block instanceof Run run) {
                run.label().ifPresent(label -> page.block("**" + MarkdownText.of(label.plainText()) + "**"));
                run(run);
            } else if (block instanceof ProseBlock prose) {
                page.block(StyledMarkdown.of(prose.prose(), links));
            }
        }
    }

    private void run(Run run) {
        switch (run.kind()) {
            case ATTRIBUTE ->
                table(
                        run,
                        Attribute.class,
                        List.of("Property", "Value"),
                        fact -> List.of(words(fact.name()), words(fact.value())));
            case PREREQUISITE ->
                table(
                        run,
                        Prerequisite.class,
                        List.of("Prerequisite", "Rationale", "More"),
                        fact -> List.of(words(fact.name()), words(fact.rationale()), details(fact.details())));
            case PARTICIPANT ->
                table(
                        run,
                        Participant.class,
                        List.of("Role", "Person", "Title", "More"),
                        fact -> List.of(
                                fact.role().map(role -> words(role.name())).orElse(Words.NOTHING),
                                fact.person().map(this::person).orElse("*open*"),
                                words(fact.title()),
                                details(fact.details())));
            case EXIT_CRITERION -> page.block(list(facts(run, ExitCriterion.class), this::criterion));
            case SCOPE_ITEM -> page.block(list(facts(run, ScopeItem.class), item -> words(item.text())));
            case PATH -> facts(run, Path.class).forEach(this::path);
            case ROLE_DEFINITION ->
                facts(run, RoleDefinition.class).forEach(definition -> {
                    page.block("**" + MarkdownText.of(definition.role().name().plainText()) + "**");
                    page.block(prose(Optional.of(definition.definition())));
                });
        }
    }

    private static <F extends Fact> List<F> facts(Run run, Class<F> type) {
        return run.facts().stream().map(type::cast).toList();
    }

    private <F extends Fact> void table(Run run, Class<F> type, List<String> columns, Function<F, List<String>> cells) {
        List<List<String>> rows = facts(run, type).stream().map(cells).toList();
        int last = columns.size() - 1;
        boolean isLastEmpty = rows.stream().allMatch(row -> row.get(last).isEmpty());
        page.table(
                isLastEmpty ? columns.subList(0, last) : columns,
                isLastEmpty ? rows.stream().map(row -> row.subList(0, last)).toList() : rows);
    }

    private void path(Path path) {
        page.block("**" + MarkdownText.of(path.name().plainText()) + "** " + period(path));
        page.block(prose(path.body()));
        page.block(list(path.steps(), this::step));
        page.block(details(path.details()));
    }

    private static String period(Path path) {
        String dates = path.start().isPresent() || path.end().isPresent()
                ? Words.date(path.start()) + " to " + Words.date(path.end())
                : MarkdownText.of(path.period().plainText());
        return dates
                + path.status()
                        .map(known -> " (" + Words.of(path.status()) + ")")
                        .orElse("");
    }

    private String criterion(ExitCriterion criterion) {
        List<String> notes = new ArrayList<>();
        criterion.progress().ifPresent(percent -> notes.add(percent + " %"));
        if (!criterion.note().isBlank()) {
            notes.add(words(criterion.note()));
        }
        if (!criterion.dris().isEmpty()) {
            notes.add(people(criterion.dris()));
        }
        criterion.started().ifPresent(date -> notes.add("started " + date));
        criterion.due().ifPresent(date -> notes.add("due " + date));
        criterion.completed().ifPresent(date -> notes.add("completed " + date));
        return item(
                mark(criterion.status()) + words(criterion.text()) + inParentheses(notes),
                prose(criterion.body()),
                details(criterion.details()),
                list(criterion.criteria(), this::criterion));
    }

    private String step(Step step) {
        List<String> notes = new ArrayList<>();
        if (!step.assignees().isEmpty()) {
            notes.add(people(step.assignees()));
        }
        step.due().ifPresent(date -> notes.add("due " + date));
        return item(
                mark(step.status()) + words(step.text()) + inParentheses(notes),
                prose(step.body()),
                list(step.steps(), this::step));
    }

    private static String mark(Optional<CompletionStatus> status) {
        return status.isEmpty() ? "" : Words.mark(status) + " ";
    }

    private static String inParentheses(List<String> notes) {
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    private static <T> String list(List<T> values, Function<T, String> item) {
        return values.stream()
                .map(value -> "- " + LINE_WITH_WORDS.matcher(item.apply(value)).replaceAll("\n  "))
                .collect(Collectors.joining("\n"));
    }

    private static String item(String first, String... blocks) {
        StringBuilder item = new StringBuilder(first);
        for (String block : blocks) {
            if (!block.isBlank()) {
                item.append(block.startsWith("- ") ? "\n" : "\n\n").append(block);
            }
        }
        return item.toString();
    }

    private String people(List<Person> people) {
        return people.stream().map(this::person).collect(Collectors.joining(", "));
    }

    private String person(Person person) {
        String name = MarkdownText.of(person.displayName());
        String linked = person.link()
                .flatMap(links::resolve)
                .map(address -> MarkdownText.link(name, address))
                .orElse(name);
        return person.note().isBlank() ? linked : linked + " (" + words(person.note()) + ")";
    }

    private String details(List<Detail> details) {
        return details.stream()
                .filter(detail -> !detail.value().isBlank())
                .map(detail -> detail.name().isBlank()
                        ? words(detail.value())
                        : words(detail.name()) + ": " + words(detail.value()))
                .collect(Collectors.joining("; "));
    }

    private String prose(Optional<Prose> prose) {
        return prose.map(words -> StyledMarkdown.of(words, links)).orElse("");
    }

    private String words(RichText text) {
        return StyledMarkdown.of(text, links);
    }
}
