package org.charterkit.markdown.internal.printer;

import static org.charterkit.markdown.internal.printer.PrintContext.joined;

import java.util.List;
import java.util.Optional;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Run;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;

/** Participants as the rows of a table, or as items "Role: Name - Title". */
final class ParticipantsPrinter implements RunPrinter {
    private final PrintContext context;
    private final PersonForm persons;

    ParticipantsPrinter(PrintContext context) {
        this.context = context;
        this.persons = new PersonForm(context.vocabulary());
    }

    @Override
    public List<String> print(Run run, String marker) {
        List<Participant> participants =
                run.facts().stream().map(Participant.class::cast).toList();
        return List.of(
                run.layout() == Layout.LIST
                        ? Item.list(
                                marker,
                                participants.stream()
                                        .map(participant -> Item.of(context.line(item(participant))))
                                        .toList())
                        : table(run, participants));
    }

    private RichText item(Participant participant) {
        return item(List.of(participant));
    }

    /** The words of an item for participants of the same role and title. */
    RichText item(List<Participant> together) {
        Participant first = together.get(0);
        RichText named = persons.of(
                together.stream().flatMap(each -> each.person().stream()).toList());
        RichText titled = first.title().isEmpty() ? named : joined(named, " - ", first.title());
        return first.role().map(role -> joined(role.name(), ": ", titled)).orElse(titled);
    }

    private String table(Run run, List<Participant> participants) {
        Columns columns = new Columns(run, context);
        for (Participant participant : participants) {
            Columns.Row row = columns.row(participant.details());
            row.put(ColumnKind.TITLE, participant.title());
            participant.role().ifPresent(role -> row.put(ColumnKind.ROLE, role.name()));
            boolean isRoleless =
                    !columns.has(ColumnKind.ROLE) && participant.person().isEmpty();
            if (isRoleless) {
                participant.role().ifPresent(role -> row.put(openRole(columns), role.name()));
            }
            participant.person().ifPresent(person -> put(person, row, columns));
            row.end();
        }
        return columns.markdown();
    }

    /** Without a column of roles, the words beside an empty name are the role. */
    private static ColumnKind openRole(Columns columns) {
        return columns.has(ColumnKind.TITLE) ? ColumnKind.TITLE : ColumnKind.OTHER;
    }

    private void put(Person person, Columns.Row row, Columns columns) {
        Optional<String> handle = person.handle();
        boolean apart = handle.isPresent() && columns.has(ColumnKind.HANDLE);
        if (apart) {
            row.put(ColumnKind.HANDLE, RichText.of("@" + handle.get()));
        }
        boolean named = apart && person.name().isPresent();
        row.putPersons(ColumnKind.PERSON, persons.of(named ? person.withHandle(Optional.empty()) : person));
    }
}
