package org.charterkit.markdown.internal.printer;

import static org.charterkit.markdown.internal.printer.PrintContext.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charterkit.Person;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.PersonsReading;
import org.charterkit.vocabulary.Vocabulary;

/** The words that name persons. */
final class PersonForm {
    private final Vocabulary vocabulary;

    PersonForm(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A person's name, link, handle and note. */
    RichText of(Person person) {
        List<RichText> forms = forms(person);
        return forms.stream()
                .filter(form -> isRead(form, List.of(person)))
                .findFirst()
                .orElse(forms.get(0));
    }

    /** Several persons, one behind the other. */
    RichText of(List<Person> persons) {
        if (persons.size() == 1) {
            return of(persons.get(0));
        }
        List<RichText> forms = Stream.of(TextRun.of(", "), TextRun.lineBreak(), TextRun.of("; "))
                .map(separator -> joinedBy(separator, persons))
                .toList();
        return forms.stream().filter(form -> isRead(form, persons)).findFirst().orElse(forms.get(0));
    }

    private RichText joinedBy(TextRun separator, List<Person> persons) {
        List<TextRun> runs = new ArrayList<>();
        for (Person person : persons) {
            if (!runs.isEmpty()) {
                runs.add(separator);
            }
            runs.addAll(of(person).runs());
        }
        return RichText.of(runs);
    }

    private boolean isRead(RichText form, List<Person> persons) {
        PersonsReading reading = vocabulary.persons(form);
        return reading.complete() && reading.persons().equals(persons);
    }

    private static List<RichText> forms(Person person) {
        TextRun name = TextRun.of(person.displayName());
        RichText linked =
                RichText.of(person.link().map(name::withHref).orElse(name).withStyles(Set.of()));
        boolean addsHandle = person.name().isPresent() && person.handle().isPresent();
        RichText named = addsHandle
                ? joined(linked, " ", RichText.of("@" + person.handle().get()))
                : linked;
        RichText handleFirst =
                addsHandle ? joined(RichText.of("@" + person.handle().get()), " ", linked) : linked;
        List<RichText> forms = new ArrayList<>();
        for (RichText words : List.of(named, handleFirst)) {
            if (person.note().isEmpty()) {
                forms.add(words);
            } else {
                forms.add(joined(joined(words, " (", person.note()), ")", RichText.empty()));
                forms.add(joined(words, " - ", person.note()));
                forms.addAll(withinParentheses(words, person.note()));
            }
        }
        boolean handleIsNoted = person.handle()
                .filter(handle -> person.note().plainText().contains("@" + handle))
                .isPresent();
        if (handleIsNoted) {
            forms.add(0, joined(joined(linked, " (", person.note()), ")", RichText.empty()));
        }
        return forms;
    }

    /** A note within parentheses that belong to the name. */
    private static List<RichText> withinParentheses(RichText words, RichText note) {
        int closing = words.shownText().lastIndexOf(')');
        if (closing < 0) {
            return List.of();
        }
        RichText rest = words.part(closing, words.shownText().length());
        return List.of(joined(joined(words.part(0, closing), " (", note), ")", rest));
    }
}
