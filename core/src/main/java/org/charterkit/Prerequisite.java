package org.charterkit;

import java.util.List;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * What must be there before the group can reach its goals.
 *
 * <p>{@code Prerequisite.of("Tide gauges online", "Without them nothing can be measured")}
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Prerequisite implements Fact, WithPrerequisite permits ImmutablePrerequisite {
    Prerequisite() {}

    /**
     * A prerequisite, in plain words.
     *
     * @param name what must be there
     * @param rationale why
     * @return the prerequisite, without details
     * @throws IllegalArgumentException if the name is blank
     */
    public static Prerequisite of(String name, String rationale) {
        return of(RichText.of(name), RichText.of(rationale));
    }

    /**
     * A prerequisite.
     *
     * @param name what must be there
     * @param rationale why
     * @return the prerequisite, without details
     * @throws IllegalArgumentException if the name is blank
     */
    public static Prerequisite of(RichText name, RichText rationale) {
        return ImmutablePrerequisite.create(name, rationale, List.of());
    }

    @Override
    public FactKind factKind() {
        return FactKind.PREREQUISITE;
    }

    /**
     * What must be there.
     *
     * @return the name, never blank
     */
    @Value.Parameter
    public abstract RichText name();

    /**
     * Why it must be there.
     *
     * @return the reason; empty where none is given
     */
    @Value.Parameter
    public abstract RichText rationale();

    /**
     * Further columns.
     *
     * @return the details, in column order; empty where there are none
     */
    @Value.Parameter
    public abstract List<Detail> details();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("prerequisite.name: must not be blank");
        }
    }
}
