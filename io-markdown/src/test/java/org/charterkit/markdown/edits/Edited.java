package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.Charter;
import org.charterkit.CharterEdit;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Section;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.MarkdownReader;

/** A page that was edited, as the lines that a diff of it shows. */
final class Edited {
    private Edited() {}

    /** The lines that went and came, each behind its sign. */
    static String lines(String page, UnaryOperator<CharterEdit> edit) {
        MarkdownPage old = MarkdownPage.parse(page);
        String diff = old.diff("page.md", page(page, edit));
        StringBuilder lines = new StringBuilder();
        diff.lines()
                .skip(2)
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    static MarkdownPage page(String page, UnaryOperator<CharterEdit> edit) {
        return to(page, charter -> edit.apply(charter.edit()).apply());
    }

    /** The page with another charter. */
    static MarkdownPage to(String page, UnaryOperator<Charter> change) {
        MarkdownPage old = MarkdownPage.parse(page);
        Charter wanted = change.apply(old.charter());
        MarkdownPage edited = old.with(wanted);
        assertThat(MarkdownReader.create().read(edited.text()).charter()).isEqualTo(wanted);
        return edited;
    }

    /** The page with another section at a position. */
    static String section(String page, int index, UnaryOperator<Section> change) {
        return to(page, charter -> {
                    List<Section> sections = new ArrayList<>(charter.sections());
                    sections.set(index, change.apply(sections.get(index)));
                    return charter.withSections(sections);
                })
                .text();
    }

    /** A line of a page, from 0. */
    static String line(String page, int index) {
        return page.lines().toList().get(index);
    }

    /** The lines that a diff shows where one line of a page is another now. */
    static String row(String page, int index, String now) {
        return "-" + line(page, index) + "\n+" + now + "\n";
    }

    /** A participant of a page with another person. */
    static Participant like(String page, int index, String name) {
        return MarkdownPage.parse(page).charter().participants().get(index).withPerson(Optional.of(Person.of(name)));
    }
}
