package org.charterkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) of what {@link JsonWriter} writes and {@link JsonReader} reads.
 *
 * <pre>{@code
 * Files.writeString(Path.of("charter-1.schema.json"), JsonSchemas.charter());
 * }</pre>
 *
 * <p>Whatever is written is valid. What is not valid is not read, unless {@link JsonReader#lenient()} keeps what the
 * schema does not know. The converse does not hold, since no schema can count the facts of a run or compare two dates.
 *
 * @since 0.1.0
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /**
     * The schema of a charter.
     *
     * @return the text of the schema {@code urn:charterkit:schema:charter:1}
     */
    public static String charter() {
        return resource("charter-1.schema.json");
    }

    /**
     * The schema of a reading, which refers to that of a charter.
     *
     * @return the text of the schema {@code urn:charterkit:schema:reading:1}
     */
    public static String reading() {
        return resource("reading-1.schema.json");
    }

    private static String resource(String name) {
        try (InputStream stream = JsonSchemas.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
