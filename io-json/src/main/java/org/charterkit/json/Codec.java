package org.charterkit.json;

/**
 * How one part of a charter is written in JSON, and read from it.
 *
 * @param <T> the part
 */
interface Codec<T> {
    /**
     * Reads the part.
     *
     * @throws org.charterkit.io.CharterReadException if the value is not what this codec writes
     */
    T read(Node node);

    void write(T part, JsonOutput output);
}
