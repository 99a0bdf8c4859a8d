package org.charterkit;

import java.util.Optional;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A property of the group, as a row of the attributes table states it.
 *
 * <pre>{@code
 * Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2022-07-29"));
 * Attribute.of(AttributeKind.SLACK, RichText.of("#wg_tides"));
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Attribute implements Fact, WithAttribute permits ImmutableAttribute {
    Attribute() {}

    /**
     * A date under the handbook's name for it, in ISO form.
     *
     * @param kind one of the kinds of dates
     * @param date the date
     * @return the attribute
     * @throws IllegalArgumentException if the kind is no kind of date
     */
    public static Attribute of(AttributeKind kind, CharterDate date) {
        return of(RichText.of(kind.handbookName()), RichText.of(date.toString()), kind, Optional.of(date));
    }

    /**
     * A value under the handbook's name for it, without a date.
     *
     * @param kind the kind, not {@link AttributeKind#OTHER}
     * @param value the value
     * @return the attribute
     * @throws IllegalArgumentException if the kind is {@link AttributeKind#OTHER}, which has no name
     */
    public static Attribute of(AttributeKind kind, RichText value) {
        return of(RichText.of(kind.handbookName()), value, kind, Optional.empty());
    }

    /**
     * An attribute as written, with what is read in it.
     *
     * @param name the name as written
     * @param value the value as written
     * @param kind what the name says
     * @param date the date that the value states
     * @return the attribute
     * @throws IllegalArgumentException if the name is blank, or there is a date and the kind is no kind of date
     */
    public static Attribute of(RichText name, RichText value, AttributeKind kind, Optional<CharterDate> date) {
        return ImmutableAttribute.create(name, value, kind, date, Optional.empty());
    }

    @Override
    public FactKind factKind() {
        return FactKind.ATTRIBUTE;
    }

    /**
     * The name as written.
     *
     * @return the name, never blank
     */
    @Value.Parameter
    public abstract RichText name();

    /**
     * The value as written.
     *
     * @return the value, possibly empty
     */
    @Value.Parameter
    public abstract RichText value();

    /**
     * What the attribute is about.
     *
     * @return the kind that the vocabulary reads in the name
     */
    @Value.Parameter
    public abstract AttributeKind kind();

    /**
     * The date that the value states, where the kind is one of the kinds of dates.
     *
     * @return the date; empty where the value states none, such as "TBD"
     */
    @Value.Parameter
    public abstract Optional<CharterDate> date();

    /**
     * How the value says the group stands: closed, paused, active.
     *
     * @return the state that the vocabulary reads in the value of a status or a date; empty where it says nothing
     */
    @Value.Parameter
    public abstract Optional<CharterState> state();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException(
                    "attribute.name: must not be blank, beside the value \"" + value() + "\"");
        }
        if (date().isPresent() && !kind().isDate()) {
            throw new IllegalArgumentException("attribute.date: only kinds of dates have a date, found " + date().get()
                    + " on " + kind() + " \"" + name() + "\"");
        }
    }
}
