package org.charterkit.io;

import java.util.Objects;
import java.util.Optional;
import org.charterkit.Pointer;

/**
 * Something that a person should know of what was read, with its place.
 *
 * @param code what it is
 * @param message a sentence to act on: what was expected and what was found
 * @param pointer the fact that it is about; empty where it is about the page
 * @param range where it stands; empty where the place is not known
 * @since 0.1.0
 */
public record Diagnostic(DiagnosticCode code, String message, Optional<Pointer> pointer, Optional<SourceRange> range) {
    /**
     * Something that a person should know of what was read.
     *
     * @param code what it is
     * @param message a sentence to act on
     * @param pointer the fact that it is about, or empty
     * @param range where it stands, or empty
     */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(range, "range");
    }

    /**
     * How much it matters.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /** One line: place, severity, code and message. */
    @Override
    public String toString() {
        String place = range.map(found -> found.start() + ": ").orElse("");
        return place + severity().word() + " [" + code.code() + "] " + message;
    }
}
