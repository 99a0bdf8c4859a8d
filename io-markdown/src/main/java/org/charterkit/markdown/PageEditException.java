package org.charterkit.markdown;

import org.charterkit.Pointer;
import org.charterkit.io.CharterWriteException;

/**
 * A charter that a page cannot be edited to: the page would be read as another one. Nothing was changed.
 *
 * <p>Reading looks at what stands around, so that some edits end here by design: a criterion that only says "TBD", a
 * title in a table without a column for titles, a heading that makes a section one of another kind.
 *
 * @since 0.1.0
 */
public final class PageEditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where in the charter, as text: a pointer cannot be serialized. */
    private final String pointer;

    /** What the charter says. */
    private final String wanted;

    /** What would be read instead. */
    private final String read;

    /** The edit that was not made. */
    private final String diff;

    PageEditException(Pointer pointer, String wanted, String read, String diff) {
        super(CharterWriteException.at(pointer, wanted, read).getMessage() + (diff.isEmpty() ? "" : "\n" + diff));
        this.pointer = pointer.toString();
        this.wanted = wanted;
        this.read = read;
        this.diff = diff;
    }

    /**
     * Where in the charter the first difference is.
     *
     * @return the pointer; the root where the charter as a whole cannot be written
     */
    public Pointer pointer() {
        return Pointer.parse(pointer);
    }

    /**
     * What the charter says there.
     *
     * @return the words or the meaning, for a person to read
     */
    public String wanted() {
        return wanted;
    }

    /**
     * What would be read there instead.
     *
     * @return the words or the meaning, for a person to read
     */
    public String read() {
        return read;
    }

    /**
     * The edit that was tried first.
     *
     * @return a unified diff of the page; empty where no edit could be tried
     */
    public String diff() {
        return diff;
    }
}
