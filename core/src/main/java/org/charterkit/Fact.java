package org.charterkit;

/**
 * Something that a charter states in a form of its own, so that it can be asked for, compared and checked.
 *
 * <p>The family is closed: a switch over {@link #factKind()} is complete.
 *
 * @since 0.1.0
 */
public sealed interface Fact
        permits Attribute, Prerequisite, ExitCriterion, Path, ScopeItem, RoleDefinition, Participant {
    /**
     * The kind of this fact.
     *
     * @return one value for each type of fact
     */
    FactKind factKind();
}
