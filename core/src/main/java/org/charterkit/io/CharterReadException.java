package org.charterkit.io;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.Pointer;

/**
 * A document that cannot be read, or must not be accepted: what is wrong, and where.
 *
 * <p>The message has one line for each thing that is wrong.
 *
 * @since 0.1.0
 */
public final class CharterReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;
    private final transient Optional<Pointer> pointer;
    private final transient Optional<SourcePosition> position;

    private CharterReadException(
            String message,
            List<Diagnostic> diagnostics,
            Optional<Pointer> pointer,
            Optional<SourcePosition> position) {
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
        return new CharterReadException(message, List.of(), Optional.empty(), Optional.empty());
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
        return new CharterReadException(place + ": " + message, List.of(), Optional.of(pointer), Optional.of(position));
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
        return new CharterReadException(message, List.copyOf(diagnostics), Optional.empty(), Optional.empty());
    }

    /**
     * What is not accepted.
     *
     * @return the diagnostics, in page order; empty where the document could not be read at all
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Where in the charter the document could not be read.
     *
     * @return the pointer; empty where the place is not known
     */
    public Optional<Pointer> pointer() {
        return pointer;
    }

    /**
     * Where in the text the document could not be read.
     *
     * @return the position; empty where the place is not known
     */
    public Optional<SourcePosition> position() {
        return position;
    }
}
