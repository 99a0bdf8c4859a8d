package org.charterkit.arbitraries;

import java.util.List;
import java.util.Optional;
import org.charterkit.CharterDate;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Path;
import org.charterkit.Step;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;
import org.charterkit.vocabulary.PeriodReading;
import org.charterkit.vocabulary.Vocabulary;

/** Makes paths and their steps such as a label, an item or a row can say. */
final class HandbookPaths {
    private static final CharterDate SOME_DAY = CharterDate.parse("2022-03-31");
    private static final List<String> BETWEEN = List.of(" > ", " - ", " to ", " until ", " → ");
    private static final List<String> BEFORE = List.of("", "due ", "by ", "ETA: ");
    private static final List<String> DURATIONS = List.of("2 weeks", "3 months", "~10 days", "1.5 years");

    private final Vocabulary vocabulary;
    private final HandbookPeople people;

    HandbookPaths(Vocabulary vocabulary, HandbookPeople people) {
        this.vocabulary = vocabulary;
        this.people = people;
    }

    Fact suited(Fact fact, Layout layout, List<ColumnKind> columns) {
        if (!(fact instanceof Path path)) {
            return fact;
        }
        if (layout == Layout.TABLE) {
            return row(path, columns);
        }
        RichText name = HandbookFacts.notStruck(path.name(), path.status());
        Path labelled = labelled(path.withName(name))
                .withSteps(path.steps().stream().map(this::step).toList());
        return layout == Layout.HEADINGS ? labelled.withStatus(Optional.empty()) : labelled;
    }

    /** A row states its dates in columns of their own, and no word of its period states others. */
    private Path row(Path path, List<ColumnKind> columns) {
        RichText name = HandbookFacts.first(path.name(), words -> !words.isBlank() && !words.isAll(TextStyle.STRONG));
        boolean statesDates = vocabulary
                .timeWords()
                .period(HandbookFacts.joined(RichText.of("x"), ": ", path.period()))
                .isPresent();
        boolean isPeriod = columns.contains(ColumnKind.PERIOD) && !path.period().isBlank() && !statesDates;
        return path.withName(name)
                .withPeriod(isPeriod ? path.period() : RichText.empty())
                .withEnd(path.end().or(() -> Optional.of(path.start().orElse(SOME_DAY))))
                .withStatedDuration(Optional.empty())
                .withStatus(Optional.empty())
                .withBody(Optional.empty())
                .withSteps(List.of());
    }

    /** A label names the path, its period, and perhaps how long it is said to take. */
    private Path labelled(Path path) {
        CharterDate end = path.end().or(path::start).orElse(SOME_DAY);
        int choice = Math.floorMod(path.name().hashCode(), 20);
        String words = path.start().isPresent() && path.end().isPresent()
                ? path.start().get() + BETWEEN.get(choice % BETWEEN.size()) + end
                : BEFORE.get(choice % BEFORE.size()) + end;
        Optional<String> duration = path.statedDuration().map(stated -> DURATIONS.get(choice % DURATIONS.size()));
        return labelled(path, path.name(), words, duration)
                .or(() -> labelled(path, RichText.of("x").plus(path.name()), words, duration))
                .or(() -> labelled(path, RichText.of("Path 1"), words, duration))
                .orElseGet(() -> labelled(path, RichText.of("Path 1"), "" + SOME_DAY, duration)
                        .orElseThrow());
    }

    private Optional<Path> labelled(Path path, RichText name, String words, Optional<String> duration) {
        String stated =
                " (" + words + ")" + duration.map(length -> " - " + length).orElse("");
        RichText label = HandbookFacts.joined(name, stated, RichText.empty());
        Optional<PeriodReading> reading = vocabulary.timeWords().period(label);
        Completion completion = vocabulary.itemWords().completion(label);
        boolean isRead = reading.filter(found -> found.name().equals(name)
                                && found.inOrder()
                                && found.duration().equals(duration))
                        .isPresent()
                && !name.isAll(TextStyle.STRONG)
                && completion.text().equals(label)
                && completion.status().isEmpty();
        return reading.filter(found -> isRead)
                .map(found -> path.withName(name)
                        .withStart(Optional.empty())
                        .withEnd(found.end())
                        .withStart(found.start())
                        .withPeriod(found.period())
                        .withStatedDuration(found.duration()));
    }

    /** A step is due when its words say so, and those who do it are named by items that look like names. */
    private Step step(Step step) {
        RichText text = HandbookFacts.first(
                HandbookFacts.notStruck(step.text(), step.status()),
                words -> !words.isBlank() && isUnmarked(words) && !vocabulary.looksLikeNames(words));
        return step.withText(text)
                .withDue(vocabulary.timeWords().period(text).flatMap(PeriodReading::end))
                .withAssignees(step.assignees().stream().map(people::alone).toList())
                .withSteps(step.steps().stream().map(this::step).toList());
    }

    private boolean isUnmarked(RichText text) {
        return vocabulary
                .itemWords()
                .completion(text)
                .equals(new Completion(text, Optional.empty(), Optional.empty(), RichText.empty()));
    }
}
