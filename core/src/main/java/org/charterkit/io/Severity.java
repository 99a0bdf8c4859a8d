package org.charterkit.io;

/**
 * How much a diagnostic matters, from least to most.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Something was inferred, or is worth knowing. */
    INFO,
    /** Something is odd and should be looked at; what was read is still what the page says. */
    WARNING,
    /** Something could not be read as what it seems to be. */
    ERROR;

    /**
     * The severity's name in JSON.
     *
     * @return {@code info}, {@code warning} or {@code error}
     */
    public String word() {
        return switch (this) {
            case INFO -> "info";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /**
     * Whether this matters as much as another.
     *
     * @param other the other severity
     * @return true where this is the other or more
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
