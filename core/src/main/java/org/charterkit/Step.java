package org.charterkit;

import java.util.List;
import java.util.Optional;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A step on a {@link Path}: what is to be done, and by whom.
 *
 * <p>{@code Step.of("Compare the gauges").withAssignees(Person.of("Ada Example"))}
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Step implements WithStep permits ImmutableStep {
    Step() {}

    /**
     * A step without assignees.
     *
     * @param text what is to be done, plain
     * @return the step
     * @throws IllegalArgumentException if the text is blank
     */
    public static Step of(String text) {
        return builder().text(RichText.of(text)).build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableStep.newBuilder();
    }

    /**
     * What is to be done.
     *
     * @return the words, never blank
     */
    public abstract RichText text();

    /**
     * Who is to do it.
     *
     * @return the persons, in page order; empty where none is named
     */
    public abstract List<Person> assignees();

    /**
     * How far it has come.
     *
     * @return the status; empty where the page does not say
     */
    public abstract Optional<CompletionStatus> status();

    /**
     * When it is due.
     *
     * @return the date; empty where the page states none
     */
    public abstract Optional<CharterDate> due();

    /**
     * What stands under it beyond its first paragraph and its nested steps.
     *
     * @return further paragraphs; empty where there are none
     */
    public abstract Optional<Prose> body();

    /**
     * The steps nested under this one.
     *
     * @return the steps, in page order; empty where there are none
     */
    public abstract List<Step> steps();

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("step.text: must not be blank");
        }
    }

    /** Builds a {@link Step}. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets what is to be done.
         *
         * @param text the words
         * @return this builder
         */
        public abstract Builder text(RichText text);

        /**
         * Adds somebody who is to do it.
         *
         * @param person the person
         * @return this builder
         */
        public abstract Builder addAssignees(Person person);

        /**
         * Adds those who are to do it.
         *
         * @param persons the persons
         * @return this builder
         */
        public abstract Builder addAllAssignees(Iterable<? extends Person> persons);

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
         * Sets or clears what stands under it.
         *
         * @param body further paragraphs, or empty
         * @return this builder
         */
        public abstract Builder body(Optional<? extends Prose> body);

        /**
         * Adds a nested step.
         *
         * @param step the step
         * @return this builder
         */
        public abstract Builder addSteps(Step step);

        /**
         * Adds nested steps.
         *
         * @param steps the steps
         * @return this builder
         */
        public abstract Builder addAllSteps(Iterable<? extends Step> steps);

        /**
         * The step.
         *
         * @return the value
         * @throws IllegalStateException if the text is missing
         * @throws IllegalArgumentException if the text is blank
         */
        public abstract Step build();
    }
}
