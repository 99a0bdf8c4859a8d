package org.charterkit;

import java.util.List;
import java.util.Optional;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A person in a role, or a role that stands open.
 *
 * <pre>{@code
 * Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example")).withTitle(RichText.of("Engineering Manager"));
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Participant implements Fact, WithParticipant permits ImmutableParticipant {
    Participant() {}

    /**
     * A person in a role under the handbook's name for it.
     *
     * @param role the kind of role, not {@link RoleKind#OTHER}
     * @param person the person
     * @return the participant
     */
    public static Participant of(RoleKind role, Person person) {
        return builder()
                .role(Optional.of(Role.of(role)))
                .person(Optional.of(person))
                .build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableParticipant.newBuilder();
    }

    @Override
    public FactKind factKind() {
        return FactKind.PARTICIPANT;
    }

    /**
     * The role.
     *
     * @return the role; empty where the page names none
     */
    public abstract Optional<Role> role();

    /**
     * The person.
     *
     * @return the person; empty where the role stands open
     */
    public abstract Optional<Person> person();

    /**
     * The job title or function, as written.
     *
     * @return the title; empty where there is none
     */
    @Value.Default
    public RichText title() {
        return RichText.empty();
    }

    /**
     * Further columns.
     *
     * @return the details, in column order; empty where there are none
     */
    public abstract List<Detail> details();

    /**
     * Whether the role stands open.
     *
     * @return true where no person is named
     */
    public boolean isVacant() {
        return person().isEmpty();
    }

    @Value.Check
    void check() {
        if (role().isEmpty() && person().isEmpty()) {
            throw new IllegalArgumentException("participant: expected a role, a person or both, found neither");
        }
    }

    /** Builds a {@link Participant}. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the role.
         *
         * @param role the role
         * @return this builder
         */
        public abstract Builder role(Role role);

        /**
         * Sets or clears the role.
         *
         * @param role the role, or empty
         * @return this builder
         */
        public abstract Builder role(Optional<? extends Role> role);

        /**
         * Sets the person.
         *
         * @param person the person
         * @return this builder
         */
        public abstract Builder person(Person person);

        /**
         * Sets or clears the person.
         *
         * @param person the person, or empty for a role that stands open
         * @return this builder
         */
        public abstract Builder person(Optional<? extends Person> person);

        /**
         * Sets the title.
         *
         * @param title the words
         * @return this builder
         */
        public abstract Builder title(RichText title);

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
         * The participant.
         *
         * @return the value
         * @throws IllegalArgumentException if there is neither role nor person
         */
        public abstract Participant build();
    }
}
