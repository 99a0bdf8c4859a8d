package org.charterkit;

import java.util.Set;
import org.charterkit.text.Prose;
import org.immutables.value.Value;

/**
 * What a role stands for on this page.
 *
 * <p>{@code RoleDefinition.of(Role.of(RoleKind.CONTRIBUTOR), Prose.of("They deliver the exit criteria."), Set.of())}
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class RoleDefinition implements Fact, WithRoleDefinition permits ImmutableRoleDefinition {
    RoleDefinition() {}

    /**
     * The definition of a role.
     *
     * @param role the role as written
     * @param definition what is said of it
     * @param raci what the words say of responsibility
     * @return the definition
     */
    public static RoleDefinition of(Role role, Prose definition, Set<Raci> raci) {
        return ImmutableRoleDefinition.create(role, definition, raci);
    }

    @Override
    public FactKind factKind() {
        return FactKind.ROLE_DEFINITION;
    }

    /**
     * The role as written.
     *
     * @return the role
     */
    @Value.Parameter
    public abstract Role role();

    /**
     * What is said of the role.
     *
     * @return the words
     */
    @Value.Parameter
    public abstract Prose definition();

    /**
     * What the words say of responsibility.
     *
     * @return the letters that the vocabulary reads in the definition, in the order of {@link Raci}; empty where none
     */
    @Value.Parameter
    public abstract Set<Raci> raci();
}
