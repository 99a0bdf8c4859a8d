package org.charterkit.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterEdit;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/** Makes the edits that were asked for in the charter of a page, with words read as the page itself would read them. */
final class RequestedEdits {
    /** An edit that this charter does not allow. */
    static final class NotPossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPossible(String message) {
            super(message);
        }
    }

    private final Charter charter;
    private final EditOptions options;
    private final Vocabulary vocabulary;
    private final CharterEdit edit;

    RequestedEdits(Charter charter, EditOptions options) {
        this.charter = charter;
        this.options = options;
        this.edit = charter.edit();
        this.vocabulary = Vocabulary.forHeadings(
                Vocabulary.builtIn(),
                charter.sections().stream()
                        .flatMap(section -> section.heading().stream())
                        .toList());
    }

    /** The charter after all edits. */
    Charter apply() {
        options.set.forEach(this::set);
        options.done.forEach(position -> edit.exitCriterion(criterion(position), this::done));
        options.open.forEach(position -> edit.exitCriterion(criterion(position), RequestedEdits::open));
        options.reworded.forEach((position, words) -> edit.exitCriterion(
                criterion(position), old -> old.withText(Words.criterion(words).text())));
        options.removedCriteria.stream()
                .map(this::topLevel)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(index -> edit.remove(FactKind.EXIT_CRITERION, index));
        options.addedCriteria.forEach(this::addCriterion);
        options.removedParticipants.forEach(this::removeParticipant);
        options.addedParticipants.forEach(this::addParticipant);
        options.renamedSections.forEach(this::rename);
        return edit.apply().interpretedBy(vocabulary);
    }

    private void set(String name, String value) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        if (folded.equals("title")) {
            edit.title(value);
        } else if (folded.equals("description")) {
            edit.description(value);
        } else {
            attribute(name.strip(), value);
        }
    }

    private void attribute(String name, String value) {
        Optional<AttributeKind> kind = AttributeWords.kind(name);
        List<Attribute> attributes = edit.apply().attributes();
        Predicate<Attribute> isMeant = kind.<Predicate<Attribute>>map(known -> old -> old.kind() == known)
                .orElse(old -> old.name().plainText().equalsIgnoreCase(name));
        Optional<Integer> index = IntStream.range(0, attributes.size())
                .boxed()
                .filter(i -> isMeant.test(attributes.get(i)))
                .findFirst();
        if (index.isEmpty() && kind.isEmpty()) {
            throw new NotPossible("has no attribute \"" + name + "\", and none is known by that name; it has "
                    + attributes.stream().map(old -> old.name().plainText()).toList());
        }
        RichText words = dated(value, index.map(attributes::get));
        Attribute wanted = index.map(attributes::get)
                .map(old -> Attribute.of(old.name(), words, AttributeKind.OTHER, Optional.empty()))
                .orElseGet(() -> Attribute.of(
                        RichText.of(kind.orElseThrow().handbookName()), words, AttributeKind.OTHER, Optional.empty()));
        if (index.isPresent()) {
            edit.replace(index.get(), wanted);
        } else {
            edit.add(wanted);
        }
    }

    /** A date in ISO form as the page writes dates: that of the attribute itself, or the first that it has. */
    private RichText dated(String value, Optional<Attribute> old) {
        Optional<CharterDate> date = AttributeWords.date(value);
        Optional<RichText> example = old.filter(attribute -> attribute.date().isPresent())
                .or(() -> charter.attributes().stream()
                        .filter(attribute -> attribute.date().isPresent())
                        .findFirst())
                .map(Attribute::value);
        return date.isPresent() && example.isPresent()
                ? vocabulary.timeWords().dateLike(example.get(), date.get())
                : Words.value(value);
    }

    /** Where a criterion stands that is told by its position: "3", or "3.1" for the first one nested in it. */
    private Pointer criterion(String position) {
        List<ExitCriterion> criteria = edit.apply().exitCriteria();
        Pointer pointer = Pointer.root();
        for (String number : position.split("\\.", -1)) {
            int index = index(number, position, criteria.size());
            pointer = pointer.tokens().isEmpty()
                    ? Pointer.to(FactKind.EXIT_CRITERION, index)
                    : pointer.child("criteria").child(index);
            criteria = criteria.get(index).criteria();
        }
        return pointer;
    }

    private int topLevel(String position) {
        return index(position, position, charter.exitCriteria().size());
    }

    private static int index(String number, String position, int size) {
        if (number.matches("\\d{1,6}")) {
            int index = Integer.parseInt(number) - 1;
            if (index >= 0 && index < size) {
                return index;
            }
        }
        throw new NotPossible("has no criterion " + position + ": expected "
                + (size == 0 ? "none, since there are no criteria" : "1 to " + size) + ", found \"" + number + "\"");
    }

    /** A criterion that is done, in all that says how far it has come: a nested status, a column of its table. */
    private ExitCriterion done(ExitCriterion old) {
        ExitCriterion plain = old.withProgress(Optional.empty()).withStatus(CompletionStatus.DONE);
        ExitCriterion done = old.progress().isPresent() ? plain.withProgress(100) : plain;
        return new StatedStatus(vocabulary).done(done);
    }

    private static ExitCriterion open(ExitCriterion old) {
        return old.withProgress(Optional.empty())
                .withCompleted(Optional.empty())
                .withStatus(CompletionStatus.OPEN);
    }

    /** A new criterion says how far it has come where the others do. */
    private void addCriterion(String words) {
        ExitCriterion criterion = Words.criterion(words);
        Optional<Run> beside = lastRun(FactKind.EXIT_CRITERION);
        edit.add(
                criterion.status().isEmpty()
                                && beside.filter(RequestedEdits::saysStatus).isPresent()
                        ? criterion.withStatus(CompletionStatus.OPEN)
                        : criterion);
    }

    private static boolean saysStatus(Run run) {
        List<Optional<CompletionStatus>> said = run.facts().stream()
                .map(fact -> ((ExitCriterion) fact).status())
                .toList();
        boolean anyOpen = said.contains(Optional.of(CompletionStatus.OPEN));
        return run.layout() == Layout.TABLE ? said.stream().allMatch(Optional::isPresent) : anyOpen;
    }

    private Optional<Run> lastRun(FactKind kind) {
        List<Run> runs = new ArrayList<>();
        for (Section section : edit.apply().sections()) {
            section.runs().stream().filter(run -> run.kind() == kind).forEach(runs::add);
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    private void removeParticipant(String name) {
        List<Participant> participants = edit.apply().participants();
        boolean found = false;
        for (int i = participants.size() - 1; i >= 0; i--) {
            if (isNamed(participants.get(i), name.strip())) {
                edit.remove(FactKind.PARTICIPANT, i);
                found = true;
            }
        }
        if (!found) {
            throw new NotPossible("names nobody \"" + name + "\"");
        }
    }

    private static boolean isNamed(Participant participant, String name) {
        return participant
                .person()
                .filter(person -> person.name().filter(name::equalsIgnoreCase).isPresent()
                        || person.handle()
                                .filter(handle -> ("@" + handle).equalsIgnoreCase(name))
                                .isPresent())
                .isPresent();
    }

    private void addParticipant(String words) {
        Participant participant = Words.participant(words);
        Optional<Run> beside = lastRun(FactKind.PARTICIPANT).filter(run -> run.layout() == Layout.TABLE);
        boolean needsColumn = !participant.title().isEmpty()
                && beside.filter(run -> !vocabulary
                                .pageWords()
                                .columns(FactKind.PARTICIPANT, run.columns())
                                .contains(ColumnKind.TITLE))
                        .isPresent();
        if (needsColumn) {
            int last = edit.apply().participants().size() - 1;
            edit.addColumn(FactKind.PARTICIPANT, last, RichText.of("Title"));
        }
        edit.add(participant);
    }

    private void rename(String old, String now) {
        List<Section> sections = edit.apply().sections();
        int index = IntStream.range(0, sections.size())
                .filter(i -> sections.get(i)
                        .heading()
                        .filter(heading -> heading.plainText().equalsIgnoreCase(old.strip()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new NotPossible("has no section \"" + old + "\""));
        edit.renameSection(index, Words.heading(now));
    }
}
