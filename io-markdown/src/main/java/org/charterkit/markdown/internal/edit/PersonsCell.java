package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Person;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.vocabulary.PersonsReading;

/** A cell that names several persons, with some of them gone: the others stay as they are written. */
final class PersonsCell {
    private static final String SEPARATOR = "(?:\\s*(?:,|;|/|&|、|・|<br\\s*/?>)\\s*|\\s+and\\s+)";
    private static final Pattern BEHIND = Pattern.compile("\\A" + SEPARATOR);
    private static final Pattern BEFORE = Pattern.compile(SEPARATOR + "\\z");

    private final EditContext context;

    PersonsCell(EditContext context) {
        this.context = context;
    }

    /** The cell with other persons; as printed where the old ones cannot be told apart in it. */
    String edit(String written, List<Person> old, List<Person> now) {
        String cell = written;
        for (Person person : old) {
            if (!now.contains(person)) {
                cell = without(person, cell).orElse(cell);
            }
        }
        PersonsReading reading = context.vocabulary().persons(context.lines().read(cell.replace("\\|", "|")));
        boolean isRead = reading.complete() && reading.persons().equals(now);
        return isRead ? cell : context.printer().persons(now);
    }

    private Optional<String> without(Person person, String cell) {
        String printed = context.printer().persons(List.of(person));
        int at = cell.indexOf(printed);
        Optional<Span> span = at >= 0 ? Optional.of(new Span(at, at + printed.length())) : named(person, cell);
        return span.map(place -> without(place, cell));
    }

    private static Optional<Span> named(Person person, String cell) {
        int at = cell.indexOf(person.displayName());
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + person.displayName().length()));
    }

    private static String without(Span span, String cell) {
        String before = cell.substring(0, span.start());
        String behind = cell.substring(span.end());
        Matcher separator = BEHIND.matcher(behind);
        if (separator.find()) {
            return before + behind.substring(separator.end());
        }
        Matcher last = BEFORE.matcher(before);
        return (last.find() ? before.substring(0, last.start()) : before) + behind;
    }
}
