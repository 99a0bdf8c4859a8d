package org.charterkit.json;

import java.util.function.Predicate;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One member of an object: its name, how it is read into a draft, and how it is written.
 *
 * <p>How it is written is a method rather than a function in it, since most members are left out: one call tells that.
 *
 * @param <T> the part that the object stands for
 * @param <D> its draft
 */
abstract class Member<T, D> {
    /** Reads the value of a member. */
    interface Reading<D> {
        void read(JsonInput input, D draft);
    }

    /** Writes a member with its name, or leaves it out. */
    interface Writing<T> {
        void write(SerializableString name, T part, JsonOutput output);
    }

    /** What is never required. */
    static final Predicate<Object> NEVER = draft -> false;

    private final SerializableString name;
    private final Predicate<? super D> required;
    private final Reading<? super D> reading;

    Member(String name, Predicate<? super D> required, Reading<? super D> reading) {
        this.name = new SerializedString(name);
        this.required = required;
        this.reading = reading;
    }

    String name() {
        return name.getValue();
    }

    boolean mayBeRequired() {
        return required != NEVER;
    }

    /** Whether an object from which this is missing cannot be what the draft is of. */
    boolean isRequiredIn(D draft) {
        return required.test(draft);
    }

    void read(JsonInput input, D draft) {
        reading.read(input, draft);
    }

    /** The name as it is written. */
    final SerializableString key() {
        return name;
    }

    /** Writes the member with its name, or leaves it out. */
    abstract void write(T part, JsonOutput output);
}
