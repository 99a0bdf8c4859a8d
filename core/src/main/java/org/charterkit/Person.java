package org.charterkit;

import java.util.Optional;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A person as a page names them: by name, by handle, or both.
 *
 * <pre>{@code
 * Person.of("Ada Example").withHandle("ada");
 * }</pre>
 *
 * <p>Name, handle and link stand on one line each: control characters go, and white space is one blank.
 *
 * <p>Two persons are equal when all that the page says of them is equal; the same human on two pages may be two values.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Person implements WithPerson permits ImmutablePerson {
    Person() {}

    /**
     * A person by name.
     *
     * @param name the name
     * @return the person
     * @throws IllegalArgumentException if the name is blank
     */
    public static Person of(String name) {
        return builder().name(name).build();
    }

    /**
     * A person known by handle alone.
     *
     * @param handle the handle, without the {@code @}
     * @return the person
     * @throws IllegalArgumentException if the handle is blank or begins with {@code @}
     */
    public static Person ofHandle(String handle) {
        return builder().handle(handle).build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutablePerson.newBuilder();
    }

    /**
     * The name alone: no handle, no parenthesis, no emoji.
     *
     * @return the name, never blank; empty where only a handle is known
     */
    public abstract Optional<String> name();

    /**
     * The handle, without the {@code @}.
     *
     * @return the handle, never blank; empty where none is written
     */
    public abstract Optional<String> handle();

    /**
     * Where the name links to.
     *
     * @return the destination as written, never blank; empty where the name is no link
     */
    public abstract Optional<String> link();

    /**
     * What the page says beside the name, such as "Product - Growth" in parentheses; a second link stands here, too.
     *
     * @return the note; empty where there is none
     */
    @Value.Default
    public RichText note() {
        return RichText.empty();
    }

    /**
     * The name, or else the handle with its {@code @}.
     *
     * @return what to call the person, never blank
     */
    public String displayName() {
        return name().orElseGet(() -> "@" + handle().orElseThrow());
    }

    @Value.Check
    Person normalized() {
        if (name().isEmpty() && handle().isEmpty()) {
            throw new IllegalArgumentException("person: a person has a name or a handle, found neither");
        }
        Invariants.requireNotBlank("person.name", name());
        Invariants.requireNotBlank("person.handle", handle());
        Invariants.requireNotBlank("person.link", link());
        if (handle().filter(handle -> handle.startsWith("@")).isPresent()) {
            throw new IllegalArgumentException(
                    "person.handle: expected no leading @, found \"" + handle().get() + "\"");
        }
        return withName(Invariants.oneLine(name()))
                .withHandle(Invariants.oneLine(handle()))
                .withLink(Invariants.oneLine(link()));
    }

    /** Builds a {@link Person}. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the name.
         *
         * @param name the name
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Sets or clears the name.
         *
         * @param name the name, or empty
         * @return this builder
         */
        public abstract Builder name(Optional<String> name);

        /**
         * Sets the handle.
         *
         * @param handle the handle, without the {@code @}
         * @return this builder
         */
        public abstract Builder handle(String handle);

        /**
         * Sets or clears the handle.
         *
         * @param handle the handle, without the {@code @}, or empty
         * @return this builder
         */
        public abstract Builder handle(Optional<String> handle);

        /**
         * Sets where the name links to.
         *
         * @param link the destination
         * @return this builder
         */
        public abstract Builder link(String link);

        /**
         * Sets or clears where the name links to.
         *
         * @param link the destination, or empty
         * @return this builder
         */
        public abstract Builder link(Optional<String> link);

        /**
         * Sets what stands beside the name.
         *
         * @param note the note
         * @return this builder
         */
        public abstract Builder note(RichText note);

        /**
         * The person.
         *
         * @return the value
         * @throws IllegalArgumentException if there is neither name nor handle, one of them is blank, or the handle
         *     begins with {@code @}
         */
        public abstract Person build();
    }
}
