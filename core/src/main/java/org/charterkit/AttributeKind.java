package org.charterkit;

/**
 * What an attribute is about, as the vocabulary reads it from the attribute's name.
 *
 * @since 0.1.0
 */
public enum AttributeKind {
    /** When the group was created. */
    DATE_CREATED("dateCreated", "Date Created"),
    /** When the group's work began. */
    START_DATE("startDate", "Start Date"),
    /** When the group means to end. */
    TARGET_END_DATE("targetEndDate", "Target End Date"),
    /** When the group ended. */
    END_DATE("endDate", "End Date"),
    /** How the group stands. */
    STATUS("status", "Overview & Status"),
    /** A chat channel. */
    SLACK("slack", "Slack"),
    /** A shared document, usually the agenda. */
    DOCUMENT("document", "Google Doc"),
    /** An issue board. */
    BOARD("board", "Issue Board"),
    /** An epic. */
    EPIC("epic", "Epic"),
    /** An issue. */
    ISSUE("issue", "Issue"),
    /** A label of issues. */
    LABEL("label", "Label"),
    /** Objectives and key results. */
    OKR("okr", "OKR"),
    /** When the group meets, or the recordings of it. */
    MEETING("meeting", "Meeting"),
    /** A summary of the group. */
    OVERVIEW("overview", "Overview"),
    /** Anything else. */
    OTHER("other", "");

    private final String word;
    private final String handbookName;

    AttributeKind(String word, String handbookName) {
        this.word = word;
        this.handbookName = handbookName;
    }

    /**
     * The kind's name in JSON.
     *
     * @return a word such as {@code targetEndDate}
     */
    public String word() {
        return word;
    }

    /**
     * The name that the handbook's pages give such an attribute.
     *
     * @return the name; empty for {@link #OTHER}
     */
    public String handbookName() {
        return handbookName;
    }

    /**
     * Whether the attribute's value is a date.
     *
     * @return true for the four kinds of dates
     */
    public boolean isDate() {
        return this == DATE_CREATED || this == START_DATE || this == TARGET_END_DATE || this == END_DATE;
    }
}
