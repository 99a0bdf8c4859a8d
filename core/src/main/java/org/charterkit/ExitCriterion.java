package org.charterkit;

import java.util.List;
import java.util.Optional;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * What must be reached for the group to end.
 *
 * <pre>{@code
 * ExitCriterion.of("The tide tables are public").withStatus(CompletionStatus.DONE);
 * }</pre>
 *
 * <p>What holds: progress is 0 to 100; progress 100 means done and done means 100, where both are present; a completion
 * date means done; the work does not start after it is completed.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ExitCriterion implements Fact, WithExitCriterion permits ImmutableExitCriterion {
    ExitCriterion() {}

    /**
     * A criterion of which nothing is known but its words.
     *
     * @param text the words, plain
     * @return the criterion
     * @throws IllegalArgumentException if the text is blank
     */
    public static ExitCriterion of(String text) {
        return of(RichText.of(text));
    }

    /**
     * A criterion of which nothing is known but its words.
     *
     * @param text the words
     * @return the criterion
     * @throws IllegalArgumentException if the text is blank
     */
    public static ExitCriterion of(RichText text) {
        return builder().text(text).build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableExitCriterion.newBuilder();
    }

    @Override
    public FactKind factKind() {
        return FactKind.EXIT_CRITERION;
    }

    /**
     * What must be reached, without marks and notes of completion.
     *
     * @return the words, never blank
     */
    public abstract RichText text();

    /**
     * How far it has come.
     *
     * @return the status; empty where the page does not say
     */
    public abstract Optional<CompletionStatus> status();

    /**
     * The percentage that is reached.
     *
     * @return 0 to 100; empty where the page states none
     */
    public abstract Optional<Integer> progress();

    /**
     * What the page says of its completion, after the mark: "=&gt; <b>Done</b> see the report".
     *
     * @return the note; empty where there is none
     */
    @Value.Default
    public RichText note() {
        return RichText.empty();
    }

    /**
     * Who is responsible.
     *
     * @return the directly responsible individuals, in page order; empty where none is named
     */
    public abstract List<Person> dris();

    /**
     * When work on it began.
     *
     * @return the date; empty where the page states none
     */
    public abstract Optional<CharterDate> started();

    /**
     * When it is due.
     *
     * @return the date; empty where the page states none
     */
    public abstract Optional<CharterDate> due();

    /**
     * When it was reached.
     *
     * @return the date; empty where the page states none
     */
    public abstract Optional<CharterDate> completed();

    /**
     * What stands under it beyond its first paragraph and its nested criteria.
     *
     * @return further paragraphs; empty where there are none
     */
    public abstract Optional<Prose> body();

    /**
     * Further columns.
     *
     * @return the details, in column order; empty where there are none
     */
    public abstract List<Detail> details();

    /**
     * The criteria nested under this one.
     *
     * @return the criteria, in page order; empty where there are none
     */
    public abstract List<ExitCriterion> criteria();

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("exitCriterion.text: must not be blank");
        }
        Invariants.requirePercent("exitCriterion.progress", progress());
        Invariants.requireInOrder("exitCriterion.started", started(), completed());
        boolean done = status().filter(CompletionStatus.DONE::equals).isPresent();
        if (status().isPresent()
                && progress().isPresent()
                && done != (progress().get() == 100)) {
            throw new IllegalArgumentException("exitCriterion.progress: 100 means done and done means 100, found "
                    + progress().get() + " with status " + status().get());
        }
        if (completed().isPresent() && !done) {
            throw new IllegalArgumentException("exitCriterion.completed: a completed criterion is done, found "
                    + completed().get() + " with status "
                    + status().map(Enum::name).orElse("absent"));
        }
    }

    /** Builds an {@link ExitCriterion}. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Copies every field of a criterion: adds to lists, replaces what is present there.
         *
         * @param criterion the criterion
         * @return this builder
         */
        public abstract Builder from(ExitCriterion criterion);

        /**
         * Sets what must be reached.
         *
         * @param text the words
         * @return this builder
         */
        public abstract Builder text(RichText text);

        /**
         * Sets how far it has come.
         *
         * @param status the status
         * @return this builder
         */
        public abstract Builder status(CompletionStatus status);

        /**
         * Sets or clears how far it has come.
         *
         * @param status the status, or empty
         * @return this builder
         */
        public abstract Builder status(Optional<? extends CompletionStatus> status);

        /**
         * Sets the percentage that is reached.
         *
         * @param progress 0 to 100
         * @return this builder
         */
        public abstract Builder progress(int progress);

        /**
         * Sets or clears the percentage that is reached.
         *
         * @param progress 0 to 100, or empty
         * @return this builder
         */
        public abstract Builder progress(Optional<Integer> progress);

        /**
         * Sets what is said of its completion.
         *
         * @param note the note
         * @return this builder
         */
        public abstract Builder note(RichText note);

        /**
         * Adds somebody who is responsible.
         *
         * @param person the person
         * @return this builder
         */
        public abstract Builder addDris(Person person);

        /**
         * Adds those who are responsible.
         *
         * @param persons the persons
         * @return this builder
         */
        public abstract Builder addAllDris(Iterable<? extends Person> persons);

        /**
         * Sets when work began.
         *
         * @param date the date
         * @return this builder
         */
        public abstract Builder started(CharterDate date);

        /**
         * Sets or clears when work began.
         *
         * @param date the date, or empty
         * @return this builder
         */
        public abstract Builder started(Optional<? extends CharterDate> date);

        /**
         * Sets when it is due.
         *
         * @param date the date
         * @return this builder
         */
        public abstract Builder due(CharterDate date);

        /**
         * Sets or clears when it is due.
         *
         * @param date the date, or empty
         * @return this builder
         */
        public abstract Builder due(Optional<? extends CharterDate> date);

        /**
         * Sets when it was reached.
         *
         * @param date the date
         * @return this builder
         */
        public abstract Builder completed(CharterDate date);

        /**
         * Sets or clears when it was reached.
         *
         * @param date the date, or empty
         * @return this builder
         */
        public abstract Builder completed(Optional<? extends CharterDate> date);

        /**
         * Sets or clears what stands under it.
         *
         * @param body further paragraphs, or empty
         * @return this builder
         */
        public abstract Builder body(Optional<? extends Prose> body);

        /**
         * Adds a further column.
         *
         * @param detail the detail
         * @return this builder
         */
        public abstract Builder addDetails(Detail detail);

        /**
         * Adds further columns.
         *
         * @param details the details
         * @return this builder
         */
        public abstract Builder addAllDetails(Iterable<? extends Detail> details);

        /**
         * Adds a nested criterion.
         *
         * @param criterion the criterion
         * @return this builder
         */
        public abstract Builder addCriteria(ExitCriterion criterion);

        /**
         * Adds nested criteria.
         *
         * @param criteria the criteria
         * @return this builder
         */
        public abstract Builder addAllCriteria(Iterable<? extends ExitCriterion> criteria);

        /**
         * The criterion.
         *
         * @return the value
         * @throws IllegalStateException if the text is missing
         * @throws IllegalArgumentException if the text is blank, or an invariant of the class does not hold
         */
        public abstract ExitCriterion build();
    }
}
