package org.charterkit.json;

/**
 * How one part of a charter is written in JSON, and read from it.
 *
 * @param <T> the part
 */
interface Codec<T> {
    /**
     * Reads the part that begins with the current token; afterwards, the current token is its last.
     *
     * @throws org.charterkit.io.CharterReadException if the value is not what this codec writes
     */
    T read(JsonInput input);

    void write(T part, JsonOutput output);
}
