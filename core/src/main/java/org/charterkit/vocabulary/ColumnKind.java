package org.charterkit.vocabulary;

/**
 * What a column of a table of facts holds.
 *
 * @since 0.1.0
 */
public enum ColumnKind {
    /** The number of the row. */
    NUMBER("number"),
    /** The name of an attribute, a prerequisite or a path. */
    NAME("name"),
    /** The value of an attribute. */
    VALUE("value"),
    /** Why a prerequisite is needed. */
    RATIONALE("rationale"),
    /** The words of a criterion or an item. */
    TEXT("text"),
    /** A status in words. */
    STATUS("status"),
    /** A percentage. */
    PROGRESS("progress"),
    /** When something starts. */
    START("start"),
    /** When something is due. */
    DUE("due"),
    /** When something was completed, or ends. */
    END("end"),
    /** A period in words. */
    PERIOD("period"),
    /** Steps of a path. */
    STEPS("steps"),
    /** Who is responsible. */
    DRI("dri"),
    /** A role. */
    ROLE("role"),
    /** A person. */
    PERSON("person"),
    /** A handle. */
    HANDLE("handle"),
    /** A job title. */
    TITLE("title"),
    /** Anything else. */
    OTHER("other");

    private final String word;

    ColumnKind(String word) {
        this.word = word;
    }

    /** The kind's name in the text form of a vocabulary. */
    String word() {
        return word;
    }
}
