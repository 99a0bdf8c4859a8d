package org.charterkit.io;

import org.charterkit.Pointer;

/**
 * A charter that a format cannot hold: which words would be read differently, and how.
 *
 * <p>Writers throw it rather than write a document that says something else than the charter.
 *
 * @since 0.1.0
 */
public final class CharterWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Pointer pointer;
    /** What the charter says. */
    private final String written;

    /** What would be read instead. */
    private final String read;

    private CharterWriteException(String message, Pointer pointer, String written, String read) {
        super(message);
        this.pointer = pointer;
        this.written = written;
        this.read = read;
    }

    /**
     * Words that would be read differently.
     *
     * @param pointer where in the charter
     * @param written what the charter says there
     * @param read what would be read instead
     * @return the exception, whose message names all three
     */
    public static CharterWriteException at(Pointer pointer, String written, String read) {
        return new CharterWriteException(
                (pointer.tokens().isEmpty() ? "charter" : pointer) + ": the charter says " + written
                        + ", but what is written would be read as " + read,
                pointer,
                written,
                read);
    }

    /**
     * Where in the charter the words stand.
     *
     * @return the pointer; the root where the charter as a whole cannot be written
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * What the charter says.
     *
     * @return the words or the meaning, for a person to read
     */
    public String written() {
        return written;
    }

    /**
     * What would be read instead.
     *
     * @return the words or the meaning, for a person to read
     */
    public String read() {
        return read;
    }
}
