package org.charterkit;

/**
 * The kinds of facts that a charter states, each with the layouts that can hold it.
 *
 * @since 0.1.0
 */
public enum FactKind {
    /** A property of the group, such as the date it was created: {@link Attribute}. */
    ATTRIBUTE("attributes", Layout.TABLE),
    /** What must be there before the group can work: {@link Prerequisite}. */
    PREREQUISITE("prerequisites", Layout.TABLE),
    /** What must be reached for the group to end: {@link ExitCriterion}. */
    EXIT_CRITERION("exitCriteria", Layout.LIST),
    /** A stretch of the timeline: {@link Path}. */
    PATH("paths", Layout.HEADINGS),
    /** What the group will not do: {@link ScopeItem}. */
    SCOPE_ITEM("outOfScope", Layout.LIST),
    /** What a role stands for: {@link RoleDefinition}. */
    ROLE_DEFINITION("roleDefinitions", Layout.BOLD_LINES),
    /** A person in a role: {@link Participant}. */
    PARTICIPANT("participants", Layout.TABLE);

    private final String pluralName;
    private final Layout usualLayout;

    FactKind(String pluralName, Layout usualLayout) {
        this.pluralName = pluralName;
        this.usualLayout = usualLayout;
    }

    /**
     * The name of the facts of this kind as one array of a charter.
     *
     * @return the member's name in JSON, such as {@code exitCriteria}
     */
    public String pluralName() {
        return pluralName;
    }

    /**
     * The layout that the handbook uses for facts of this kind.
     *
     * @return the layout of new runs
     */
    public Layout usualLayout() {
        return usualLayout;
    }

    /**
     * Whether a run of this kind can be laid out so.
     *
     * @param layout a layout
     * @return true where {@link Run#of} takes it
     */
    public boolean fits(Layout layout) {
        return switch (layout) {
            case LIST -> true;
            case TABLE -> this != ROLE_DEFINITION;
            case HEADINGS -> this == PATH || this == ROLE_DEFINITION;
            case BOLD_LINES -> this == ROLE_DEFINITION;
            case PARAGRAPHS -> this == EXIT_CRITERION || this == SCOPE_ITEM;
        };
    }
}
