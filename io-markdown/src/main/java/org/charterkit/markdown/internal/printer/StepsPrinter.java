package org.charterkit.markdown.internal.printer;

import java.util.List;
import java.util.Optional;
import org.charterkit.Step;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Completion;

/** Steps as items, each with those who are to do it as items below. */
final class StepsPrinter {
    static final String STEP = "1.";
    private static final String ASSIGNEE = "-";

    private final PrintContext context;
    private final PersonForm persons;

    StepsPrinter(PrintContext context) {
        this.context = context;
        this.persons = new PersonForm(context.vocabulary());
    }

    /** A list of steps; empty where there are none. */
    String list(List<Step> steps) {
        return Item.list(STEP, steps.stream().map(this::item).toList());
    }

    private Item item(Step step) {
        List<Item> assignees = step.assignees().stream()
                .map(person -> Item.of(context.line(persons.of(person))))
                .toList();
        return new Item(
                form(step).markdown(context, Place.LINE),
                Item.parts(step.body(), Item.list(ASSIGNEE, assignees), list(step.steps())));
    }

    CompletionForm form(Step step) {
        Completion wished = new Completion(step.text(), step.status(), Optional.empty(), RichText.empty());
        return CompletionForm.of(
                wished,
                context,
                read -> read.status().equals(step.status()) && withNote(read).equals(step.text()));
    }

    /** A step has no place for a note: it stays with the text. */
    private static RichText withNote(Completion read) {
        return read.note().isEmpty()
                ? read.text()
                : read.text().plus(RichText.of(" ")).plus(read.note());
    }
}
