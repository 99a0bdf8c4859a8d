package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.charterkit.text.RichText;

/**
 * Changes to a charter, one after the other; {@link #apply} gives the changed charter.
 *
 * <pre>{@code
 * Charter later = charter.edit().endDate(CharterDate.parse("2022-07-29")).done(2).addParticipant(ada).apply();
 * }</pre>
 *
 * <p>Positions count from 0 over all sections, in the charter as the changes before have left it. A position that does
 * not exist is an {@link IndexOutOfBoundsException} that names it; nothing is changed by the call that throws. An edit
 * is not shared between threads; the charters are.
 *
 * @since 0.1.0
 */
public final class CharterEdit {
    private Charter charter;

    CharterEdit(Charter charter) {
        this.charter = charter;
    }

    /**
     * The charter with all changes so far.
     *
     * @return the changed charter
     */
    public Charter apply() {
        return charter;
    }

    /**
     * Sets the title, and takes away a title in the front matter that was none.
     *
     * @param title the title, not blank
     * @return this edit
     */
    public CharterEdit title(String title) {
        charter = charter.withTitle(title).withFrontMatter(charter.frontMatter().without("title"));
        return this;
    }

    /**
     * Sets the description, and takes away a description in the front matter that was none.
     *
     * @param description the description, not blank
     * @return this edit
     */
    public CharterEdit description(String description) {
        charter = charter.withDescription(description)
                .withFrontMatter(charter.frontMatter().without("description"));
        return this;
    }

    /**
     * Sets when the group was created.
     *
     * @param date the date
     * @return this edit
     */
    public CharterEdit dateCreated(CharterDate date) {
        return date(AttributeKind.DATE_CREATED, date);
    }

    /**
     * Sets when the group's work began.
     *
     * @param date the date
     * @return this edit
     */
    public CharterEdit startDate(CharterDate date) {
        return date(AttributeKind.START_DATE, date);
    }

    /**
     * Sets when the group means to end.
     *
     * @param date the date
     * @return this edit
     */
    public CharterEdit targetEndDate(CharterDate date) {
        return date(AttributeKind.TARGET_END_DATE, date);
    }

    /**
     * Sets when the group ended.
     *
     * @param date the date
     * @return this edit
     */
    public CharterEdit endDate(CharterDate date) {
        return date(AttributeKind.END_DATE, date);
    }

    private CharterEdit date(AttributeKind kind, CharterDate date) {
        return attribute(Attribute.of(kind, date));
    }

    /**
     * Sets an attribute: the first of its kind keeps its name and takes the value, or the attribute is added.
     *
     * @param attribute the attribute; one of kind {@link AttributeKind#OTHER} is found by its name
     * @return this edit
     */
    public CharterEdit attribute(Attribute attribute) {
        List<Attribute> attributes = charter.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute old = attributes.get(i);
            boolean same = attribute.kind() == AttributeKind.OTHER
                    ? old.name().equals(attribute.name())
                    : old.kind() == attribute.kind();
            if (same) {
                return replace(i, attribute.withName(old.name()));
            }
        }
        return add(attribute);
    }

    /**
     * Marks a criterion as done; a percentage that it states becomes 100.
     *
     * @param index the criterion's position
     * @return this edit
     */
    public CharterEdit done(int index) {
        return exitCriterion(index, CharterEdit::done);
    }

    /**
     * Marks a criterion as done; a percentage that it states becomes 100.
     *
     * @param criterion where the criterion stands, nested or not: {@code /exitCriteria/2/criteria/0}
     * @return this edit
     * @throws IllegalArgumentException if the pointer does not point to a criterion
     */
    public CharterEdit done(Pointer criterion) {
        return exitCriterion(criterion, CharterEdit::done);
    }

    private static ExitCriterion done(ExitCriterion criterion) {
        ExitCriterion plain = criterion.withProgress(Optional.empty()).withStatus(CompletionStatus.DONE);
        return criterion.progress().isPresent() ? plain.withProgress(100) : plain;
    }

    /**
     * Changes a criterion.
     *
     * @param index the criterion's position
     * @param change what becomes of it
     * @return this edit
     */
    public CharterEdit exitCriterion(int index, UnaryOperator<ExitCriterion> change) {
        ExitCriterion old = (ExitCriterion) fact(FactKind.EXIT_CRITERION, index);
        return replace(index, change.apply(old));
    }

    /**
     * Changes a criterion.
     *
     * @param criterion where the criterion stands, nested or not: {@code /exitCriteria/2/criteria/0}
     * @param change what becomes of it
     * @return this edit
     * @throws IllegalArgumentException if the pointer does not point to a criterion
     */
    public CharterEdit exitCriterion(Pointer criterion, UnaryOperator<ExitCriterion> change) {
        CriterionPointer place = new CriterionPointer(criterion);
        ExitCriterion old = (ExitCriterion) fact(FactKind.EXIT_CRITERION, place.index());
        return replace(place.index(), place.change(old, change));
    }

    /**
     * Rewords a criterion; what its marks say stays.
     *
     * @param index the criterion's position
     * @param text the new words
     * @return this edit
     */
    public CharterEdit rewordExitCriterion(int index, RichText text) {
        return exitCriterion(index, old -> old.withText(text));
    }

    /**
     * Marks a criterion as open; a percentage that it states goes, and so does the date of its completion. Its note stays.
     *
     * @param index the criterion's position
     * @return this edit
     */
    public CharterEdit open(int index) {
        return exitCriterion(index, CharterEdit::open);
    }

    /**
     * Marks a criterion as open; a percentage that it states goes, and so does the date of its completion. Its note stays.
     *
     * @param criterion where the criterion stands, nested or not: {@code /exitCriteria/2/criteria/0}
     * @return this edit
     * @throws IllegalArgumentException if the pointer does not point to a criterion
     */
    public CharterEdit open(Pointer criterion) {
        return exitCriterion(criterion, CharterEdit::open);
    }

    private static ExitCriterion open(ExitCriterion criterion) {
        return criterion
                .withProgress(Optional.empty())
                .withCompleted(Optional.empty())
                .withStatus(CompletionStatus.OPEN);
    }

    /**
     * Changes a participant.
     *
     * @param index the participant's position
     * @param change what becomes of it; a detail without a column gets one
     * @return this edit
     */
    public CharterEdit participant(int index, UnaryOperator<Participant> change) {
        Participant old = (Participant) fact(FactKind.PARTICIPANT, index);
        return replace(index, change.apply(old));
    }

    /**
     * Sets the title of a participant. A table without a column for titles needs one: see {@link #addColumn}.
     *
     * @param index the participant's position
     * @param title the job title or function
     * @return this edit
     */
    public CharterEdit participantTitle(int index, RichText title) {
        return participant(index, old -> old.withTitle(title));
    }

    /**
     * Adds a participant behind the last one.
     *
     * @param participant the participant
     * @return this edit
     */
    public CharterEdit addParticipant(Participant participant) {
        return add(participant);
    }

    /**
     * Adds a criterion behind the last one.
     *
     * @param criterion the criterion
     * @return this edit
     */
    public CharterEdit addExitCriterion(ExitCriterion criterion) {
        return add(criterion);
    }

    /**
     * Adds a fact behind the last one of its kind, or where the handbook's pages have it.
     *
     * @param fact the fact
     * @return this edit
     */
    public CharterEdit add(Fact fact) {
        charter = charter.withSections(new HandbookLayout(charter.sections()).place(List.of(fact)));
        return this;
    }

    /**
     * Puts a fact before another of its kind, into the run of that one.
     *
     * @param index the position of the fact that then stands behind it
     * @param fact the new fact
     * @return this edit
     * @throws IllegalArgumentException if the run cannot hold the new fact
     */
    public CharterEdit insert(int index, Fact fact) {
        return change(fact.factKind(), index, (run, at) -> {
            List<Fact> facts = new ArrayList<>(run.facts());
            facts.add(at, fact);
            return FactRuns.holding(run, fact, facts);
        });
    }

    /**
     * Moves a fact within its run.
     *
     * @param kind the kind of fact
     * @param from its position among those of its kind
     * @param to the position that it then has
     * @return this edit
     * @throws IllegalArgumentException if the positions are not of one run
     */
    public CharterEdit move(FactKind kind, int from, int to) {
        return change(kind, from, (run, at) -> {
            int target = at + to - from;
            if (target < 0 || target >= run.facts().size()) {
                throw new IllegalArgumentException(
                        "to: expected a position in the run of " + Pointer.to(kind, from) + ", found " + to);
            }
            List<Fact> facts = new ArrayList<>(run.facts());
            facts.add(target, facts.remove(at));
            return Optional.of(run.withFacts(facts));
        });
    }

    /**
     * Adds a column at the end of a table, for what its facts are to say there.
     *
     * @param kind the kind of facts
     * @param index the position of a fact in the table
     * @param heading the heading of the new column
     * @return this edit
     * @throws IllegalArgumentException if the fact does not stand in a table
     */
    public CharterEdit addColumn(FactKind kind, int index, RichText heading) {
        return change(kind, index, (run, at) -> {
            List<RichText> columns = new ArrayList<>(run.columns());
            columns.add(heading);
            return Optional.of(run.withColumns(columns));
        });
    }

    /**
     * Adds a step at the end of a path.
     *
     * @param path the path's position
     * @param step the step
     * @return this edit
     */
    public CharterEdit addStep(int path, Step step) {
        return steps(path, steps -> steps.add(step));
    }

    /**
     * Removes a step from a path.
     *
     * @param path the path's position
     * @param step the step's position on the path
     * @return this edit
     */
    public CharterEdit removeStep(int path, int step) {
        return steps(path, steps -> {
            if (step < 0 || step >= steps.size()) {
                throw new IndexOutOfBoundsException("no step at /paths/" + path + "/steps/" + step);
            }
            steps.remove(step);
        });
    }

    private CharterEdit steps(int path, Consumer<List<Step>> change) {
        Path old = (Path) fact(FactKind.PATH, path);
        List<Step> steps = new ArrayList<>(old.steps());
        change.accept(steps);
        return replace(path, old.withSteps(steps));
    }

    /**
     * Puts one fact in place of another of the same kind. A detail that its table has no column for gets one.
     *
     * @param index the old fact's position among those of its kind
     * @param fact the new fact
     * @return this edit
     * @throws IllegalArgumentException if the run that holds the old fact cannot hold the new one, as a list has no place
     *     for details
     */
    public CharterEdit replace(int index, Fact fact) {
        return change(fact.factKind(), index, (run, at) -> {
            List<Fact> facts = new ArrayList<>(run.facts());
            facts.set(at, fact);
            return FactRuns.holding(run, fact, facts);
        });
    }

    /**
     * Removes a fact; a run without facts goes with its label, its section stays.
     *
     * @param kind the kind of fact
     * @param index its position among those of its kind
     * @return this edit
     */
    public CharterEdit remove(FactKind kind, int index) {
        return change(kind, index, (run, at) -> {
            List<Fact> facts = new ArrayList<>(run.facts());
            facts.remove(at);
            return facts.isEmpty() ? Optional.empty() : Optional.of(run.withFacts(facts));
        });
    }

    /**
     * Renames a section. What the section is about is not read anew: see {@link Charter#interpretedBy}.
     *
     * @param index the section's position
     * @param heading the new heading
     * @return this edit
     */
    public CharterEdit renameSection(int index, RichText heading) {
        List<Section> sections = new ArrayList<>(charter.sections());
        if (index < 0 || index >= sections.size()) {
            throw new IndexOutOfBoundsException("no section at /sections/" + index);
        }
        sections.set(index, sections.get(index).withHeading(heading));
        charter = charter.withSections(sections);
        return this;
    }

    private Fact fact(FactKind kind, int index) {
        return new FactRuns(charter.sections()).fact(kind, index);
    }

    private CharterEdit change(FactKind kind, int index, FactRuns.Change change) {
        charter = charter.withSections(new FactRuns(charter.sections()).changed(kind, index, change));
        return this;
    }
}
