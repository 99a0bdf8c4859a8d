package org.charterkit;

import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A further column of a fact: what a page says of it beyond what the model has a field for.
 *
 * <p>{@code Detail.of("Artifact", "The runbook")}
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Detail implements WithDetail permits ImmutableDetail {
    Detail() {}

    /**
     * A detail.
     *
     * @param name the column's heading as written, or the word before the colon
     * @param value what stands there
     * @return the detail
     */
    public static Detail of(RichText name, RichText value) {
        return ImmutableDetail.create(name, value);
    }

    /**
     * A detail in plain words.
     *
     * @param name the column's heading
     * @param value what stands there
     * @return the detail
     */
    public static Detail of(String name, String value) {
        return of(RichText.of(name), RichText.of(value));
    }

    /**
     * The column's heading as written, or the word before the colon.
     *
     * @return the name; empty where the column has no heading
     */
    @Value.Parameter
    public abstract RichText name();

    /**
     * What stands there.
     *
     * @return the value, possibly empty
     */
    @Value.Parameter
    public abstract RichText value();
}
