package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Prerequisite;
import org.charterkit.ScopeItem;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Makes any fact one whose words say what it says and nothing more, and that a layout can hold.
 *
 * <p>Words that would be read as something else, as "TBD" is no criterion, get a letter before them, so that they are as
 * hostile as before; where that does not help, other words take their place.
 */
final class HandbookFacts {
    /** The heading of the one column that holds details. */
    private static final RichText FURTHER_COLUMN = RichText.of("Artifact");

    private static final Pattern ITEM = Pattern.compile("^(?:[-*•]|\\d{1,3}[.)])\\s");

    private final Vocabulary vocabulary;
    private final HandbookPeople people;
    private final HandbookPaths paths;

    HandbookFacts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.people = new HandbookPeople(vocabulary);
        this.paths = new HandbookPaths(vocabulary, people);
    }

    /** The fact as such a run can hold it. */
    Fact suited(Fact fact, Layout layout, List<RichText> columns) {
        Fact detailed = Facts.withDetails(fact, details(fact, columns));
        if (detailed instanceof ExitCriterion criterion) {
            return switch (layout) {
                case TABLE -> row(criterion, vocabulary.pageWords().columns(criterion.factKind(), columns));
                case PARAGRAPHS -> paragraph(criterion);
                default -> item(criterion);
            };
        } else if (detailed instanceof Prerequisite prerequisite) {
            return prerequisite(prerequisite, layout);
        } else if (detailed instanceof ScopeItem scopeItem) {
            return ScopeItem.of(layout == Layout.PARAGRAPHS ? alone(scopeItem.text()) : words(scopeItem.text()));
        }
        if (detailed instanceof Attribute attribute) {
            return layout == Layout.LIST ? named(attribute) : attribute;
        }
        return paths.suited(
                people.suited(detailed, layout), layout, vocabulary.pageWords().columns(fact.factKind(), columns));
    }

    /** The first detail, in the further column of the table, where there is one; an empty cell is no detail. */
    private static List<Detail> details(Fact fact, List<RichText> columns) {
        return Facts.details(fact).stream()
                .filter(detail -> !detail.value().isEmpty() && columns.contains(FURTHER_COLUMN))
                .limit(1)
                .map(detail -> detail.withName(FURTHER_COLUMN))
                .toList();
    }

    /** Of words, the same with a letter before them, and a letter alone, the first that are fit. */
    static RichText first(RichText words, Predicate<RichText> fit) {
        return Stream.of(words, RichText.of("x").plus(words))
                .filter(fit)
                .findFirst()
                .orElse(RichText.of("x"));
    }

    /** Texts as one, with plain words between them. */
    static RichText joined(RichText words, String between, RichText more) {
        List<TextRun> runs = new ArrayList<>(words.runs());
        runs.add(TextRun.of(between));
        runs.addAll(more.runs());
        return RichText.of(runs);
    }

    /** Words that keep no place. */
    private RichText words(RichText words) {
        return first(words, text -> !text.isBlank() && !vocabulary.isPlaceholder(text));
    }

    /** Words that a section says all by itself: they neither introduce nor point elsewhere, and are no label. */
    private RichText alone(RichText words) {
        return first(
                words, text -> !text.isBlank() && !vocabulary.isPlaceholder(text) && !isLabel(text) && !leadsOn(text));
    }

    /** A line whose words are bold is a label, whatever note of completion stands behind them. */
    private boolean isLabel(RichText text) {
        return text.isAll(TextStyle.STRONG)
                || vocabulary.itemWords().completion(text).text().isAll(TextStyle.STRONG);
    }

    private boolean leadsOn(RichText text) {
        return text.plainText().endsWith(":")
                || text.plainText().endsWith("：")
                || vocabulary.pageWords().isPointer(text);
    }

    /** Whether words hold no mark and no note of completion. */
    private boolean isUnmarked(RichText text) {
        return vocabulary
                .itemWords()
                .completion(text)
                .equals(new Completion(text, Optional.empty(), Optional.empty(), RichText.empty()));
    }

    /** In a list the label is bold, and its own words are not. */
    private Prerequisite prerequisite(Prerequisite prerequisite, Layout layout) {
        if (layout == Layout.TABLE) {
            return prerequisite.withName(words(prerequisite.name()));
        }
        RichText name = words(prerequisite.name().map(run -> run.withoutStyle(TextStyle.STRONG)));
        RichText rationale = prerequisite.rationale().isBlank() ? RichText.empty() : prerequisite.rationale();
        boolean isPlaceholder = vocabulary.isPlaceholder(joined(name, " - ", rationale));
        return prerequisite.withName(name).withRationale(isPlaceholder ? RichText.empty() : rationale);
    }

    /** An item is an attribute where a known name stands before its first colon. */
    private Attribute named(Attribute attribute) {
        boolean isNamed = vocabulary.attributeKind(attribute.name()) != AttributeKind.OTHER
                && attribute.name().shownText().indexOf(':') < 0;
        return isNamed ? attribute : attribute.withName(RichText.of("Agenda"));
    }

    private ExitCriterion item(ExitCriterion criterion) {
        RichText text = first(
                criterion.text(), words -> !words.isBlank() && isUnmarked(words) && !vocabulary.isPlaceholder(words));
        ExitCriterion item = undated(said(criterion.withText(text)))
                .withDetails(List.of())
                .withDris(vocabulary.itemWords().statedDris(text))
                .withCriteria(criterion.criteria().stream().map(this::item).toList());
        Optional<CompletionStatus> stated = item.criteria().stream()
                .flatMap(nested -> vocabulary.itemWords().statedStatus(nested.text()).stream())
                .findFirst();
        return item.status().isEmpty() && stated.isPresent() ? item.withProgress(Optional.empty()) : item;
    }

    private static ExitCriterion undated(ExitCriterion criterion) {
        return criterion.withStarted(Optional.empty()).withDue(Optional.empty()).withCompleted(Optional.empty());
    }

    /** A paragraph alone in its section; a note belongs to its words. */
    private ExitCriterion paragraph(ExitCriterion criterion) {
        RichText text = first(
                criterion.text(),
                words -> !words.isBlank()
                        && isUnmarked(words)
                        && !vocabulary.isPlaceholder(words)
                        && !isLabel(words)
                        && !leadsOn(words));
        ExitCriterion paragraph = undated(said(criterion.withText(text)))
                .withDris(List.of())
                .withBody(Optional.empty())
                .withCriteria(List.of());
        boolean stays = !leadsOn(paragraph.note()) && !leadsOn(joined(text, " => ", paragraph.note()));
        return stays ? paragraph : paragraph.withNote(RichText.empty());
    }

    /** What is given up is struck through as a whole, and nothing within it is. */
    static RichText notStruck(RichText text, Optional<CompletionStatus> status) {
        return status.filter(CompletionStatus.DROPPED::equals).isEmpty()
                ? text
                : text.map(run -> run.withoutStyle(TextStyle.STRIKETHROUGH));
    }

    /** The criterion with a note and a status that its words and marks can say together. */
    private ExitCriterion said(ExitCriterion stated) {
        ExitCriterion criterion = stated.withText(notStruck(stated.text(), stated.status()));
        RichText note = criterion.note();
        if (criterion.progress().isPresent()) {
            ExitCriterion measured =
                    criterion.progress().get() == 100 ? criterion.withStatus(CompletionStatus.DONE) : criterion;
            Completion read = vocabulary.itemWords().completion(joined(criterion.text(), " => 1% ", note));
            return read.note().equals(note) ? measured : measured.withNote(RichText.empty());
        }
        if (note.isEmpty()) {
            return criterion;
        }
        for (String arrow : List.of(" => ", " => Done. ")) {
            Completion read = vocabulary.itemWords().completion(joined(criterion.text(), arrow, note));
            boolean isNote = read.text().equals(criterion.text()) && read.note().equals(note);
            if (isNote && read.progress().isEmpty()) {
                return stated(criterion, read.status());
            }
        }
        return criterion.withNote(RichText.empty());
    }

    /** Beside a note that states a status, a box can state another one, but nothing can leave it open or given up. */
    private static ExitCriterion stated(ExitCriterion criterion, Optional<CompletionStatus> note) {
        boolean isBoxed = criterion
                .status()
                .filter(status -> status != CompletionStatus.DROPPED)
                .isPresent();
        return isBoxed || note.isEmpty() ? criterion : criterion.withStatus(note);
    }

    private ExitCriterion row(ExitCriterion criterion, List<ColumnKind> columns) {
        RichText text = first(
                criterion.text(),
                words -> !words.isBlank()
                        && isUnmarked(words)
                        && !vocabulary.isPlaceholder(words)
                        && !listsItems(words));
        ExitCriterion row = said(criterion.withText(text).withStatus(status(criterion, columns)))
                .withBody(Optional.empty())
                .withCriteria(List.of())
                .withDris(columns.contains(ColumnKind.DRI) ? people.listed(criterion.dris()) : List.of());
        return row.withStarted(row.started().filter(date -> columns.contains(ColumnKind.START)))
                .withDue(row.due().filter(date -> columns.contains(ColumnKind.DUE)))
                .withCompleted(completed(row, columns))
                .withStatus(status(row, columns));
    }

    private static Optional<CharterDate> completed(ExitCriterion row, List<ColumnKind> columns) {
        return row.completed().filter(date -> columns.contains(ColumnKind.END));
    }

    /** A percentage tells the status of a row, and a column that could tell it says "not yet" where it is empty. */
    private static Optional<CompletionStatus> status(ExitCriterion row, List<ColumnKind> columns) {
        if (row.progress().isPresent()) {
            return Optional.of(row.progress().get() == 100 ? CompletionStatus.DONE : CompletionStatus.OPEN);
        }
        boolean tells = Stream.of(ColumnKind.END, ColumnKind.STATUS, ColumnKind.PROGRESS)
                .anyMatch(columns::contains);
        return row.status().or(() -> tells ? Optional.of(CompletionStatus.OPEN) : Optional.empty());
    }

    /** Whether words in a cell would be taken for a list in it. */
    private static boolean listsItems(RichText words) {
        List<RichText> lines = words.lines();
        return lines.size() > 1
                && lines.stream()
                        .allMatch(line -> ITEM.matcher(line.shownText()).find());
    }
}
