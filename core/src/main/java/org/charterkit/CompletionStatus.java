package org.charterkit;

/**
 * How far a criterion, a path or a step has come, as far as the page says.
 *
 * @since 0.1.0
 */
public enum CompletionStatus {
    /** Reached. */
    DONE("done"),
    /** Not reached yet. */
    OPEN("open"),
    /** Given up: struck through, skipped, cancelled. */
    DROPPED("dropped");

    private final String word;

    CompletionStatus(String word) {
        this.word = word;
    }

    /**
     * The status's name in JSON.
     *
     * @return a word such as {@code done}
     */
    public String word() {
        return word;
    }
}
