package org.charterkit;

import java.util.List;
import java.util.Optional;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A stretch of the group's timeline: a phase or stage with its period and its steps. Not a path of a file.
 *
 * <pre>{@code
 * Path.builder().name(RichText.of("Path 1")).period(RichText.of("2022-02-02 > 2022-02-18"))
 *         .start(CharterDate.parse("2022-02-02")).end(CharterDate.parse("2022-02-18")).build();
 * }</pre>
 *
 * <p>What holds: the start is not after the end, whatever days they cover.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Path implements Fact, WithPath permits ImmutablePath {
    Path() {}

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutablePath.newBuilder();
    }

    @Override
    public FactKind factKind() {
        return FactKind.PATH;
    }

    /**
     * The label, without the period.
     *
     * @return words such as "Path 1", never blank
     */
    public abstract RichText name();

    /**
     * When it starts.
     *
     * @return the date; empty where the page states none
     */
    public abstract Optional<CharterDate> start();

    /**
     * When it ends, or is due.
     *
     * @return the date; empty where the page states none
     */
    public abstract Optional<CharterDate> end();

    /**
     * The period in the page's words. Under a heading and in a list only they say when the path starts and ends; without
     * them, dates can be written in the cells of a table alone.
     *
     * @return words such as "2022-02-02 &gt; 2022-02-18"; empty where there are none
     */
    @Value.Default
    public RichText period() {
        return RichText.empty();
    }

    /**
     * How long it is said to take.
     *
     * @return words such as "2 weeks"; empty where the page does not say
     */
    public abstract Optional<String> statedDuration();

    /**
     * How far it has come.
     *
     * @return the status; empty where the page does not say
     */
    public abstract Optional<CompletionStatus> status();

    /**
     * What stands under it before its steps.
     *
     * @return paragraphs; empty where there are none
     */
    public abstract Optional<Prose> body();

    /**
     * Further columns.
     *
     * @return the details, in column order; empty where there are none
     */
    public abstract List<Detail> details();

    /**
     * What is to be done.
     *
     * @return the steps, in page order; empty where there are none
     */
    public abstract List<Step> steps();

    @Value.Check
    Path normalized() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("path.name: must not be blank");
        }
        Invariants.requireInOrder("path.start", start(), end());
        Invariants.requireNotBlank("path.statedDuration", statedDuration());
        return withStatedDuration(Invariants.oneLine(statedDuration()));
    }

    /** Builds a {@link Path}. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the label.
         *
         * @param name the words
         * @return this builder
         */
        public abstract Builder name(RichText name);

        /**
         * Sets when it starts.
         *
         * @param date the date
         * @return this builder
         */
        public abstract Builder start(CharterDate date);

        /**
         * Sets or clears when it starts.
         *
         * @param date the date, or empty
         * @return this builder
         */
        public abstract Builder start(Optional<? extends CharterDate> date);

        /**
         * Sets when it ends.
         *
         * @param date the date
         * @return this builder
         */
        public abstract Builder end(CharterDate date);

        /**
         * Sets or clears when it ends.
         *
         * @param date the date, or empty
         * @return this builder
         */
        public abstract Builder end(Optional<? extends CharterDate> date);

        /**
         * Sets the period in words.
         *
         * @param period the words
         * @return this builder
         */
        public abstract Builder period(RichText period);

        /**
         * Sets or clears how long it is said to take.
         *
         * @param duration the words, or empty
         * @return this builder
         */
        public abstract Builder statedDuration(Optional<String> duration);

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
         * Sets or clears what stands before its steps.
         *
         * @param body paragraphs, or empty
         * @return this builder
         */
        public abstract Builder body(Optional<? extends Prose> body);

        /**
         * Adds further columns.
         *
         * @param details the details
         * @return this builder
         */
        public abstract Builder addAllDetails(Iterable<? extends Detail> details);

        /**
         * Adds a step.
         *
         * @param step the step
         * @return this builder
         */
        public abstract Builder addSteps(Step step);

        /**
         * Adds steps.
         *
         * @param steps the steps
         * @return this builder
         */
        public abstract Builder addAllSteps(Iterable<? extends Step> steps);

        /**
         * The path.
         *
         * @return the value
         * @throws IllegalStateException if the name is missing
         * @throws IllegalArgumentException if the name is blank, the start is after the end, or the duration is blank
         */
        public abstract Path build();
    }
}
