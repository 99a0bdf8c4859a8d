package org.charterkit;

/**
 * What a section of a charter is about, in the order of the handbook's pages.
 *
 * @since 0.1.0
 */
public enum SectionKind {
    /** The table of properties: dates, channels, documents. */
    ATTRIBUTES("attributes", "Attributes"),
    /** What the group is for. */
    GOALS("goals", "Business Goals"),
    /** What must be there before the group can work. */
    PREREQUISITES("prerequisites", "Prerequisites"),
    /** What must be reached for the group to end. */
    EXIT_CRITERIA("exitCriteria", "Exit Criteria"),
    /** When what is to happen. */
    TIMELINE("timeline", "Timeline"),
    /** What the group will not do. */
    OUT_OF_SCOPE("outOfScope", "Out of Scope"),
    /** Who takes part, and what the roles mean. */
    ROLES("roles", "Roles and Responsibilities"),
    /** Anything else. */
    OTHER("other", "");

    private final String word;
    private final String handbookHeading;

    SectionKind(String word, String handbookHeading) {
        this.word = word;
        this.handbookHeading = handbookHeading;
    }

    /**
     * The kind's name in JSON.
     *
     * @return a word such as {@code exitCriteria}
     */
    public String word() {
        return word;
    }

    /**
     * The heading that the handbook's pages give such a section.
     *
     * @return the heading; empty for {@link #OTHER}
     */
    public String handbookHeading() {
        return handbookHeading;
    }
}
