package org.charterkit.json;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterkit.Charter;
import org.charterkit.io.CharterWriter;
import org.charterkit.io.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/**
 * Writes charters as JSON, version 1.
 *
 * <pre>{@code
 * String json = JsonWriter.create().write(charter);
 * }</pre>
 *
 * <p>Equal charters give equal texts: members stand in one fixed order, and what is absent or an empty list is left out.
 * What is written is read back as an equal charter, whatever its words and meanings are; {@code null} stands only where
 * the words would be read as a meaning that the charter does not have.
 *
 * @since 0.1.0
 */
public final class JsonWriter implements CharterWriter {
    /** Charters may be nested as deep as they are; it is for readers to have limits. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonWriter PRETTY = new JsonWriter(true);
    private static final JsonWriter COMPACT = new JsonWriter(false);

    private final boolean pretty;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * A writer for people to read and compare.
     *
     * @return a writer that indents by two blanks, ends lines with LF, and ends the document with one
     */
    public static JsonWriter create() {
        return PRETTY;
    }

    /**
     * A writer for machines.
     *
     * @return a writer that puts the document on one line, without a line end
     */
    public static JsonWriter compact() {
        return COMPACT;
    }

    @Override
    public String write(Charter charter) {
        return print(output -> CharterCodec.INSTANCE.write(charter, output));
    }

    /**
     * Writes what was read from a page: its kind, its charter or index, and its diagnostics.
     *
     * <p>With {@link #compact()} the text is one line of newline-delimited JSON, without its line end.
     *
     * @param reading what was read; its charter is written only where the page is one
     * @param source where it was read from, such as a relative path with slashes
     * @return the document
     */
    public String writeReading(Reading reading, String source) {
        return print(output -> ReadingCodec.INSTANCE.write(new SourcedReading(reading, Optional.of(source)), output));
    }

    /**
     * Writes newline-delimited JSON, one charter or reading at a time, whether this writer is compact or not.
     *
     * <pre>{@code
     * try (JsonLinesWriter lines = JsonWriter.create().lines(Files.newOutputStream(file))) {
     *     lines.write(charter);
     * }
     * }</pre>
     *
     * @param stream where the lines go, in UTF-8; closed with what is returned
     * @return what writes the lines
     */
    public JsonLinesWriter lines(OutputStream stream) {
        return new JsonLinesWriter(stream);
    }

    String print(Consumer<JsonOutput> content) {
        ObjectWriteContext context = pretty ? new PrettyContext() : ObjectWriteContext.empty();
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
                content.accept(new JsonOutput(generator));
            }
            if (pretty) {
                text.append('\n');
            }
            return text.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }
}
