package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Person;
import org.charterkit.markdown.internal.outline.Span;

/** A cell that names several persons, with some of them gone: the others stay as they are written. */
final class PersonsCell {
    private static final String SEPARATOR = "(?:\\s*(?:,|;|/|&|、|・|<br\\s*/?>)\\s*|\\s+and\\s+)";
    private static final Pattern BEHIND = Pattern.compile("\\A" + SEPARATOR);
    private static final Pattern BEFORE = Pattern.compile(SEPARATOR + "\\z");

    /** Before and behind a name or handle that is not part of a longer one. */
    private static final String ALONE = "(?<![\\p{L}\\p{N}])";

    private static final String END = "(?![\\p{L}\\p{N}_-])";

    private final EditContext context;

    PersonsCell(EditContext context) {
        this.context = context;
    }

    /**
     * The cell with other persons.
     *
     * @param printed the cell as it would be printed, for where persons are new or stand in another order
     */
    String edit(String written, List<Person> old, List<Person> now, String printed) {
        if (!isPartOf(now, old)) {
            return printed;
        }
        String cell = written;
        for (Person person : old) {
            if (!now.contains(person)) {
                cell = without(person, cell);
            }
        }
        return cell;
    }

    private static boolean isPartOf(List<Person> some, List<Person> all) {
        int next = 0;
        for (Person person : all) {
            next += next < some.size() && some.get(next).equals(person) ? 1 : 0;
        }
        return next == some.size();
    }

    private String without(Person person, String cell) {
        String printed = context.printer().persons(List.of(person));
        Optional<Span> whole = found(ALONE + Pattern.quote(printed) + END, cell).or(() -> named(person, cell));
        String unnamed = whole.map(span -> without(span, cell)).orElse(cell);
        return person.handle()
                .flatMap(handle -> sign(handle, unnamed))
                .map(span -> without(span, unnamed))
                .orElse(unnamed);
    }

    private static Optional<Span> sign(String handle, String cell) {
        return found("`?@" + Pattern.quote(handle) + "`?(?![\\w.-])", cell);
    }

    private static Optional<Span> named(Person person, String cell) {
        String name = ALONE + Pattern.quote(person.displayName()) + END;
        return found("(?:\\[)?" + name + "(?:\\]\\([^()]*\\))?(?:\\s*\\([^()]*\\))?", cell);
    }

    private static Optional<Span> found(String pattern, String cell) {
        Matcher found = Pattern.compile(pattern).matcher(cell);
        return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
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
