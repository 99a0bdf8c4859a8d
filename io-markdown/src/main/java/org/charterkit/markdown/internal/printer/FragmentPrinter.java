package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.charterkit.DataMap;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.Step;
import org.charterkit.markdown.internal.source.TableCells;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.Vocabulary;

/** Writes parts of a page: sections, runs, items, the cells of a row, words. */
public final class FragmentPrinter {
    private static final String BLANK_LINE = "\n\n";

    private final PrintContext context;
    private final PersonForm persons;

    /** A printer of parts of pages that a vocabulary will read. */
    public FragmentPrinter(Vocabulary vocabulary) {
        this.context = new PrintContext(vocabulary, new InlinePrinter());
        this.persons = new PersonForm(vocabulary);
    }

    /** The lines of a key of the front matter. */
    public static String frontMatter(DataMap.Entry entry) {
        return FrontMatterPrinter.print(entry);
    }

    /** A text between quotes, as front matter has it. */
    public static String quoted(String text) {
        return FrontMatterPrinter.quoted(text);
    }

    /** Plain words in a heading. */
    public static String plainHeading(String words) {
        return new InlinePrinter().print(RichText.of(words), Place.HEADING);
    }

    /** A section with all that stands in it. */
    public String section(Section section) {
        return String.join(BLANK_LINE, new SectionPrinter(context, section).blocks());
    }

    /** A run under its label, as it stands in a section of a level. */
    public String run(Run run, Section section) {
        Section alone = section.withContent(List.of(run));
        List<String> blocks = new ArrayList<>(new SectionPrinter(context, alone).blocks());
        section.heading().ifPresent(heading -> blocks.remove(0));
        return String.join(BLANK_LINE, blocks);
    }

    /** The lone bold line of a label. */
    public String label(RichText label) {
        return context.line(label.map(words -> words.withStyle(TextStyle.STRONG)));
    }

    /** An item of a list, its first line behind a marker, the others as far in as the first line's words. */
    public String item(Run run, Fact fact, String marker) {
        return SectionPrinter.printer(run.kind(), context, "###").print(run.withFacts(List.of(fact)), marker).stream()
                .collect(Collectors.joining(BLANK_LINE));
    }

    /** Participants of the same role and title as one item. */
    public String item(List<Participant> together, String marker) {
        return marker + " " + context.line(new ParticipantsPrinter(context).item(together));
    }

    /** A nested criterion as an item. */
    public String item(ExitCriterion criterion, String marker) {
        return item(Run.list(List.of(criterion)), criterion, marker);
    }

    /** A step as an item. */
    public String item(Step step) {
        return new StepsPrinter(context).list(List.of(step));
    }

    /** The marker that {@link #item(Step)} begins with. */
    public String stepMarker() {
        return StepsPrinter.STEP;
    }

    /** The cells of a fact's row, as they stand between the pipes of a table. */
    public List<String> cells(Run run, Fact fact) {
        String table = item(run, fact, "");
        int row = table.lastIndexOf('\n') + 1;
        return TableCells.of(table, row, table.length()).stream()
                .map(cell -> table.substring(cell.start(), cell.end()))
                .toList();
    }

    /** Persons, as they stand in one cell. */
    public String persons(List<Person> several) {
        return context.inlines().print(persons.of(several), Place.CELL);
    }

    /** A person, as it stands within a line. */
    public String person(Person person) {
        return context.inlines().print(persons.of(person), Place.WITHIN_LINE);
    }

    /** Words in a cell. */
    public String cell(RichText words) {
        return context.inlines().print(words, Place.CELL);
    }

    /** Words in a heading. */
    public String heading(RichText words) {
        return context.inlines().print(words, Place.HEADING);
    }

    /** Words on a line, at its beginning or behind others. */
    public String words(RichText words, boolean atBeginning) {
        return context.inlines().print(words, atBeginning ? Place.LINE : Place.WITHIN_LINE);
    }
}
