package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.CharterDate;
import org.charterkit.Path;
import org.charterkit.Run;
import org.charterkit.Step;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;

/** Paths under headings of their own, as items, or as rows. */
final class PathsPrinter implements RunPrinter {
    private final PrintContext context;
    private final StepsPrinter steps;
    private final PersonForm persons;
    private final String heading;

    /**
     * Paths in a section.
     *
     * @param context what every printer needs
     * @param heading the marks of a heading below the section's own
     */
    PathsPrinter(PrintContext context, String heading) {
        this.context = context;
        this.heading = heading;
        this.steps = new StepsPrinter(context);
        this.persons = new PersonForm(context.vocabulary());
    }

    @Override
    public List<String> print(Run run, String marker) {
        List<Path> paths = run.facts().stream().map(Path.class::cast).toList();
        return switch (run.layout()) {
            case TABLE -> List.of(table(run, paths));
            case HEADINGS -> headings(paths);
            default -> List.of(Item.list(marker, paths.stream().map(this::item).toList()));
        };
    }

    private List<String> headings(List<Path> paths) {
        List<String> blocks = new ArrayList<>();
        for (Path path : paths) {
            RichText words = PeriodForm.of(path, context.vocabulary());
            blocks.add(heading + " " + context.inlines().print(words, Place.HEADING));
            path.body().ifPresent(body -> blocks.add(body.source()));
            if (!path.steps().isEmpty()) {
                blocks.add(steps.list(path.steps()));
            }
        }
        return blocks;
    }

    private Item item(Path path) {
        RichText words = PeriodForm.of(path, context.vocabulary());
        CompletionForm form =
                CompletionForm.of(new Completion(words, path.status(), Optional.empty(), RichText.empty()), context);
        return new Item(form.markdown(context, Place.LINE), Item.parts(path.body(), steps.list(path.steps())));
    }

    private String table(Run run, List<Path> paths) {
        Columns columns = new Columns(run, context);
        for (Path path : paths) {
            Columns.Row row = columns.row(path.details());
            row.put(ColumnKind.NAME, path.name());
            row.put(ColumnKind.PERIOD, path.period());
            if (!isStated(path.period(), columns)) {
                row.put(ColumnKind.START, words(path.start()));
                row.put(columns.has(ColumnKind.END) ? ColumnKind.END : ColumnKind.DUE, words(path.end()));
            }
            if (path.steps().size() == 1) {
                Step step = path.steps().get(0);
                row.put(ColumnKind.STEPS, steps.form(step));
                row.put(ColumnKind.PERSON, persons.of(step.assignees()));
            }
            row.end();
        }
        return columns.markdown();
    }

    /** Whether only the words of a period can say when the path is. */
    private static boolean isStated(RichText period, Columns columns) {
        return !period.isEmpty() && !columns.has(ColumnKind.START) && !columns.has(ColumnKind.END);
    }

    private static RichText words(Optional<CharterDate> date) {
        return RichText.of(date.map(CharterDate::toString).orElse(""));
    }
}
