package org.charterkit.io;

import java.util.List;
import java.util.Optional;

/**
 * A format that charters are read from or written in. Installed formats are found by {@link java.util.ServiceLoader};
 * see {@link CharterFormats}.
 *
 * @since 0.1.0
 */
public interface CharterFormat {
    /**
     * The format's name.
     *
     * @return a lower-case word such as {@code markdown}
     */
    String name();

    /**
     * The endings of its files.
     *
     * @return lower-case endings without the dot, the usual one first
     */
    List<String> fileExtensions();

    /**
     * Its media types.
     *
     * @return lower-case types without parameters, the usual one first
     */
    List<String> mediaTypes();

    /**
     * Whether a document that begins so is likely to be of this format.
     *
     * @param beginning the first bytes of a document, at most {@link CharterFormats#BEGINNING}
     * @return true where the reader of this format should be tried
     */
    boolean recognises(byte[] beginning);

    /**
     * Reads this format.
     *
     * @return a reader with the standard settings
     */
    CharterReader reader();

    /**
     * Writes this format.
     *
     * @return a writer with the standard settings; empty where the format is only read
     */
    Optional<CharterWriter> writer();
}
