package org.charterkit;

/**
 * Reads the meaning of a charter's words anew; a vocabulary is one.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CharterInterpreter {
    /**
     * The charter with the same words, and the meaning that is read in them.
     *
     * @param charter any charter
     * @return a charter whose kinds, dates, qualifiers and letters are what is read in its words
     */
    Charter interpret(Charter charter);
}
