package org.charterkit.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterkit.Charter;

/**
 * Writes charters in one format. Writers have no state of their own and can be shared between threads.
 *
 * <p>{@code String json = JsonWriter.create().write(charter);}
 *
 * @since 0.1.0
 */
public interface CharterWriter {
    /**
     * Writes a charter.
     *
     * @param charter the charter
     * @return the document; equal charters give the same text
     * @throws CharterWriteException if the format cannot hold the charter
     */
    String write(Charter charter);

    /**
     * Writes a charter into a file, in UTF-8.
     *
     * @param charter the charter
     * @param file the file, created or replaced
     * @throws CharterWriteException if the format cannot hold the charter; the file is left as it is
     * @throws IOException if the file cannot be written
     */
    default void write(Charter charter, Path file) throws IOException {
        Files.write(file, write(charter).getBytes(StandardCharsets.UTF_8));
    }
}
