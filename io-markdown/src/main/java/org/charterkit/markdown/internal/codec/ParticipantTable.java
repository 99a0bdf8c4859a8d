package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Detail;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Role;
import org.charterkit.Run;
import org.charterkit.SectionKind;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/** Participants as the rows of a table: one for each person of a row, or one without a person where the role is open. */
final class ParticipantTable {
    private static final int LONGEST_NAME = 60;

    private final OutlineBlock.Grid grid;

    private final TableReader table;
    private final CodecContext context;
    private final Vocabulary vocabulary;
    private final PersonColumns persons;

    /** The columns of the role and the title. */
    private final List<Integer> titleColumns;

    private final List<Participant> participants = new ArrayList<>();

    ParticipantTable(OutlineBlock.Grid grid, CodecContext context) {
        this.grid = grid;
        this.context = context;
        this.vocabulary = context.vocabulary();
        this.table = new TableReader(grid, FactKind.PARTICIPANT, vocabulary);
        this.persons = new PersonColumns(table, vocabulary);
        this.titleColumns = table.columns(ColumnKind.ROLE);
        titleColumns.addAll(table.columns(ColumnKind.TITLE));
    }

    Optional<List<Block>> read(Optional<RichText> label) {
        if (!isRoster()) {
            return Optional.empty();
        }
        table.rows().forEach(this::add);
        if (participants.isEmpty()) {
            return Optional.empty();
        }
        table.remarkUnequalColumns(context.sink());
        return Optional.of(List.of(Run.of(label, Layout.TABLE, table.headings(), participants)));
    }

    /** Whether the table has persons where its headings say so. */
    private boolean isRoster() {
        if (!table.has(ColumnKind.PERSON)) {
            return table.has(ColumnKind.ROLE) && table.has(ColumnKind.HANDLE);
        }
        boolean isSure = vocabulary.pageWords().isSureTable(FactKind.PARTICIPANT, table.headings());
        int names = 0;
        int others = 0;
        for (OutlineBlock.Row row : table.rows()) {
            RichText cell = table.text(row, ColumnKind.PERSON);
            if (!vocabulary.isPlaceholder(cell)) {
                int named = persons.read(cell).persons().size();
                boolean isNames = named > 0 && cell.plainText().length() < LONGEST_NAME * (1 + named);
                names += isNames && (isSure || vocabulary.looksLikeNames(cell)) ? 1 : 0;
                others += isNames ? 0 : 1;
            }
        }
        return names > others || (others == 0 && isSure);
    }

    /** Whether most rows name a role that the vocabulary knows. */
    boolean hasKnownRoles() {
        int known = 0;
        for (OutlineBlock.Row row : table.rows()) {
            RichText name = table.text(row, ColumnKind.ROLE);
            if (vocabulary.isRole(name)) {
                known++;
            }
        }
        return table.has(ColumnKind.PERSON) && known * 2 > grid.rows().size();
    }

    private void add(OutlineBlock.Row row) {
        Optional<Role> role = role(row);
        RichText title = table.text(row, ColumnKind.TITLE);
        PersonColumns.OfRow named = persons.of(row);
        List<Integer> taken = new ArrayList<>(titleColumns);
        taken.addAll(named.taken());
        List<Detail> details = table.details(row, taken, named.rest());
        if (named.persons().isEmpty()) {
            if (role.isPresent()) {
                add(row, role, Optional.empty(), title, details);
            } else if (!title.isEmpty() || !details.isEmpty()) {
                RichText words = title.isEmpty() ? details.get(0).value() : title;
                List<Detail> rest = title.isEmpty() ? details.subList(1, details.size()) : details;
                if (!words.isBlank()) {
                    Pointer pointer =
                            add(row, Optional.of(vocabulary.role(words)), Optional.empty(), RichText.empty(), rest);
                    Optional<Span> titled = title.isEmpty() ? Optional.empty() : table.span(row, ColumnKind.TITLE);
                    context.sink().place(pointer.child("role"), titled.orElse(row.span()));
                }
            }
            return;
        }
        List<Detail> own = details;
        for (PersonColumns.Named each : named.persons()) {
            boolean isTitled = !table.has(ColumnKind.TITLE) && isTitle(row, each);
            Person person = isTitled ? each.person().withNote(RichText.empty()) : each.person();
            RichText words = isTitled ? each.person().note() : title;
            Pointer pointer = add(row, role, Optional.of(person), words, own);
            context.sink()
                    .place(
                            pointer.child("person"),
                            row.cells().get(each.column()).span());
            own = List.of();
        }
        if (named.persons().size() > 1) {
            remarkSeveral(
                    row,
                    named.persons().stream().map(PersonColumns.Named::person).toList());
        }
    }

    /** Whether what stands behind a name without parentheses is a title: "Ada Example, Chief Engineer". */
    private boolean isTitle(OutlineBlock.Row row, PersonColumns.Named named) {
        String note = named.person().note().plainText();
        String cell = row.cells().get(named.column()).text().plainText();
        return vocabulary.looksLikeTitle(named.person().note()) && !cell.contains("(" + note + ")");
    }

    /** The role of a row: its own cell, or else what the heading of the section says of all of them. */
    private Optional<Role> role(OutlineBlock.Row row) {
        if (table.has(ColumnKind.ROLE)) {
            RichText name = table.text(row, ColumnKind.ROLE);
            return name.isBlank() ? Optional.empty() : Optional.of(vocabulary.role(name));
        }
        boolean saysMore =
                vocabulary.pageWords().sectionKind(context.heading()) == SectionKind.OTHER || context.headingIsRole();
        return saysMore && !context.heading().isBlank()
                ? Optional.of(vocabulary.role(context.heading()))
                : Optional.empty();
    }

    private Pointer add(
            OutlineBlock.Row row, Optional<Role> role, Optional<Person> person, RichText title, List<Detail> details) {
        Participant participant = Participant.builder()
                .role(role)
                .person(person)
                .title(title)
                .addAllDetails(details)
                .build();
        participants.add(participant);
        Pointer pointer = context.sink().add(participant, row.span());
        place(pointer, row, ColumnKind.ROLE, "role");
        place(pointer, row, ColumnKind.PERSON, "person");
        place(pointer, row, ColumnKind.TITLE, "title");
        remark(participant, pointer, row);
        return pointer;
    }

    private void place(Pointer pointer, OutlineBlock.Row row, ColumnKind kind, String member) {
        int column = table.column(kind);
        if (column >= 0) {
            context.sink().place(pointer.child(member), row.cells().get(column).span());
        }
    }

    private void remark(Participant participant, Pointer pointer, OutlineBlock.Row row) {
        if (participant.isVacant()) {
            Span span = table.span(row, ColumnKind.PERSON).orElse(row.span());
            context.sink()
                    .remark(
                            DiagnosticCode.OPEN_ROLE,
                            pointer,
                            span,
                            "nobody is named for the role \""
                                    + participant
                                            .role()
                                            .map(role -> role.name().plainText())
                                            .orElse("")
                                    + "\"");
        } else if (participant.role().isEmpty() && table.has(ColumnKind.ROLE)) {
            context.sink()
                    .remark(
                            DiagnosticCode.EMPTY_ROLE,
                            pointer,
                            row.span(),
                            "expected a role for "
                                    + participant.person().orElseThrow().displayName() + ", found an empty cell");
        }
    }

    private void remarkSeveral(OutlineBlock.Row row, List<Person> persons) {
        context.sink()
                .remark(
                        DiagnosticCode.SEVERAL_PERSONS,
                        row.span(),
                        "expected one person a row, found " + persons.size() + ": "
                                + String.join(
                                        ", ",
                                        persons.stream()
                                                .map(Person::displayName)
                                                .toList()));
    }
}
