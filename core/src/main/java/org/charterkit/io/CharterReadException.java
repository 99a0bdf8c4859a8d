package org.charterkit.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be read, or must not be accepted: what is wrong, and where.
 *
 * <p>The message has one line for each thing that is wrong. It is what Java's serialization keeps: an exception that was
 * deserialized has no diagnostics, no pointer and no position.
 *
 * @since 0.1.0
 */
public final class CharterReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Null once deserialized, as pointer and position are, and where there are none. */
    private final transient @Nullable List<Diagnostic> diagnostics;

    private final transient @Nullable Pointer pointer;
    private final transient @Nullable SourcePosition position;

    private CharterReadException(
            String message,
            @Nullable List<Diagnostic> diagnostics,
            @Nullable Pointer pointer,
            @Nullable SourcePosition position) {
        super(message);
        this.diagnostics = diagnostics;
        this.pointer = pointer;
        this.position = position;
    }

    /**
     * A document that cannot be read at all.
     *
     * @param message what was expected and what was found
     * @return the exception
     */
    public static CharterReadException of(String message) {
        return new CharterReadException(message, null, null, null);
    }

    /**
     * A document that cannot be read from some place on.
     *
     * @param message what was expected and what was found, without the place
     * @param pointer where in the charter
     * @param position where in the text
     * @return the exception, whose message begins with the place
     */
    public static CharterReadException at(String message, Pointer pointer, SourcePosition position) {
        String place = position + (pointer.tokens().isEmpty() ? "" : " " + pointer);
        return new CharterReadException(
                place + ": " + message,
                null,
                Objects.requireNonNull(pointer, "pointer"),
                Objects.requireNonNull(position, "position"));
    }

    /**
     * A document that was read with more than is accepted.
     *
     * @param diagnostics what is not accepted, at least one
     * @return the exception, whose message lists all
     * @throws IllegalArgumentException if there is no diagnostic
     */
    public static CharterReadException of(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("diagnostics: expected at least one, found none");
        }
        String message = diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
        return new CharterReadException(message, List.copyOf(diagnostics), null, null);
    }

    /**
     * What is not accepted.
     *
     * @return the diagnostics, in page order; empty where the document could not be read at all
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    /**
     * Where in the charter the document could not be read.
     *
     * @return the pointer; empty where the place is not known
     */
    public Optional<Pointer> pointer() {
        return Optional.ofNullable(pointer);
    }

    /**
     * Where in the text the document could not be read.
     *
     * @return the position; empty where the place is not known
     */
    public Optional<SourcePosition> position() {
        return Optional.ofNullable(position);
    }
}
