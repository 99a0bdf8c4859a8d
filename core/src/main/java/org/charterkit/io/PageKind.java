package org.charterkit.io;

/**
 * What a page is.
 *
 * @since 0.1.0
 */
public enum PageKind {
    /** It charters one working group, task group or the like. */
    CHARTER("charter"),
    /** It lists groups, or explains what working groups are. */
    INDEX("index"),
    /** It belongs to a group without chartering it: a design document, a page of results. */
    SUPPORTING("supporting"),
    /** Anything else. */
    OTHER("other");

    private final String word;

    PageKind(String word) {
        this.word = word;
    }

    /**
     * The kind's name in JSON.
     *
     * @return a word such as {@code charter}
     */
    public String word() {
        return word;
    }
}
