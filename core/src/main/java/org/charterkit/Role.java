package org.charterkit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A role as written, with what the vocabulary reads in it.
 *
 * <p>A name may speak of several roles ("Executive Sponsor &amp; Facilitator") and of the function that a role is for
 * ("Functional Lead - Product").
 *
 * <pre>{@code
 * Role.of(RoleKind.FACILITATOR);
 * Role.of(RichText.of("Functional Lead - Product"), Set.of(RoleKind.FUNCTIONAL_LEAD)).withQualifier("Product");
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Role implements WithRole permits ImmutableRole {
    Role() {}

    /**
     * A role of one kind under the handbook's name for it.
     *
     * @param kind the kind, not {@link RoleKind#OTHER}
     * @return the role
     * @throws IllegalArgumentException if the kind is {@link RoleKind#OTHER}, which has no name
     */
    public static Role of(RoleKind kind) {
        return of(RichText.of(kind.handbookName()), EnumSet.of(kind));
    }

    /**
     * A role as written.
     *
     * @param name the name as written
     * @param kinds what it speaks of, at least one
     * @return the role
     * @throws IllegalArgumentException if the name is blank or there is no kind
     */
    public static Role of(RichText name, Set<RoleKind> kinds) {
        return ImmutableRole.newBuilder().name(name).addAllKinds(kinds).build();
    }

    /**
     * The name as written.
     *
     * @return the name, never blank
     */
    public abstract RichText name();

    /**
     * What the name speaks of.
     *
     * @return at least one kind, in the order of {@link RoleKind}
     */
    public abstract Set<RoleKind> kinds();

    /**
     * The function that the role is for.
     *
     * @return a word such as "Product", never blank; empty where the name has none
     */
    public abstract Optional<String> qualifier();

    @Value.Check
    Role normalized() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("role.name: must not be blank; leave the role out instead");
        }
        Invariants.requireNotEmpty("role.kinds", kinds());
        Invariants.requireNotBlank("role.qualifier", qualifier());
        return withQualifier(Invariants.oneLine(qualifier()));
    }
}
